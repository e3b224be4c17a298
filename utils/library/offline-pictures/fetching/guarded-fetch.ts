import { networkOf } from './network-of';

/** A rule for requests of this extension. See the browser's declarativeNetRequest. */
export interface NetworkRule {
  id: number;
  priority: number;
  action: { type: 'block' | 'allow' };
  condition: {
    initiatorDomains: string[];
    resourceTypes: ['xmlhttprequest'];
    tabIds: number[];
    regexFilter?: string;
    urlFilter?: string;
  };
}

/** What a guarded fetch needs from outside. */
export interface GuardWorld {
  fetch: typeof fetch;
  /** The host of this extension's own address. */
  ownHost: string;
  /** Replaces rules that last until the browser closes; null in a browser that has none. */
  updateRules:
    | ((change: { removeRuleIds: number[]; addRules: NetworkRule[] }) => Promise<void>)
    | null;
}

/** Requests that are allowed at the same time. */
const MAX_EXCEPTIONS = 100;
/** What browsers give as the tab of requests by the background, which has none. */
const NO_TAB = -1;
/** The end of a host in an address. */
const END = '\\.?(?::\\d+)?/';

/**
 * What a redirect must not lead to: addresses of version 4 and 6 and names that are not of the public network, and
 * ports that are not the usual ones. At least as strict as `networkOf`. Several, because browsers limit their size.
 */
export const FORBIDDEN_REDIRECTS: readonly string[] = [
  `^https?://(?:0|10|127)(?:\\.\\d+){3}${END}`,
  `^https?://(?:169\\.254|192\\.168|198\\.1[89])(?:\\.\\d+){2}${END}`,
  `^https?://172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}${END}`,
  `^https?://100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(?:\\.\\d+){2}${END}`,
  `^https?://192\\.0\\.[02]\\.\\d+${END}`,
  `^https?://(?:22[4-9]|2[3-5]\\d)(?:\\.\\d+){3}${END}`,
  `^https?://\\[(?:[^23]|[23][0-9a-f]{0,2}:|2002:)`,
  `^https?://[^./:\\[]+${END}`,
  `^https?://[^/:]+\\.(?:local|internal|intranet|lan|home|corp|private|localdomain)${END}`,
  `^https?://[^/:]+\\.(?:home\\.arpa|localhost)${END}`,
  `^https?://[^/]+:\\d+/`,
];

/**
 * Creates a `fetch` whose redirects cannot lead into a private network or to another port: the browser blocks them
 * before they are requested. An address that is requested itself is allowed; its caller has checked it. Without rules
 * in the browser, it is the plain `fetch`. For the background: requests by pages of the extension are not affected.
 */
export function createGuardedFetch({
  fetch,
  ownHost,
  updateRules,
}: GuardWorld): typeof globalThis.fetch {
  if (!updateRules) return fetch;
  const resourceTypes: ['xmlhttprequest'] = ['xmlhttprequest'];
  const rule = (id: number, fields: Pick<NetworkRule, 'action' | 'priority'>, where: object) => ({
    id,
    ...fields,
    // Not in tabs: the user may ask the library for an article of their own network.
    condition: { initiatorDomains: [ownHost], resourceTypes, tabIds: [NO_TAB], ...where },
  });
  const blocks = FORBIDDEN_REDIRECTS.map((regexFilter, index) =>
    rule(index + 1, { priority: 1, action: { type: 'block' } }, { regexFilter }),
  );
  let ready: Promise<void> | null = null;
  let exceptions = 0;

  /** Also removes the exceptions of a background that was stopped. */
  async function install(): Promise<void> {
    const all = Array.from({ length: blocks.length + MAX_EXCEPTIONS }, (_, index) => index + 1);
    await updateRules?.({ removeRuleIds: all, addRules: blocks });
  }

  return async (input, init) => {
    ready ??= install();
    await ready.catch((error: unknown) => {
      ready = null;
      throw error;
    });
    const { origin, hostname, port } = new URL(String(input));
    if (networkOf(hostname) === 'public' && port === '') return fetch(input, init);
    exceptions = (exceptions + 1) % MAX_EXCEPTIONS;
    const id = blocks.length + 1 + exceptions;
    const exception = rule(
      id,
      { priority: 2, action: { type: 'allow' } },
      { urlFilter: `|${origin}/` },
    );
    await updateRules({ removeRuleIds: [id], addRules: [exception] });
    try {
      return await fetch(input, init);
    } finally {
      await updateRules({ removeRuleIds: [id], addRules: [] });
    }
  };
}
