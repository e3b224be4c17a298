/** The timeout for a picture. Milliseconds. */
const TIMEOUT = 15_000;

/**
 * Returns a picture's file, from the browser's cache if possible. Returns null if the site refuses or does not respond.
 */
export async function fetchPicture(src: string): Promise<Blob | null> {
  try {
    const response = await fetch(src, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
