import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { CALL } from '@/utils/background/create-reader-calls';

const MessageSchema = v.object({
  type: v.literal(CALL),
  name: v.string(),
  argument: v.optional(v.unknown()),
});

/**
 * Answers calls from readers inside pages. A handler gets its argument unchecked and must check it: the message comes
 * from a page's process. A handler that throws leaves its call unanswered, and the cause in the extension's log.
 */
export function answerCalls(
  handlers: Record<string, (argument: unknown) => Promise<unknown>>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const parsed = v.safeParse(MessageSchema, message);
    const handler =
      parsed.success && Object.hasOwn(handlers, parsed.output.name)
        ? handlers[parsed.output.name]
        : undefined;
    if (!parsed.success || !handler) return undefined;
    handler(parsed.output.argument).then(sendResponse, (error: unknown) => {
      console.error(parsed.output.name, describeError(error));
      sendResponse(undefined);
    });
    // Keeps the channel open for the answer, in both browsers.
    return true;
  });
}
