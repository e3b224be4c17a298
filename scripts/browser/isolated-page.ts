import type { Browser, CDPSession, Page } from '@playwright/test';

/** One page to look at: its markup and the address it is served under. */
export interface PageSource {
  html: string;
  url: string;
}

/** Scripts are blocked by policy and not switched off: `<noscript>` then holds text, as it does for a content script. */
const PAGE_POLICY = "script-src 'none'; object-src 'none'; worker-src 'none'";
const DEADLINE_MS = 30_000;

/**
 * A page in a tab, with a world beside its own in which we may evaluate: it shares the page's DOM and none of its
 * objects, as a content script does. Nothing but the page itself is answered: no network, no page scripts.
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
    const page = new IsolatedPage(tab, session, executionContextId);
    // A reader presses the button on a page that is laid out; what that costs is not the extraction's.
    await page.evaluate('document.documentElement.getBoundingClientRect().height');
    return page;
  }

  /** Evaluates an expression, awaits it and answers its plain value. Throws when it throws or takes too long. */
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

  async close(): Promise<void> {
    await this.#tab.close();
  }
}

/** Answers the first request with the page and no other: a page may want to send itself elsewhere. */
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
