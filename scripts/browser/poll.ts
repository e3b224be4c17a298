/** How long to try before giving up. Milliseconds. */
const DEADLINE_MS = 15_000;

/**
 * Calls `attempt` every `every` milliseconds until it resolves to something other than null, and returns that. Rejects
 * with the message `fault` after 15 seconds, and with any error of `attempt`.
 */
export async function poll<T>(
  attempt: () => Promise<T | null>,
  fault: string,
  every = 50,
): Promise<T> {
  for (const ends = Date.now() + DEADLINE_MS; Date.now() < ends; ) {
    const found = await attempt();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, every));
  }
  throw new Error(fault);
}
