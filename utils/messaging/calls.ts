import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';

/** Marks a message as a call. */
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
 * The answering end of an interface of calls. Each handler gets its argument unchecked and must validate it: the
 * message may come from the process of a page.
 */
export type CallHandlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (argument: never) => Promise<infer Answer>
    ? (argument: unknown, caller: Caller) => Promise<Answer>
    : never;
};

/**
 * Returns a maker of the calls of one interface, for the end that asks. A call rejects when nobody answers: the
 * extension was updated or removed while this script stayed behind.
 */
export function createCaller<Calls>(): <Name extends keyof Calls & string>(
  name: Name,
) => (argument?: unknown) => Promise<never> {
  return (name) => (argument) => browser.runtime.sendMessage({ type: CALL, name, argument });
}

/**
 * Answers the calls of one interface; a handler for each is required. A handler that throws leaves its call without
 * an answer and logs the cause.
 */
export function answerCalls<Calls>(handlers: CallHandlers<Calls>): void {
  // Each handler has this shape: a mapped type cannot say so of names it does not know.
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
    // Keeps the channel open for the answer, in both browsers.
    return true;
  });
}
