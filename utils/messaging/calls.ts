import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';

/** The type of call messages. */
const CALL = 'lectern-call';

const CallSchema = v.object({
  type: v.literal(CALL),
  name: v.string(),
  argument: v.optional(v.unknown()),
});

/** Who made a call. */
export interface Caller {
  /** The tab that the call comes from; none for a page of the extension without one. */
  tabId: number | undefined;
}

/**
 * The handlers for an interface of calls. Each receives its argument unchecked and must validate it, because the
 * message may come from a page's process.
 */
export type CallHandlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (argument: never) => Promise<infer Answer>
    ? (argument: unknown, caller: Caller) => Promise<Answer>
    : never;
};

/**
 * Returns a function that creates the calls of an interface. A call rejects if nothing answers, for example because the
 * extension was updated while this script kept running.
 */
export function createCaller<Calls>(): <Name extends keyof Calls & string>(
  name: Name,
) => (argument?: unknown) => Promise<never> {
  return (name) => (argument) => browser.runtime.sendMessage({ type: CALL, name, argument });
}

/**
 * Handles the calls of an interface; a handler for each is required. If a handler throws, its call gets no answer and
 * the cause is logged.
 */
export function answerCalls<Calls>(handlers: CallHandlers<Calls>): void {
  // Every handler has this shape, but a mapped type over unknown names cannot express it.
  const byName = new Map(
    Object.entries(handlers) as [string, (argument: unknown, caller: Caller) => Promise<unknown>][],
  );
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const parsed = v.safeParse(CallSchema, message);
    if (!parsed.success) return undefined;
    const { name, argument } = parsed.output;
    const handler = byName.get(name);
    if (!handler) return undefined;
    handler(argument, { tabId: sender.tab?.id }).then(sendResponse, (error: unknown) => {
      console.error(name, describeError(error));
      sendResponse(undefined);
    });
    // Keeps the channel open for an asynchronous answer, in both browsers.
    return true;
  });
}
