/** A running server. */
interface Server {
  close(): Promise<void>;
}

/** Returns a fixture that starts a server for a test, or a worker, and closes it at the end. */
export const servedBy =
  <S extends Server>(serve: () => Promise<S>) =>
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  async ({}, use: (server: S) => Promise<void>): Promise<void> => {
    const server = await serve();
    await use(server);
    await server.close();
  };
