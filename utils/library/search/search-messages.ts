import * as v from 'valibot';

const NUMBER = v.pipe(v.number(), v.integer());
/** Separated by spaces: ten thousand ids in one text are sent and checked several times as fast as in a list. */
const IDS = v.string();
const WORD = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}\p{M}]+$/u));
const TERMS = v.array(
  v.object({ words: v.pipe(v.array(WORD), v.minLength(1)), isPrefix: v.boolean() }),
);
const QUERY = v.object({ terms: TERMS, excluded: TERMS });
const PROGRESS = v.nullable(v.object({ done: NUMBER, total: NUMBER }));

const RequestSchema = v.variant('type', [
  /** `number` matches a response to its request. */
  v.object({ type: v.literal('search'), number: NUMBER, query: QUERY }),
  /** The ids of the articles that the page lists. Responses may then contain indexes in this list. */
  v.object({ type: v.literal('roster'), version: NUMBER, ids: IDS }),
]);
/** A message from a page to its worker. */
export type SearchRequest = v.InferOutput<typeof RequestSchema>;
/** A request for the hits of a query. */
export type HitsRequest = Extract<SearchRequest, { type: 'search' }>;

const ResponseSchema = v.variant('type', [
  v.object({ type: v.literal('found'), number: NUMBER, ids: IDS }),
  /** The hits as indexes in the list of ids of this version. */
  v.object({
    type: v.literal('indexes'),
    number: NUMBER,
    version: NUMBER,
    indexes: v.instance(Uint32Array),
  }),
  /** Null when the whole library is indexed. */
  v.object({ type: v.literal('progress'), progress: PROGRESS }),
  /** The index cannot be opened in this browser. */
  v.object({ type: v.literal('failed'), cause: v.string() }),
]);
/** A message from a worker to its page. */
export type SearchResponse = v.InferOutput<typeof ResponseSchema>;

const PeerMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ask'), asker: v.string(), number: NUMBER, query: QUERY }),
  v.object({ type: v.literal('answer'), asker: v.string(), number: NUMBER, ids: IDS }),
  v.object({ type: v.literal('progress'), progress: PROGRESS }),
  /** Asks the owner of the index for its progress. */
  v.object({ type: v.literal('hello') }),
  /** Another worker owns the index now: pending requests must be sent again. */
  v.object({ type: v.literal('opened') }),
]);
/** A message between the workers of several pages. */
export type PeerMessage = v.InferOutput<typeof PeerMessageSchema>;

/** Parses a request; returns null for anything else. */
export const parseRequest = (value: unknown): SearchRequest | null => parse(RequestSchema, value);
/** Parses a response; returns null for anything else. */
export const parseResponse = (value: unknown): SearchResponse | null =>
  parse(ResponseSchema, value);
/** Parses a message between workers; returns null for anything else. */
export const parsePeerMessage = (value: unknown): PeerMessage | null =>
  parse(PeerMessageSchema, value);

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
