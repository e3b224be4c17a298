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
const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  executablePath: string;
  /** False opens a window to be used; true is for tests and machines without a display. */
  headless: boolean;
  /** The browser's own language, as a tag; its default when left out. */
  language?: string;
  /** Another extension's folder, to measure against; Lectern's build when left out. */
  extension?: string;
  /** A profile's folder, made where it is missing and left there; when left out, one that goes with the browser. */
  profile?: string;
  /** Keeps the profile in memory where there is room. For tests: what they measure is not the disk. */
  inMemory?: boolean;
}

/** A Chromium with Lectern in it. */
export interface LecternBrowser {
  context: BrowserContext;
  /** Presses the toolbar button on a tab, as a reader would, and attaches to the true popup that opens. */
  openPopup(page: Page): Promise<RealPopup>;
  /** Presses the button, then opens the popup's page in a tab of its own, where every tool of a test works. */
  openPopupInTab(page: Page): Promise<Page>;
  /** The address of one of the extension's pages. */
  address(path: string): string;
  /** Loads the extension anew, as an update does: what runs in pages stays behind without it. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Chromium with the built extension in it. */
export async function launchLectern({
  executablePath,
  headless,
  language,
  extension = BUILD,
  profile: kept,
  inMemory = false,
}: LaunchOptions): Promise<LecternBrowser> {
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
      // A headless screen is 800 × 600 by itself, less than a popup needs to open in full.
      ...(headless
        ? ['--screen-info={1600x1200}', `--window-size=${WINDOW.width},${WINDOW.height}`]
        : []),
      ...(language ? [`--lang=${language}`] : []),
    ],
  });
  const session = await openBrowserSession(context);
  const id = await loadExtension(session, extension);
  const address = (path: string) => `chrome-extension://${id}/${path}`;

  async function openPopup(page: Page): Promise<RealPopup> {
    await page.bringToFront();
    const targetId = await findTabTarget(session, page);
    if (headless) await widenWindow(session, targetId);
    const pressedAt = performance.timeOrigin + performance.now();
    await asProtocol(session).send('Extensions.triggerAction', { id, targetId });
    return attachToPopup(session, address('popup.html'), pressedAt);
  }

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
    await loadExtension(session, extension);
  }

  async function close(): Promise<void> {
    await context.close();
    if (kept === undefined) removeProfileFolder(profile);
  }
  return { context, openPopup, openPopupInTab, address, reload, close };
}

/**
 * Makes a fresh profile with the toolbar button pinned, as those have it who use it: one that is not pinned first slides
 * out of the browser's menu, a quarter of a second, each time. One that was used before stays as it is.
 */
function makeProfile(profile: string, extension: string): string {
  if (existsSync(join(profile, 'Default'))) return profile;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { pinned_extensions: [idOfUnpacked(extension)] } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The id that Chromium gives an unpacked extension: the hash of its path, in letters from a to p. */
function idOfUnpacked(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function openBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of a persistent context cannot be reached');
  return browser.newBrowserCDPSession();
}

/** The protocol as it is, past types that lag behind it. */
const asProtocol = (session: CDPSession): Protocol => session as unknown as Protocol;

/** Over the protocol, for Chrome's own builds no longer take an extension from the command line. */
async function loadExtension(session: CDPSession, path: string): Promise<string> {
  if (!existsSync(path)) throw new Error(`there is no build in ${path}: run npm run build first`);
  const { id } = (await asProtocol(session).send('Extensions.loadUnpacked', { path })) as {
    id: string;
  };
  return id;
}

/** A popup is never wider than its window, which takes the size of whatever tab was given one. */
async function widenWindow(session: CDPSession, targetId: string): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget', { targetId });
  await session.send('Browser.setWindowBounds', { windowId, bounds: WINDOW });
}

interface TabTarget {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/** The protocol tells tabs from the pages in them; the button belongs to the tab. The page must be in front. */
async function findTabTarget(session: CDPSession, page: Page): Promise<string> {
  const filter = [{ type: 'tab', exclude: false }];
  const { targetInfos } = (await asProtocol(session).send('Target.getTargets', { filter })) as {
    targetInfos: TabTarget[];
  };
  const active = targetInfos.filter((target) => target.embedderData?.tabActive !== false);
  const tab = active.find((target) => target.url === page.url()) ?? active[0];
  if (!tab) throw new Error('the tab is gone');
  return tab.targetId;
}
