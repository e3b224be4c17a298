import workerAddress from './search-worker?worker&url';

/** What the policy of Trusted Types asks of a page that starts a worker; the types of the language do not know it yet. */
interface TrustedScripts {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

// The browser may know no Trusted Types. A policy is made once: the name is taken then.
const POLICY = (
  globalThis as unknown as { trustedTypes?: TrustedScripts }
).trustedTypes?.createPolicy('lectern-search', {
  // This one address, whatever is asked for.
  createScriptURL: () => workerAddress,
});

/** Starts the worker that has the index or knows who has it. Throws where the browser does not let it. */
export function startSearchWorker(): Worker {
  return new Worker(POLICY?.createScriptURL(workerAddress) ?? workerAddress, {
    type: 'module',
    name: 'search',
  });
}
