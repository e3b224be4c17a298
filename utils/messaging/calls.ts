import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { CALL, callBackground } from './call-background';
import type { AnswerOf, ArgumentOf, CallerKind, CallTable } from './call-table';
import {
  type Caller,
  identifyCaller,
  type MessageSender,
  type ReaderCaller,
} from './identify-caller';
import { createRateLimit, type RateLimit } from './rate-limit';

const CallSchema = v.object({
  type: v.literal(CALL),
  name: v.string(),
  argument: v.optional(v.unknown()),
});

/**
 * Why a call was refused: `unknown` call, `caller` that may not make it, too many calls (`limit`), invalid `argument`,
 * or `failed` because its handler threw.
 */
export type Refusal = 'unknown' | 'caller' | 'limit' | 'argument' | 'failed';

/** The answer to a call that was refused. */
const RefusalSchema = v.object({
  refused: v.picklist(['unknown', 'caller', 'limit', 'argument', 'failed']),
});

/** A call was refused. */
class RefusedCallError extends Error {
  override name = 'RefusedCallError';

  constructor(call: string, refusal: Refusal) {
    super(`${call}: ${refusal}`);
  }
}

type CallerOf<Kind> = Kind extends 'reader' ? ReaderCaller : Caller;

/** The handlers of a table. Each receives its argument validated. */
export type CallHandlers<Table extends CallTable> = {
  [Name in keyof Table]: (
    argument: ArgumentOf<Table[Name]>,
    caller: CallerOf<Table[Name]['from'] & CallerKind>,
  ) => Promise<AnswerOf<Table[Name]>>;
};

/**
 * Returns a function that creates the calls of a table. A call rejects if it is refused or nothing answers, for example
 * because the extension was updated while this script kept running.
 */
export function createCaller<Calls>(): <Name extends keyof Calls & string>(
  name: Name,
) => (argument?: unknown) => Promise<never> {
  return (name) => async (argument) => {
    const answer = await callBackground(name, argument);
    const refusal = v.safeParse(RefusalSchema, answer);
    if (refusal.success) throw new RefusedCallError(name, refusal.output.refused);
    // The handler of this name returns what its table says.
    return answer as never;
  };
}

/** A message and who sent it. */
interface IncomingMessage {
  message: unknown;
  sender: MessageSender;
}

/** What checking a call needs from outside. */
export interface CallWorld {
  /** The extension's id and the address of its root. */
  own: { id: string; root: string };
  limit: RateLimit;
}

/**
 * Checks a call against its rule (sender, number of calls, argument) and runs its handler. Returns the answer, or why
 * it was refused; null for a message that is not a call. Never rejects.
 */
export async function answerCall<Table extends CallTable>(
  table: Table,
  handlers: CallHandlers<Table>,
  { message, sender }: IncomingMessage,
  { own, limit }: CallWorld,
): Promise<unknown> {
  const parsed = v.safeParse(CallSchema, message);
  if (!parsed.success) return null;
  const { name, argument } = parsed.output;
  const refuse = (refused: Refusal) => {
    console.warn('Lectern refused', name, refused);
    return { refused };
  };
  if (!Object.hasOwn(table, name)) return refuse('unknown');
  const rule = table[name];
  const caller = identifyCaller(sender, own);
  if (!rule || caller?.kind !== rule.from) return refuse('caller');
  const who = caller.kind === 'reader' ? String(caller.tabId) : caller.kind;
  if (!limit.allows(`${who} ${name}`, rule.perMinute)) return refuse('limit');
  const checked = v.safeParse(rule.argument, argument);
  if (!checked.success) return refuse('argument');
  try {
    // The table ties each handler's argument and caller to its name, which an index of unknown name cannot express.
    const handler = handlers[name] as (argument: unknown, caller: Caller) => Promise<unknown>;
    return await handler(checked.output, caller);
  } catch (error) {
    console.error(name, describeError(error));
    return refuse('failed');
  }
}

/** Handles the calls of a table that reach this context. Call it synchronously at startup. */
export function answerCalls<Table extends CallTable>(
  table: Table,
  handlers: CallHandlers<Table>,
): void {
  const world: CallWorld = {
    own: { id: browser.runtime.id, root: browser.runtime.getURL('/') },
    limit: createRateLimit(Date.now),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!v.is(CallSchema, message)) return undefined;
    void answerCall(table, handlers, { message, sender }, world).then(sendResponse);
    // Keeps the channel open for an asynchronous answer, in both browsers.
    return true;
  });
}
