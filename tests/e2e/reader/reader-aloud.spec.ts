import type { Page } from '@playwright/test';
import { chooseSettings } from '../support/choose-settings';
import { installVoices, lastSpoken } from '../support/fake-voices';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import type { openReader } from '../support/open-reader';
import { saveArticle } from '../support/save-article';
import { waitUntilStill } from '../support/wait-until-still';

const emit = (page: Page, name: 'onend' | 'onboundary', event: object = {}) =>
  page.evaluate(
    ([handler, fields]) => {
      const spoken = Reflect.get(window, 'spoken');
      spoken.at(-1)[handler](fields);
    },
    [name, event] as const,
  );
/** The text of each highlight. */
const marks = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, marked]) => [name, [...marked].map(String).join('|')]),
    ),
  );

/** Opens the saved article in a tab, where a test can replace the voices. */
async function openSaved(
  lectern: Parameters<typeof openReader>[0],
  page: Page,
  origin: string,
): Promise<void> {
  await page.goto(`${origin}/lamp-keepers.html`);
  const popup = await lectern.openPopupInTab(page);
  await saveArticle(popup);
  await popup.close();
  await page.addInitScript(installVoices);
  await page.goto(lectern.address('library.html'));
  await page
    .getByRole('link', { name: /The Lamp at Marram Point/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a local voice reads an article sentence by sentence, with sentence and word highlighted', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await openSaved(lectern, page, site.origin);
  await page.keyboard.press('l');
  await expect.poll(() => lastSpoken(page)).toMatchObject({ voice: 'At Home', rate: 1 });
  expect((await lastSpoken(page)).text).toMatch(/^It is the oldest thing/);
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await emit(page, 'onboundary', { name: 'word', charIndex: 10, charLength: 6 });
  await expect
    .poll(() => marks(page))
    .toEqual({
      'lectern-sentence':
        'It is the oldest thing in the parish that still does what it was made for, if only on some nights.',
      'lectern-word': 'oldest',
    });
  await shoot('reader-aloud', page);

  await bar.getByLabel('Speed').selectOption('1.5');
  await expect.poll(() => lastSpoken(page)).toMatchObject({ rate: 1.5 });
  await expect(bar.getByLabel('Voice')).toContainText('Far Away – online');
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  expect((await lastSpoken(page)).text).toMatch(/^This is what its keepers wrote down/);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(bar.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.keyboard.press('l');
  await expect(bar).toHaveCount(0);
  expect(await marks(page)).toEqual({});
});

test('clicking a paragraph continues from there; scrolling by hand stops the following', async ({
  lectern,
  page,
  site,
}) => {
  await openSaved(lectern, page, site.origin);
  await page.keyboard.press('l');
  await expect.poll(async () => (await lastSpoken(page)).text).toMatch(/^It is the oldest/);
  await page.getByText('Nobody at Marram Point calls it').click({ position: { x: 40, y: 10 } });
  await expect
    .poll(async () => (await lastSpoken(page)).text)
    .toBe('Nobody at Marram Point calls it a lighthouse.');
  const scrolled = () => page.getByRole('main').evaluate((main) => main.scrollTop);
  await waitUntilStill(page.getByRole('main'));
  await page.mouse.wheel(0, 2_000);
  await expect.poll(scrolled).toBeGreaterThan(500);
  const there = await scrolled();
  await emit(page, 'onend');
  await expect.poll(async () => (await lastSpoken(page)).text).toMatch(/^It is the Lamp/);
  expect(await scrolled()).toBe(there);
  await page.getByRole('button', { name: 'Back to current sentence' }).click();
  await expect.poll(scrolled).toBeLessThan(there);
  await expect(page.getByRole('button', { name: 'Back to current sentence' })).toHaveCount(0);
});

test('the line focus and the pages follow the voice', async ({ lectern, page, site }) => {
  await chooseSettings(lectern, { lineFocus: '1', flow: 'pages' });
  await page.setViewportSize({ width: 700, height: 620 });
  await openSaved(lectern, page, site.origin);
  const main = page.getByRole('main');
  /** The words at the start of the line in focus. */
  const focused = () =>
    main.evaluate((element) => {
      const band = element.lastElementChild?.getBoundingClientRect();
      if (!band || band.height === 0) return '';
      const y = band.top + band.height / 2;
      const place = document.caretPositionFromPoint(band.left + 14, y);
      return place?.offsetNode.nodeValue?.slice(place.offset, place.offset + 24) ?? '';
    });
  const pages = () =>
    page
      .getByRole('status')
      .filter({ hasText: /^Page \d/ })
      .textContent();
  await expect.poll(pages).toMatch(/^Page \d/);
  // The article may have been left on another page.
  await page.keyboard.press('Home');
  await expect.poll(pages).toMatch(/^Page 1 of/);
  await waitUntilStill(main);
  await page.keyboard.press('l');
  await expect.poll(async () => (await lastSpoken(page)).text).toMatch(/^It is the oldest/);
  await expect.poll(focused).toMatch(/^It is the oldest/);
  // Until the voice is on another page.
  for (let sentence = 0; sentence < 12; sentence += 1) await emit(page, 'onend');
  await expect.poll(pages).not.toMatch(/^Page 1 of/);
  await expect.poll(focused).not.toBe('');
  const { text = '' } = await lastSpoken(page);
  const isShown = () =>
    main.evaluate(
      (element, words) => {
        const band = element.lastElementChild?.getBoundingClientRect();
        const [marked] = [...(CSS.highlights.get('lectern-sentence') ?? [])];
        const line = marked instanceof Range ? marked.getClientRects()[0] : undefined;
        if (!band || !line || !String(marked).startsWith(words)) return false;
        return line.top >= band.top - 2 && line.bottom <= band.bottom + 2 && line.left >= 0;
      },
      text.slice(0, 20),
    );
  await expect.poll(isShown).toBe(true);
  await chooseSettings(lectern);
});

test('while the browser prepares a voice the bar says so; a voice that never begins is given up, and can be tried again', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.clock.install();
  await openSaved(lectern, page, site.origin);
  await page.evaluate(() => Reflect.set(window, 'areVoicesSlow', true));
  await page.keyboard.press('l');
  await expect.poll(async () => (await lastSpoken(page)).text).not.toBeUndefined();
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(bar.getByRole('status')).toHaveText('');
  await page.clock.runFor(1_000);
  await expect(bar.getByRole('status')).toHaveText('Preparing the voice…');
  expect(await findFaults(page)).toEqual([]);
  await shoot('reader-aloud-preparing', page);
  await page.clock.runFor(30_000);
  await expect(bar.getByRole('status')).toContainText('This voice doesn’t start.');
  await shoot('reader-aloud-no-start', page);
  await page.evaluate(() => Reflect.set(window, 'areVoicesSlow', false));
  await bar.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(2_000);
  await expect(bar).toContainText(/Paragraph \d+ of/);
  await expect(bar.getByRole('status')).toHaveText('');
});

test('the overlay says when there is no voice, and nothing is spoken', async ({ openArticle }) => {
  const reader = await openArticle('lamp-keepers');
  await reader.getByRole('button', { name: 'Read aloud' }).click();
  const bar = reader.getByRole('region', { name: 'Read aloud' });
  await expect(bar).toContainText(/no voice for English|On this device/);
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toHaveCount(0);
});

test('a message does not cover the read-aloud bar', async ({ page, openArticle }) => {
  const reader = await openArticle('lamp-keepers', 'message');
  await page.keyboard.press('l');
  const bar = reader.getByRole('region', { name: 'Read aloud' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('s');
  const undo = reader.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  const [above, below] = [await undo.boundingBox(), await bar.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
});
