import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { poll } from './poll';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION = 'lectern@lectern.invalid';
/** Firefox assigns a random address to each extension unless this is preset. */
const ORIGIN_ID = '6f7a1c0e-3b7e-4a53-9a55-1f0c2a9e4b11';
/** Milliseconds to wait for the popup, or another page. */
const DEADLINE_MS = 15_000;
/** Milliseconds to wait for the first page of the extension, which opens only once Firefox has started. */
const START_MS = 40_000;

/** A Firefox with Lectern installed. */
export interface LecternFirefox {
  browser: Browser;
  /** Opens a tab, and waits until it takes commands. */
  newPage(): Promise<Page>;
  /** Clicks the toolbar button with this page in front, waits for the real popup and returns a PNG screenshot of it. */
  pressToolbarButton(page: Page): Promise<Buffer>;
  /**
   * Opens the popup's page in its own tab, for the page whose button was clicked, in a private window if the page is in
   * one.
   */
  openPopupInTab(page: Page): Promise<Page>;
  /** Presses the shortcut of the extension with this letter, as a reader does, with this page in front. */
  pressShortcut(page: Page, letter: string): Promise<void>;
  /** Opens one of the extension's pages. */
  open(path: string): Promise<Page>;
  /** Returns the address of one of the extension's pages. */
  address(path: string): string;
  /** Opens an address in a new private window, which is then in front. */
  openInPrivate(url: string): Promise<Page>;
  /**
   * Grants an extension, Lectern by default, the permission for all sites, as a reader does in the browser's prompt,
   * which a test cannot answer.
   */
  permitAllSites(extension?: string): Promise<void>;
  /** Cuts the whole browser off from the network, this computer's servers included, or connects it again. */
  setOffline(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a headless Firefox with the built extension, which is allowed in private windows if `inPrivate`. Files are
 * downloaded to the folder `downloads` without a prompt. Uses the folder `profile`, or a new one.
 */
export async function launchFirefox(
  executablePath: string,
  {
    downloads,
    inPrivate = false,
    profile,
  }: { downloads?: string; inPrivate?: boolean; profile?: string | undefined } = {},
): Promise<LecternFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    ...(profile && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ORIGIN_ID }),
      'intl.accept_languages': 'en',
      'network.disable-localhost-when-offline': true,
      'network.manage-offline-status': false,
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  // Before the installation: Firefox reads it only when an extension starts.
  if (inPrivate) await evaluateInBrowserWindow(browser, `(async () => { ${ALLOW_IN_PRIVATE} })()`);
  await browser.installExtension(BUILD);
  const address = (path: string) => `moz-extension://${ORIGIN_ID}/${path}`;
  // The extension opens it once it is installed.
  await (await waitForPage(browser, address('welcome.html'), { within: START_MS })).close();

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    const readState = () => page.evaluate(() => document.readyState).catch(() => null);
    await poll(readState, 'a new tab took no command');
    return page;
  }

  async function open(path: string): Promise<Page> {
    const page = await newPage();
    await page.setViewport({ width: 480, height: 600 });
    // The page loads, but none of its load events arrive, so callers wait for its content instead.
    void page.goto(address(path)).catch(() => undefined);
    await waitUntilDrawn(page);
    return page;
  }

  async function inBrowserWindow(code: string): Promise<string> {
    return evaluateInBrowserWindow(
      browser,
      `(async () => { const extension = WebExtensionPolicy.getByID('${EXTENSION}').extension; ${FRONT} ${PARENT} ${code} })()`,
    );
  }

  async function openInPrivate(url: string): Promise<Page> {
    const before = new Set(await browser.pages());
    await inBrowserWindow(openPrivate(url));
    return waitForPage(browser, url, { before });
  }

  return {
    browser,
    newPage,
    open,
    address,
    async pressToolbarButton(page) {
      await page.bringToFront();
      return Buffer.from(await inBrowserWindow(CLICK_AND_CAPTURE), 'base64');
    },
    async pressShortcut(page, letter) {
      await page.bringToFront();
      await inBrowserWindow(pressKey(letter));
    },
    async openPopupInTab(page) {
      await page.bringToFront();
      const [tabId, isPrivate] = (await inBrowserWindow(SELECTED_TAB)).split(' ');
      const path = `popup.html?tabId=${tabId}`;
      if (isPrivate !== 'true') return open(path);
      const popup = await openInPrivate(address(path));
      await waitUntilDrawn(popup);
      return popup;
    },
    openInPrivate,
    async permitAllSites(extension = EXTENSION) {
      await inBrowserWindow(permit(extension));
    },
    async setOffline(isOffline) {
      await inBrowserWindow(`Services.io.offline = ${isOffline}; return 'set';`);
    },
    close: () => browser.close(),
  };
}

/** Waits until a page at this address is open, besides those in `before`. */
function waitForPage(
  browser: Browser,
  url: string,
  { before = new Set<Page>(), within = DEADLINE_MS }: { before?: Set<Page>; within?: number } = {},
): Promise<Page> {
  const findPage = async () => {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      // Not `page.url()`, which is not updated for the extension's pages.
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    }
    return null;
  };
  return poll(findPage, `${url} did not open`, { within });
}

/**
 * Waits until a page of the extension has rendered something. Commands fail while one document replaces another, and in
 * a tab whose process is not there yet: Firefox waits 100 ms for it and then calls the tab discarded.
 */
async function waitUntilDrawn(page: Page): Promise<void> {
  const children = () => document.querySelector('#app')?.childElementCount ?? 0;
  await poll(
    async () => (await page.evaluate(children).catch(() => 0)) || null,
    `${page.url()} rendered nothing`,
  );
}

/** The window in front, whichever window the code runs in. */
const FRONT =
  "const window = Services.wm.getMostRecentWindow('navigator:browser'); const { document, gBrowser } = window;";

const SELECTED_TAB =
  "return [parent.tabTracker.getId(gBrowser.selectedTab), window.PrivateBrowsingUtils.isWindowPrivate(window)].join(' ');";

/** The protocol's keys reach the page only; this is what the browser does when it receives one. */
const pressKey = (letter: string): string => `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
  keys.find((key) => key.getAttribute('key')?.toUpperCase() === '${letter}').doCommand();
  return 'pressed';`;

const ALLOW_IN_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${EXTENSION}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  return 'allowed';`;

const openPrivate = (url: string): string => `
  const opened = window.OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener('load', done, { once: true }));
  while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((done) => setTimeout(done, 50));
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.loadURI(Services.io.newURI('${url}'), { triggeringPrincipal });
  opened.focus();
  return 'opened';`;

const PARENT =
  "const parent = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;";

const permit = (extension: string): string => `
  const permitted = WebExtensionPolicy.getByID('${extension}').extension;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(permitted.id, { permissions: [], origins: ['*://*/*'] }, permitted);
  return 'permitted';`;

/**
 * Runs in the browser's own window. The popup is ready when two screenshots of it are equal. Screenshots may fail while
 * it is being resized.
 */
const CLICK_AND_CAPTURE = `
  const before = document.querySelector('browser[webextension-view-type=popup]')?.closest('panel');
  if (before) {
    const hidden = new Promise((done) => before.addEventListener('popuphidden', done, { once: true }));
    before.hidePopup();
    if (before.state !== 'closed') await hidden;
  }
  await parent.browserActionFor(extension).triggerAction(window);
  const ends = Date.now() + ${DEADLINE_MS};
  let last = '';
  while (Date.now() < ends) {
    await new Promise((done) => setTimeout(done, 250));
    const popup = document.querySelector('browser[webextension-view-type=popup]');
    if (!popup?.browsingContext?.currentWindowGlobal || popup.clientHeight < 100) continue;
    const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white').catch(() => null);
    if (!bitmap) continue;
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const picture = canvas.toDataURL().split(',')[1];
    if (picture === last) return picture;
    last = picture;
  }
  throw new Error('the popup did not open or did not settle');`;

interface Protocol {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Evaluates with browser privileges. The library does not expose its connection, so this uses its internals. */
async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Protocol };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  const answer = (
    await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })
  ).result as {
    type: string;
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success' || !answer.result)
    throw new Error(answer.exceptionDetails?.text ?? 'no answer from the browser window');
  return answer.result.value;
}
