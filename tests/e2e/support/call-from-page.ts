import type { CDPSession, Page } from '@playwright/test';

/**
 * The isolated world of the extension in a page: what a page that has broken its renderer process controls. Needs a
 * content script in the page.
 */
export interface PageProcess {
  /** Evaluates an expression there and returns its value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Sends a call to the background and returns its answer; null if there is none. */
  call(name: string, argument?: unknown): Promise<unknown>;
}

/** Takes over the isolated world of the extension in a page's top frame. */
export async function takeOver(page: Page): Promise<PageProcess> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session);
  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }
  return {
    evaluate,
    call(name, argument) {
      const message = JSON.stringify({ type: 'lectern-call', name, argument });
      // Without an answer the promise rejects in some versions and resolves in others.
      return evaluate(
        `chrome.runtime.sendMessage(${message}).then((answer) => answer ?? null, () => null)`,
      );
    },
  };
}

async function findWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = context.auxData ?? {};
      const isOurs = context.origin.startsWith('chrome-extension:') || context.name === 'Lectern';
      if (type === 'isolated' && frameId === frameTree.frame.id && isOurs) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
