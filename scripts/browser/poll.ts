interface PollOptions {
  /** The pause between two attempts. Milliseconds. */
  every?: number;
  /** How long to try before giving up. Milliseconds. */
  within?: number;
}

/**
 * Calls `attempt` until it resolves to something other than null, and returns that. Rejects with the message `fault`
 * after 15 seconds, unless stated otherwise, and with any error of `attempt`.
 */
export async function poll<T>(
  attempt: () => Promise<T | null>,
  fault: string,
  { every = 50, within = 15_000 }: PollOptions = {},
): Promise<T> {
  for (const ends = Date.now() + within; Date.now() < ends; ) {
    const found = await attempt();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, every));
  }
  throw new Error(fault);
}
