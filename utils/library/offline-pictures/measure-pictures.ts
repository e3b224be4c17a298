import type { FetchWorld } from './fetching/fetch-picture-file';
import { mayFetchPicture } from './fetching/may-fetch-picture';
import type { ListedPicture } from './list-pictures';

/** The most sizes requested; the rest is estimated well enough from them. */
const MAX_ASKED = 24;
/** The timeout, because a reader is waiting. Milliseconds. */
const TIMEOUT = 3_000;

/**
 * Requests the sizes of an article's pictures, in bytes by address, without those that a site does not report. Sends
 * HEAD requests, only to sites that Lectern may read. Never rejects.
 */
export async function measurePictures(
  pictures: readonly ListedPicture[],
  articleUrl: string,
  world: FetchWorld,
): Promise<Record<string, number>> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const measured = await Promise.all(
    pictures.slice(0, MAX_ASKED).map(async ({ src }) => {
      try {
        if (!mayFetchPicture(src, articleUrl) || !(await world.isPermitted(src))) return null;
        const response = await world.fetch(src, {
          method: 'HEAD',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal,
        });
        const bytes = Number(response.headers.get('content-length'));
        return response.ok && bytes > 0 ? ([src, bytes] as const) : null;
      } catch {
        return null;
      }
    }),
  );
  return Object.fromEntries(measured.filter((entry) => entry !== null));
}
