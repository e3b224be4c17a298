import type { ExtractionRequest } from './extract-article';

/** The global that holds a request, in the isolated world of the content script, where pages cannot see it. */
const REQUEST_NAME = 'lecternRequest';

const PLAIN_REQUEST: ExtractionRequest = { force: false, explain: false };

/** Returns the pending request and deletes it, so that it applies once. Without one, returns the defaults. */
export function takeExtractionRequest(world: object): ExtractionRequest {
  const waiting: unknown = Reflect.get(world, REQUEST_NAME);
  Reflect.deleteProperty(world, REQUEST_NAME);
  if (typeof waiting !== 'object' || waiting === null) return PLAIN_REQUEST;
  return {
    force: Reflect.get(waiting, 'force') === true,
    explain: Reflect.get(waiting, 'explain') === true,
  };
}
