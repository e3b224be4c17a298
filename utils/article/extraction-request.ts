import { isObject } from './is-object';

/** How to extract an article. */
export interface ExtractionRequest {
  /** Return what there is, even if the page does not look like an article ("Try anyway"). */
  force: boolean;
  /** Ignore the time limit. For comparing results on a busy machine. */
  untimed?: boolean;
}

/**
 * The global that holds a request in the isolated world of the content script, where the page cannot see it. The code
 * that injects the script sets it first.
 */
export const REQUEST_NAME = 'lecternRequest' satisfies keyof typeof globalThis;

const PLAIN_REQUEST: ExtractionRequest = { force: false };

/** Returns the pending request and deletes it, so that it applies once. Without one, returns the defaults. */
export function takeExtractionRequest(world: object): ExtractionRequest {
  const waiting: unknown = Reflect.get(world, REQUEST_NAME);
  Reflect.deleteProperty(world, REQUEST_NAME);
  if (!isObject(waiting)) return PLAIN_REQUEST;
  return {
    force: waiting['force'] === true,
    untimed: waiting['untimed'] === true,
  };
}
