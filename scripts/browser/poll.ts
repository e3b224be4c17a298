/** How long to try before giving up. Milliseconds. */
const DEADLINE_MS = 15_000;

/**
 * Calls `look` every `every` milliseconds until it returns something. Rejects with `fault` if it has not done so within
 * 15 seconds, and with any error of `look`.
 */
export async function poll<T>(
  look: () => Promise<T | null>,
  fault: string,
  every = 50,
): Promise<T> {
  for (const ends = Date.now() + DEADLINE_MS; Date.now() < ends; ) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, every));
  }
  throw new Error(fault);
}
