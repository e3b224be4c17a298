import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { isReaderOpen, openReader } from '../support/open-reader';

const styleOf = (reader: Frame, selector: string, property: string) =>
  reader
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const sizeOf = async (reader: Frame) =>
  Number.parseFloat(await styleOf(reader, 'article', 'font-size'));

/** Resets the settings, because tests share a browser. */
async function reset(reader: Frame): Promise<void> {
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  if ((await panel.count()) === 0) {
    await reader.getByRole('button', { name: 'Text and theme' }).click();
  }
  const site = panel.getByRole('button', { name: 'Use settings for all sites' });
  if (await site.count()) await site.click();
  await panel.getByRole('button', { name: 'Reset to defaults' }).click();
}

async function open(lectern: Parameters<typeof openReader>[0], page: Page): Promise<Frame> {
  const reader = await openReader(lectern, page);
  await reset(reader);
  return reader;
}

test.beforeEach(async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.origin}/lamp-keepers.html`);
});

test('Ctrl and +, − or 0 set the text size, from 12 to 128 pixels, without changing the page’s zoom', async ({
  lectern,
  page,
}) => {
  const reader = await open(lectern, page);
  expect(await sizeOf(reader)).toBe(20);
  const zoom = await page.evaluate(() => devicePixelRatio);
  for (let press = 0; press < 24; press += 1) await page.keyboard.press('Control+Equal');
  await expect.poll(() => sizeOf(reader)).toBe(128);
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('Control+Minus');
  await expect.poll(() => sizeOf(reader)).toBe(12);
  await page.keyboard.press('Control+0');
  await expect.poll(() => sizeOf(reader)).toBe(20);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(zoom);
});

test('every choice changes the article at once', async ({ lectern, page, shoot }) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  await panel.getByRole('radio', { name: 'largest (+2)' }).check();
  expect(await sizeOf(reader)).toBeCloseTo(25.3, 1);
  await expect(panel).toContainText('25 px');
  await panel.getByRole('radio', { name: 'Atkinson' }).check();
  expect(await styleOf(reader, 'article', 'font-family')).toMatch(/^"Atkinson Hyperlegible Next/);
  const width = await styleOf(reader, 'article', 'width');
  await panel.getByRole('radio', { name: 'Narrow' }).check();
  expect(Number.parseFloat(await styleOf(reader, 'article', 'width'))).toBeLessThan(
    Number.parseFloat(width),
  );
  const leading = await styleOf(reader, '[data-article-body] p', 'line-height');
  await panel.getByRole('radio', { name: 'Relaxed', exact: true }).check();
  expect(
    Number.parseFloat(await styleOf(reader, '[data-article-body] p', 'line-height')),
  ).toBeGreaterThan(Number.parseFloat(leading));
  await panel.getByText('Spacing and alignment').click();
  await panel
    .getByRole('group', { name: 'Letter spacing' })
    .getByRole('radio', { name: 'Wider' })
    .check();
  expect(
    Number.parseFloat(await styleOf(reader, '[data-article-body] p', 'letter-spacing')),
  ).toBeGreaterThan(2);
  await panel.getByRole('radio', { name: 'Justified' }).check();
  expect(await styleOf(reader, '[data-article-body] p', 'text-align')).toBe('justify');
  await panel.getByRole('switch', { name: 'Hyphenation' }).click();
  expect(await styleOf(reader, '[data-article-body] p', 'hyphens')).toBe('manual');
  await shoot('reader-look', page);
});

/** Each system has at least one of these. A missing font is rejected, and the text stays unchanged. */
const INSTALLED = ['DejaVu Serif', 'DejaVu Sans Mono', 'Liberation Serif', 'Noto Sans', 'Arial'];

test('all typefaces have the same apparent size, including system and installed ones', async ({
  lectern,
  page,
}) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  const choose = (name: string) =>
    panel.getByRole('group', { name: 'Font' }).getByRole('radio', { name, exact: true }).check();
  /** Returns the x-height in pixels at the default size and at the largest. */
  const heightsOfX = () =>
    reader.evaluate(async () => {
      await document.fonts.ready;
      return [20, 128].map((size) => {
        const ruler = document.createElement('span');
        ruler.style.cssText = `display:inline-block;block-size:1ex;font-size:${size}px`;
        document.querySelector('article')?.append(ruler);
        const { height } = ruler.getBoundingClientRect();
        ruler.remove();
        return height;
      });
    });
  await choose('Serif');
  const [small = 0, large = 0] = await heightsOfX();
  const expectAsLarge = async (face: string) => {
    const [smallNow = 0, largeNow = 0] = await heightsOfX();
    // Browsers round to a pixel if a font does not declare its x-height, as with DejaVu.
    expect(Math.abs(smallNow - small), `${face}, default size`).toBeLessThan(1);
    expect(Math.abs(largeNow - large), `${face}, largest size`).toBeLessThan(1);
  };
  for (const face of ['Sans serif', 'Atkinson', 'OpenDyslexic', 'System']) {
    await choose(face);
    await expectAsLarge(face);
  }
  await choose('Other…');
  const field = panel.getByRole('textbox', { name: 'Installed font' });
  for (const face of INSTALLED) {
    await field.fill(face);
    await field.press('Enter');
    await expectAsLarge(face);
  }
});

test('an installed font is set by name; a missing one is reported', async ({ lectern, page }) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  await panel.getByRole('radio', { name: 'Other…' }).check();
  const field = panel.getByRole('textbox', { name: 'Installed font' });
  await field.fill('No Such Face At All');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('No font with this name is installed');
  await field.fill('monospace");}*{color:red');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('No font with this name is installed');
  const family = async (name: string) => {
    await field.fill(name);
    await page.keyboard.press('Enter');
    return styleOf(reader, 'article', 'font-family');
  };
  const isTaken = async (name: string) => (await family(name)).startsWith(`"${name}"`);
  const taken: string[] = [];
  for (const name of INSTALLED) if (await isTaken(name)) taken.push(name);
  expect(taken, 'every machine has at least one of these').not.toEqual([]);
  expect(await isTaken(taken[0] ?? '')).toBe(true);
  await expect(panel).not.toContainText('No font with this name is installed');
});

test('custom colours show their contrast while they change', async ({ lectern, page }) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  await panel.getByRole('radio', { name: 'Custom' }).check();
  await panel.getByLabel('Text', { exact: true }).fill('#777777');
  await panel.getByLabel('Background', { exact: true }).fill('#ffffff');
  await expect(panel).toContainText('Contrast 4.5 : 1 – low');
  await panel.getByLabel('Text', { exact: true }).fill('#000000');
  await expect(panel).toContainText('Contrast 21.0 : 1 – excellent');
  expect(await styleOf(reader, 'article', 'color')).toBe('rgb(0, 0, 0)');
});

test('no pair of custom colours hides the controls, and Alt+0 resets it', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  const textOf = () => styleOf(reader, 'article', 'color');
  await panel.getByRole('radio', { name: 'Custom' }).check();
  await panel.getByLabel('Background', { exact: true }).fill('#ffffff');
  await panel.getByLabel('Text', { exact: true }).fill('#ffffff');
  await expect(panel).toContainText('These colours aren’t applied');
  expect(await textOf()).not.toBe('rgb(255, 255, 255)');
  await panel.getByRole('button', { name: 'Use anyway' }).click();
  await expect.poll(textOf).toBe('rgb(255, 255, 255)');
  await panel.getByRole('button', { name: 'Keep' }).click();
  await shoot('reader-white-on-white', page);
  const close = reader.getByRole('button', { name: 'Close reader' });
  expect(await close.evaluate((button) => getComputedStyle(button).color)).not.toBe(
    'rgb(255, 255, 255)',
  );
  await page.keyboard.press('Alt+0');
  await expect.poll(textOf).toBe('rgb(30, 28, 24)');
});

test('a look can apply to one site only, which is shown and can be removed', async ({
  lectern,
  page,
  site,
  openArticle,
}) => {
  const reader = await open(lectern, page);
  const panel = reader.getByRole('dialog', { name: 'Text and theme' });
  await expect(panel).toContainText('Changes apply to all sites.');
  await panel.getByRole('radio', { name: 'This site' }).check();
  await panel.getByRole('radio', { name: 'largest (+2)' }).check();
  await expect(panel).toContainText('25 px, this site only');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);

  // The same pages under another host name are another site.
  await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/lamp-keepers.html`);
  const elsewhere = await openReader(lectern, page);
  expect(await sizeOf(elsewhere)).toBe(20);

  const again = await openArticle('night-ferries');
  expect(await sizeOf(again)).toBeCloseTo(25.3, 1);
  await again.getByRole('button', { name: 'Text and theme' }).click();
  await again.getByRole('button', { name: 'Use settings for all sites' }).click();
  await expect.poll(() => sizeOf(again)).toBe(20);
});

test('the current sentence stays in place while the typeface changes', async ({
  lectern,
  page,
}) => {
  const reader = await open(lectern, page);
  await page.keyboard.press('t');
  const paragraph = reader.locator('article p', { hasText: 'The last keeper left the key' });
  await paragraph.evaluate((element) => element.scrollIntoView());
  await reader.getByRole('main').focus();
  const topOf = () => paragraph.evaluate((element) => element.getBoundingClientRect().top);
  const before = await topOf();
  for (const key of ['+', '+', '+', '+', '-', '-', '-', '-', '-', '-']) {
    await page.keyboard.press(key);
    expect(Math.abs((await topOf()) - before), key).toBeLessThan(24);
  }
  await page.keyboard.press('0');
  expect(Math.abs((await topOf()) - before)).toBeLessThan(4);
});
