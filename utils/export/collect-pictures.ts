import type { Article } from '@/utils/article/article';
import { findPictureMediaType, PICTURE_EXTENSIONS } from '@/utils/article/picture-media-type';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { runConcurrently } from '@/utils/tasks/run-concurrently';
import type { CollectedPicture, CollectedPictures } from './collected-pictures';

/** How many are fetched at a time, so that a gallery does not block other requests. */
const AT_A_TIME = 4;

/**
 * Fetches every picture of the article once, the lead picture first. `fetchPicture` returns null or rejects if a site
 * refuses; `data:` pictures are decoded instead. Never rejects.
 *
 * File names follow article order, so that the same article gives the same files.
 */
export async function collectPictures(
  article: Pick<Article, 'html' | 'leadImage'>,
  fetchPicture: (src: string) => Promise<Blob | null>,
): Promise<CollectedPictures> {
  const sources = listSources(article);
  const found = new Map<string, CollectedPicture>();
  await runConcurrently(sources.entries(), AT_A_TIME, async ([index, src]) => {
    const bytes = decodePicture(src) ?? (await fetchBytes(src, fetchPicture));
    const picture = bytes && toPicture(src, index + 1, bytes);
    if (picture) found.set(src, picture);
  });
  // In article order, whichever came first.
  const pictures = sources.flatMap((src) => found.get(src) ?? []);
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  return { bySource, missing: sources.filter((src) => !bySource.has(src)) };
}

function listSources({ html, leadImage }: Pick<Article, 'html' | 'leadImage'>): string[] {
  const images = [...sanitiseArticle(html).querySelectorAll('img')];
  const sources = [leadImage?.src, ...images.map((image) => image.getAttribute('src'))];
  return [...new Set(sources.filter((src) => src != null))];
}

function toPicture(
  src: string,
  number: number,
  bytes: Uint8Array<ArrayBuffer>,
): CollectedPicture | null {
  const mediaType = findPictureMediaType(bytes);
  if (!mediaType) return null;
  return { src, name: `picture-${number}.${PICTURE_EXTENSIONS[mediaType]}`, mediaType, bytes };
}

async function fetchBytes(
  src: string,
  fetchPicture: (src: string) => Promise<Blob | null>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const blob = await fetchPicture(src);
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** Decodes a base64 `data:` address (RFC 2397); returns null for any other. */
function decodePicture(src: string): Uint8Array<ArrayBuffer> | null {
  const written = /^data:image\/[^,]*;base64,(.*)$/is.exec(src)?.[1];
  if (written === undefined) return null;
  try {
    return Uint8Array.from(atob(decodeURIComponent(written)), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
