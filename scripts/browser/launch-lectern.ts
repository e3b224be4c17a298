import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import {
  makeProfileFolder,
  makeProfileFolderInMemory,
  removeProfileFolder,
} from './profile-folder';
import { QUIET_SWITCHES } from './quiet-switches';
import { attachToPopup, type Protocol, type RealPopup } from './real-popup';

const WINDOW = { width: 1280, height: 1000 };
/** Milliseconds to wait for the welcome page. */
const WELCOME_DEADLINE = 10_000;
const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  executablePath: string;
  /** False opens a visible window; true is for tests and machines without a display. */
  headless: boolean;
  /** The browser's language, as a tag; the browser's default when omitted. */
  language?: string;
  /** The folder of another extension, for comparison; Lectern's build when omitted. */
  extension?: string;
  /** The folder of a profile, created if missing and kept; when omitted, a temporary one. */
  profile?: string;
  /** Leaves the welcome page open, which the extension opens in a new profile. */
  keepsWelcome?: boolean;
  /** Keeps the profile in memory if there is room, so that tests do not depend on the speed of the disk. */
  inMemory?: boolean;
  /** Allows the extension in private windows, as the user does on the browser's page of extensions. */
  inPrivate?: boolean;
}

/** A Chromium with Lectern installed. */
export interface LecternBrowser {
  context: BrowserContext;
  /** Clicks the toolbar button on a tab, as a reader would, and attaches to the real popup. */
  openPopup(page: Page): Promise<RealPopup>;
  /** Attaches to the popup that the extension opens itself, without a press of the button. */
  awaitPopup(): Promise<RealPopup>;
  /** Clicks the button, then opens the popup's page in its own tab, where all test tools work. */
  openPopupInTab(page: Page): Promise<Page>;
  /** Returns the address of one of the extension's pages. */
  address(path: string): string;
  /** Reloads the extension, as an update does. Its scripts in pages are left orphaned. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Chromium with the built extension. */
export async function launchLectern({
  executablePath,
  headless,
  language,
  extension = BUILD,
  profile: kept,
  inMemory = false,
  inPrivate = false,
  keepsWelcome = false,
}: LaunchOptions): Promise<LecternBrowser> {
  const isNew = kept === undefined || !existsSync(join(kept, 'Default'));
  const profile = makeProfile(
    kept ?? (inMemory ? makeProfileFolderInMemory() : makeProfileFolder()),
    extension,
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(language && { env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` } }),
    args: [
      ...QUIET_SWITCHES,
      '--enable-unsafe-extension-debugging',
      // A headless screen is 800 × 600 by default, too small for the full popup.
      ...(headless
        ? ['--screen-info={1600x1200}', `--window-size=${WINDOW.width},${WINDOW.height}`]
        : []),
      ...(language ? [`--lang=${language}`] : []),
    ],
  });
  const session = await openBrowserSession(context);
  const closeWelcome = keepsWelcome ? null : watchForWelcome(context);
  const id = await loadExtension(session, extension, inPrivate);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  // Peers have no welcome page, and a profile that was used before has shown it.
  if (isNew && existsSync(join(extension, 'welcome.html'))) await closeWelcome;

  async function openPopup(page: Page): Promise<RealPopup> {
    await page.bringToFront();
    const targetId = await findTabTarget(session, page);
    if (headless) await widenWindow(session, targetId);
    const pressedAt = performance.timeOrigin + performance.now();
    await asProtocol(session).send('Extensions.triggerAction', { id, targetId });
    return attachToPopup(session, address('popup.html'), pressedAt);
  }

  const awaitPopup = () =>
    attachToPopup(session, address('popup.html'), performance.timeOrigin + performance.now());

  async function openPopupInTab(page: Page): Promise<Page> {
    const popup = await openPopup(page);
    const tabId = await popup.evaluate<number>(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    await popup.close();
    const own = await context.newPage();
    await own.setViewportSize({ width: 480, height: 600 });
    await own.goto(address(`popup.html?tabId=${tabId}`));
    return own;
  }

  async function reload(): Promise<void> {
    await loadExtension(session, extension, inPrivate);
  }

  async function close(): Promise<void> {
    await context.close();
    if (kept === undefined) removeProfileFolder(profile);
  }
  return { context, openPopup, awaitPopup, openPopupInTab, address, reload, close };
}

/** Closes the welcome page as soon as the extension has opened it. Ends after a while if it does not. */
async function watchForWelcome(context: BrowserContext): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(done, WELCOME_DEADLINE);
    const onPage = (page: Page): void => {
      page.waitForURL(/\/welcome\.html$/, { waitUntil: 'commit' }).then(
        async () => {
          context.off('page', onPage);
          clearTimeout(timer);
          await page.close();
          done();
        },
        () => undefined,
      );
    };
    context.on('page', onPage);
  });
}

/**
 * Creates a fresh profile with the toolbar button pinned. An unpinned button first slides out of the browser's menu,
 * which takes a quarter of a second. Leaves an existing profile unchanged.
 */
function makeProfile(profile: string, extension: string): string {
  if (existsSync(join(profile, 'Default'))) return profile;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { pinned_extensions: [idOfUnpacked(extension)] } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Returns the id that Chromium gives an unpacked extension: the hash of its path, in letters from a to p. */
function idOfUnpacked(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function openBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the persistent context has no browser');
  return browser.newBrowserCDPSession();
}

/** The protocol's session, without types that lag behind it. */
const asProtocol = (session: CDPSession): Protocol => session as unknown as Protocol;

/** Uses the protocol, because Chrome's own builds no longer load extensions from the command line. */
async function loadExtension(
  session: CDPSession,
  path: string,
  enableInIncognito: boolean,
): Promise<string> {
  if (!existsSync(path)) throw new Error(`no build in ${path}: run npm run build first`);
  const { id } = (await asProtocol(session).send('Extensions.loadUnpacked', {
    path,
    enableInIncognito,
  })) as {
    id: string;
  };
  return id;
}

/** A popup is never wider than its window, which takes the size of any tab that was given one. */
async function widenWindow(session: CDPSession, targetId: string): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget', { targetId });
  await session.send('Browser.setWindowBounds', { windowId, bounds: WINDOW });
}

interface TabTarget {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/**
 * Finds the tab target of a page. The protocol separates tabs from the pages in them; the button belongs to the tab.
 * The page must be in front.
 */
async function findTabTarget(session: CDPSession, page: Page): Promise<string> {
  const filter = [{ type: 'tab', exclude: false }];
  const { targetInfos } = (await asProtocol(session).send('Target.getTargets', { filter })) as {
    targetInfos: TabTarget[];
  };
  // Documents without a window are listed as tabs too, without saying whether they are active.
  const active = targetInfos.filter(
    ({ embedderData, url }) => embedderData?.tabActive ?? !url.startsWith('chrome-extension:'),
  );
  const tab = active.find((target) => target.url === page.url()) ?? active[0];
  if (!tab) throw new Error('the tab no longer exists');
  return tab.targetId;
}
