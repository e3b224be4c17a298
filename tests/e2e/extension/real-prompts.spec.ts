import type { Frame } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect } from '../support/lectern-test';
import { backgroundOf, findReader, isReaderOpen, openReader } from '../support/open-reader';
import type { VirtualDisplay } from '../support/virtual-display';
import { test } from '../support/windowed-test';

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

const HOST = '127.0.0.1';

/** The hosts that Lectern may read, and those that have a script, as patterns. */
const grantedTo = async (lectern: LecternBrowser) =>
  (await backgroundOf(lectern)).evaluate(async () => {
    const { origins } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { origins, scripts: scripts.flatMap(({ matches }) => matches) };
  });

/**
 * Answers the browser's question, whose first button refuses and has the focus. There is no way to know when it accepts
 * keys: it is not a window of its own, and the page keeps its focus.
 */
function answer(display: VirtualDisplay, isAllowed: boolean): void {
  display.xdotool('sleep', '2');
  for (const key of isAllowed ? ['Tab', 'Return'] : ['Return']) {
    display.xdotool('sleep', '0.5', 'key', key);
  }
}

async function askToOpenAlways(reader: Frame): Promise<void> {
  await reader.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await reader.getByRole('button', { name: `Always open on ${HOST}` }).click();
}

test('the browser asks for the one host of a site with automatic opening; its answer decides', async ({
  display,
  windowed,
  story,
  site,
}) => {
  const reader = await openReader(windowed, story);
  await askToOpenAlways(reader);
  answer(display, false);
  await expect(reader.getByText('Permission wasn’t granted.')).toBeVisible();
  expect(await grantedTo(windowed)).toEqual({ origins: [], scripts: [] });

  await askToOpenAlways(reader);
  answer(display, true);
  await expect(reader.getByText(`Articles on ${HOST} now open automatically.`)).toBeVisible();
  const pattern = `*://${HOST}/*`;
  expect(await grantedTo(windowed)).toEqual({ origins: [pattern], scripts: [pattern] });
  await story.goto(`${site.origin}/sounding-books.html`);
  const next = await findReader(story);
  await expect(next.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
});

test('"Open link in Lectern" in the menu of a link asks for its host, and opens the reader in a new tab', async ({
  display,
  windowed,
  story,
  site,
}) => {
  const target = `${site.origin}/lock-keepers.html`;
  const { x, y } = await story.evaluate((href) => {
    const link = document.createElement('a');
    Object.assign(link, { href, textContent: 'Lock keepers' });
    link.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 200px; height: 100px';
    document.body.append(link);
    return { x: screenX + 60, y: screenY + outerHeight - innerHeight + 50 };
  }, target);
  const pages = windowed.context.pages().length;
  // A menu that is still opening misses keys, and the browser does not say when it is open.
  await expect(async () => {
    display.xdotool('key', 'Escape', 'key', 'Escape');
    display.xdotool('mousemove', String(x), String(y), 'click', '3');
    // From the end: "Inspect", "Lectern", and its second item.
    for (const key of ['Up', 'Up', 'Right', 'Down', 'Return']) {
      display.xdotool('sleep', '0.3', 'key', key);
    }
    answer(display, true);
    await expect.poll(() => windowed.context.pages().length, { timeout: 3_000 }).toBe(pages + 1);
  }).toPass({ timeout: 40_000 });
  const tab = windowed.context.pages().at(-1);
  if (!tab) throw new Error('no tab was opened');
  await expect.poll(() => isReaderOpen(tab).catch(() => false)).toBe(true);
  expect(tab.url()).toBe(target);
  expect(await grantedTo(windowed)).toEqual({ origins: [`*://${HOST}/*`], scripts: [] });
});
