import workerAddress from './search-worker?worker&url';

/** The part of the Trusted Types API that starting a worker needs; TypeScript has no types for it yet. */
interface TrustedScripts {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

// Not every browser has Trusted Types. A policy can only be created once per name.
const POLICY = (
  globalThis as unknown as { trustedTypes?: TrustedScripts }
).trustedTypes?.createPolicy('lectern-search', {
  // Always returns this address.
  createScriptURL: () => workerAddress,
});

/** Starts the search worker. Throws if the browser refuses. */
export function startSearchWorker(): Worker {
  return new Worker(POLICY?.createScriptURL(workerAddress) ?? workerAddress, {
    type: 'module',
    name: 'search',
  });
}
