/** Milliseconds that a picture may take: a file is not to wait for ever for one of them. */
const PATIENCE = 15_000;

/**
 * The file of a picture, from the browser's cache where it is there; null when the site does not let others read it, or
 * it does not come.
 */
export async function fetchPicture(src: string): Promise<Blob | null> {
  try {
    const answer = await fetch(src, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}
