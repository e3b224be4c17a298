import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Extraction } from '@/utils/extraction/extract-article';

/** One page to extract: its markup and the address it is served under. */
export interface PageSource {
  html: string;
  url: string;
}

/** An extraction and the milliseconds it took inside the page, from injecting to answering. */
export interface TimedExtraction extends Extraction {
  ms: number;
}

const BUNDLE = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts/extract.js');
const QUIET_SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
/** Scripts are blocked by policy and not switched off: `<noscript>` then holds text, as it does for a content script. */
const PAGE_POLICY = "script-src 'none'; object-src 'none'; worker-src 'none'";
const DEADLINE_MS = 30_000;

/**
 * Runs the built content script on pages, in an isolated world of a real Chromium, as the extension does.
 * Nothing but the page itself is answered: no network, no page scripts.
 */
export class PageExtractor {
  readonly #browser: Browser;
  readonly #bundle: string;

  private constructor(browser: Browser, bundle: string) {
    this.#browser = browser;
    this.#bundle = bundle;
  }

  static async start(executablePath: string): Promise<PageExtractor> {
    const browser = await chromium.launch({ executablePath, args: QUIET_SWITCHES });
    return new PageExtractor(browser, readFileSync(BUNDLE, 'utf8'));
  }

  /** Extracts one page in a tab of its own. Throws when the browser does not answer in time. */
  async extract(
    source: PageSource,
    request: { force?: boolean; explain?: boolean } = {},
  ): Promise<TimedExtraction> {
    const tab = await this.#browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await serveOnly(tab, source.html);
      await tab.goto(source.url, { waitUntil: 'domcontentloaded', timeout: DEADLINE_MS });
      return await evaluateIsolated<TimedExtraction>(tab, timedRun(this.#bundle, request));
    } finally {
      await tab.close();
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
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

/** Evaluates in a world that shares the page's DOM and none of its scripts' objects. */
async function evaluateIsolated<T>(tab: Page, expression: string): Promise<T> {
  const session = await tab.context().newCDPSession(tab);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lectern',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: DEADLINE_MS,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function timedRun(bundle: string, request: object): string {
  return `(async () => {
    globalThis.chrome = { runtime: { id: 'lectern' } };
    globalThis.lecternRequest = ${JSON.stringify(request)};
    const started = performance.now();
    ${bundle.replace(/extract;\s*$/, '')}
    const outcome = await extract;
    return { ...outcome, ms: performance.now() - started };
  })()`;
}
