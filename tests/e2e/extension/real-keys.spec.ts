import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect } from '../support/lectern-test';
import { openQuietPage, readStores } from '../support/library-inside';
import { isReaderOpen } from '../support/open-reader';
import type { VirtualDisplay } from '../support/virtual-display';
import { giveKeyboard, test } from '../support/windowed-test';

/** Whether the browser shows the popup. */
async function isPopupOpen({ context, address }: LecternBrowser): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  await session?.detach();
  return targets?.targetInfos.some(({ url }) => url.startsWith(address('popup.html'))) ?? false;
}

async function openAndClosePopup(display: VirtualDisplay, windowed: LecternBrowser): Promise<void> {
  display.xdotool('key', 'alt+r');
  await expect.poll(() => isPopupOpen(windowed)).toBe(true);
  // A popup that is still opening misses keys, and the browser does not say when it has the keyboard.
  await expect(async () => {
    display.xdotool('key', 'Escape');
    await expect.poll(() => isPopupOpen(windowed), { timeout: 2_000 }).toBe(false);
  }).toPass({ timeout: 20_000 });
}

test('the shortcuts of the manifest open the popup and the reader, and save the article', async ({
  display,
  windowed,
  story,
}) => {
  await openAndClosePopup(display, windowed);

  display.xdotool('key', 'alt+shift+l');
  await expect.poll(() => isReaderOpen(story)).toBe(true);
  display.xdotool('key', 'alt+shift+l');
  await expect.poll(() => isReaderOpen(story)).toBe(false);

  display.xdotool('key', 'alt+shift+s');
  const inside = await openQuietPage(windowed);
  const savedUrls = async () => {
    // Opening a library that does not exist yet would create it.
    const names = await inside.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    if (!names.includes('lectern-library')) return [];
    return (await readStores(inside)).entries.map(({ url }) => url);
  };
  await expect.poll(savedUrls).toEqual([story.url()]);
});

test('the shortcuts work on the welcome page: the popup shows the sample, and the reader opens and closes over it', async ({
  display,
  windowed,
}) => {
  const page = await windowed.context.newPage();
  await page.goto(windowed.address('welcome.html'));
  const welcome = page.getByRole('heading', { name: 'Welcome to Lectern' });
  const leave = page.getByRole('button', { name: 'Close reader' });
  await welcome.waitFor();
  await giveKeyboard(display, page);
  await openAndClosePopup(display, windowed);

  display.xdotool('key', 'alt+shift+l');
  await expect(leave).toBeVisible();
  // The keys of the reader itself, too.
  display.xdotool('key', 'Escape');
  await expect(welcome).toBeVisible();
  display.xdotool('key', 'alt+shift+l');
  await expect(leave).toBeVisible();
  display.xdotool('key', 'alt+shift+l');
  await expect(welcome).toBeVisible();
  await expect(leave).toHaveCount(0);
});

test('the context menu opens the reader', async ({ display, windowed: _window, story }) => {
  const { x, y } = await story.evaluate(() => ({
    x: screenX + 20,
    y: screenY + outerHeight - innerHeight + 300,
  }));
  // A menu that is still opening misses keys, and the browser does not say when it is open.
  await expect(async () => {
    if (await isReaderOpen(story)) return;
    display.xdotool('key', 'Escape', 'key', 'Escape');
    display.xdotool('mousemove', String(x), String(y), 'click', '3');
    // From the end: "Inspect", "View page source", "Lectern" and its first item.
    for (const key of ['Up', 'Up', 'Up', 'Right', 'Return']) {
      display.xdotool('sleep', '0.3', 'key', key);
    }
    await expect.poll(() => isReaderOpen(story), { timeout: 3_000 }).toBe(true);
  }).toPass({ timeout: 40_000 });
});
