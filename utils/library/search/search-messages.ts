import * as v from 'valibot';

const NUMBER = v.pipe(v.number(), v.integer());
const IDS = v.array(v.string());
const PROGRESS = v.nullable(v.object({ done: NUMBER, total: NUMBER }));

/** From a page to its worker. `number` tells answers apart. */
const RequestSchema = v.object({ type: v.literal('search'), number: NUMBER, text: v.string() });
/** What a page orders of its worker. */
export type SearchRequest = v.InferOutput<typeof RequestSchema>;

const ResponseSchema = v.variant('type', [
  v.object({ type: v.literal('found'), number: NUMBER, ids: IDS }),
  /** Null when the index knows all of the library. */
  v.object({ type: v.literal('progress'), progress: PROGRESS }),
  /** There can be no index here. */
  v.object({ type: v.literal('failed'), cause: v.string() }),
]);
/** What a worker reports to its page. */
export type SearchResponse = v.InferOutput<typeof ResponseSchema>;

const PeerMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ask'), asker: v.string(), number: NUMBER, text: v.string() }),
  v.object({ type: v.literal('answer'), asker: v.string(), number: NUMBER, ids: IDS }),
  v.object({ type: v.literal('progress'), progress: PROGRESS }),
  /** Somebody wants to know how far the index is. */
  v.object({ type: v.literal('hello') }),
  /** The index has come into other hands: what was asked and not answered is to be asked again. */
  v.object({ type: v.literal('opened') }),
]);
/** What the workers of several pages say to each other. */
export type PeerMessage = v.InferOutput<typeof PeerMessageSchema>;

/** Checks an order; null of anything else. */
export const parseRequest = (value: unknown): SearchRequest | null => parse(RequestSchema, value);
/** Checks a report; null of anything else. */
export const parseResponse = (value: unknown): SearchResponse | null =>
  parse(ResponseSchema, value);
/** Checks a word between workers; null of anything else. */
export const parsePeerMessage = (value: unknown): PeerMessage | null =>
  parse(PeerMessageSchema, value);

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
