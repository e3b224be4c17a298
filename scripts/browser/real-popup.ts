import type { CDPSession } from '@playwright/test';
import { poll } from './poll';

/** The protocol's session, without types that lag behind the browser. */
export type Protocol = { send(method: string, params?: object): Promise<unknown> };

const DEADLINE_MS = 15_000;

/**
 * The real popup, which the browser opens from its toolbar button and page tools do not list. It is inspected, clicked
 * and captured over the protocol, through a nested session.
 */
export class RealPopup {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly targetId: string;
  /** When the button was clicked: milliseconds since 1970, like `performance.timeOrigin`. */
  readonly pressedAt: number;
  readonly #waiting = new Map<number, (message: ProtocolMessage) => void>();
  #sent = 0;
  #isClosed = false;

  constructor(browser: CDPSession, sessionId: string, targetId: string, pressedAt: number) {
    this.pressedAt = pressedAt;
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.targetId = targetId;
    this.#browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      // The protocol defines the shape of its messages.
      const message = JSON.parse(event.message) as ProtocolMessage;
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
    });
    this.#browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      this.#isClosed = true;
      for (const settle of this.#waiting.values())
        settle({ error: { message: 'the popup closed' } });
    });
  }

  /** Sends a protocol command to the popup and returns its result. */
  async send<T>(method: string, params: object = {}): Promise<T> {
    this.#sent += 1;
    const id = this.#sent;
    const answer = new Promise<ProtocolMessage>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`the popup did not answer ${method}`)),
        DEADLINE_MS,
      );
      this.#waiting.set(id, (message) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(message);
      });
    });
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const message = await answer;
    if (message.error) throw new Error(`${method}: ${message.error.message}`);
    // The caller names the type that the protocol gives for this command.
    return message.result as T;
  }

  /** Evaluates an expression in the popup, awaits it and returns its plain value. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true in the popup. */
  async waitFor(expression: string): Promise<void> {
    await this.evaluate(`new Promise((resolve, reject) => {
      const ends = Date.now() + ${DEADLINE_MS - 1_000};
      const check = () => {
        if (${expression}) resolve(true);
        else if (Date.now() > ends) reject(new Error(${JSON.stringify(`never became true: ${expression}`)}));
        else setTimeout(check, 10);
      };
      check();
    })`);
  }

  /**
   * Clicks the centre of the first element that matches. A popup that opens a tab may close at the release and then
   * does not respond.
   */
  async click(selector: string): Promise<void> {
    const point = await this.evaluate<{ x: number; y: number }>(`(() => {
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    const mouse = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    try {
      await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    } catch (error) {
      if (!this.#isClosed) throw error;
    }
  }

  /** Returns a PNG screenshot of the popup. Retries, because screenshots may fail while it is being resized. */
  async screenshot(): Promise<Buffer> {
    const ends = Date.now() + DEADLINE_MS;
    for (;;) {
      try {
        const { data } = await this.send<{ data: string }>('Page.captureScreenshot', {
          format: 'png',
        });
        return Buffer.from(data, 'base64');
      } catch (error) {
        if (Date.now() > ends) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.targetId });
  }
}

interface ProtocolMessage {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Waits until the popup with this address opens after the click at `pressedAt`, and attaches to it. */
export async function attachToPopup(
  browser: CDPSession,
  address: string,
  pressedAt: number,
): Promise<RealPopup> {
  const findPopup = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ url, type }) => url.startsWith(address) && type === 'page') ?? null;
  };
  const { targetId } = await poll(findPopup, 'the popup did not open', { every: 10 });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  return new RealPopup(browser, sessionId, targetId, pressedAt);
}
