import type { Browser, CDPSession, Page } from '@playwright/test';

/** A page to load: its markup and the address it is served under. */
export interface PageSource {
  html: string;
  url: string;
}

/**
 * Blocks scripts by policy. Switching them off would let `<noscript>` be parsed as markup, which it is not for a
 * content script.
 */
const PAGE_POLICY = "script-src 'none'; object-src 'none'; worker-src 'none'";
const DEADLINE_MS = 30_000;

/**
 * A page in a tab, with an isolated world to evaluate code in: like a content script, it shares the page's DOM but none
 * of its objects. Only the page itself is served: no network, no page scripts.
 */
export class IsolatedPage {
  readonly #tab: Page;
  readonly #session: CDPSession;
  readonly #contextId: number;

  private constructor(tab: Page, session: CDPSession, contextId: number) {
    this.#tab = tab;
    this.#session = session;
    this.#contextId = contextId;
  }

  static async open(browser: Browser, { html, url }: PageSource): Promise<IsolatedPage> {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await serveOnly(tab, html);
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: DEADLINE_MS });
    const session = await tab.context().newCDPSession(tab);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'lectern',
    });
    await session.send('Performance.enable');
    const page = new IsolatedPage(tab, session, executionContextId);
    // The page is laid out when a reader presses the button, so layout must not count towards the extraction.
    await page.evaluate('document.documentElement.getBoundingClientRect().height');
    return page;
  }

  /** Evaluates an expression, awaits it and returns its plain value. Throws if it throws or times out. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#contextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: DEADLINE_MS,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Returns the processor time that the page's main thread has used, in ms. */
  async threadTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }
}

/** Serves the page for the first request and blocks all others: a page may try to navigate away. */
async function serveOnly(tab: Page, html: string): Promise<void> {
  let served = false;
  await tab.route('**/*', (route) => {
    if (served) return route.abort();
    served = true;
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
    };
    return route.fulfill({ body: html, headers });
  });
}
