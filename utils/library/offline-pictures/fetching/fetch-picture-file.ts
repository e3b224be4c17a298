import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { findPictureMediaType } from '@/utils/article/picture-media-type';
import type { MissingPictureReason } from '@/utils/library/store/saved-article';
import { mayBeAnimated } from './may-be-animated';
import { mayFetchPicture } from './may-fetch-picture';

/** The file of a picture, as the site sent it. */
export interface PictureFile {
  /** Its type is detected from the bytes. */
  blob: Blob;
  mayBeAnimated: boolean;
}

/** What fetching needs from outside. */
export interface FetchWorld {
  isPermitted(src: string): Promise<boolean>;
  fetch: typeof fetch;
}

/** The largest file that is saved. Bytes. */
export const LARGEST_PICTURE = 25_000_000;

/** The timeout for one picture. Milliseconds. */
const TIMEOUT = 20_000;

/** A picture to fetch for an article. */
export interface WantedPicture {
  src: string;
  /** The address of the article, which limits what may be requested. */
  articleUrl: string;
  isRetry: boolean;
}

/**
 * Fetches a picture without cookies or referrer; a retry bypasses the cache. Fails with a reason to show. SVG does not
 * count as a picture, because it may contain more. Rejects only if `signal` aborts.
 */
export async function fetchPictureFile(
  wanted: WantedPicture,
  world: FetchWorld,
  signal: AbortSignal,
): Promise<Result<PictureFile, MissingPictureReason>> {
  const { src, articleUrl } = wanted;
  const isAllowed = mayFetchPicture(src, articleUrl) && (await world.isPermitted(src));
  if (!isAllowed) return fail('not-permitted');
  const bytes = await fetchBytes(wanted, world, signal);
  return bytes.ok ? toPictureFile(bytes.value) : bytes;
}

async function fetchBytes(
  { src, articleUrl, isRetry }: WantedPicture,
  world: FetchWorld,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, MissingPictureReason>> {
  try {
    const response = await world.fetch(src, {
      // The page has just shown it, so it may be cached. A cached error page would be too.
      cache: isRetry ? 'reload' : 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    // A redirect may have led elsewhere. What a forbidden address sends is not stored.
    if (response.redirected && !mayFetchPicture(response.url, articleUrl))
      return fail('not-permitted');
    if (!response.ok) return fail('refused');
    if (Number(response.headers.get('content-length')) > LARGEST_PICTURE) return fail('too-large');
    return await readUpTo(response, LARGEST_PICTURE);
  } catch {
    signal.throwIfAborted();
    return fail('unreachable');
  }
}

/** Reads at most `most` bytes. A declared length may be wrong, so bytes are counted. */
async function readUpTo(
  response: Response,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, MissingPictureReason>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); reader && part?.value; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      return fail('too-large');
    }
    parts.push(part.value);
  }
  return succeed(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

function toPictureFile(bytes: Uint8Array<ArrayBuffer>): Result<PictureFile, MissingPictureReason> {
  const type = findPictureMediaType(bytes);
  if (!type || type === 'image/svg+xml') return fail('no-picture');
  return succeed({ blob: new Blob([bytes], { type }), mayBeAnimated: mayBeAnimated(bytes, type) });
}
