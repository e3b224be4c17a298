/** The timeout for a picture. Milliseconds. */
const PATIENCE = 15_000;

/**
 * Returns a picture's file, from the browser's cache if possible. Returns null if the site refuses or does not respond.
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
