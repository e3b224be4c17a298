import type { ExtractionRequest } from './extract-article';

/** The name under which a request waits for the content script in its own world, where no page can see it. */
const REQUEST_NAME = 'lecternRequest';

const PLAIN_REQUEST: ExtractionRequest = { force: false, explain: false };

/** Takes the waiting request; each counts once. Without one, the plain reading. */
export function takeExtractionRequest(world: object): ExtractionRequest {
  const waiting: unknown = Reflect.get(world, REQUEST_NAME);
  Reflect.deleteProperty(world, REQUEST_NAME);
  if (typeof waiting !== 'object' || waiting === null) return PLAIN_REQUEST;
  return {
    force: Reflect.get(waiting, 'force') === true,
    explain: Reflect.get(waiting, 'explain') === true,
  };
}
