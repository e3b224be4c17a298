import type { Frame } from '@playwright/test';
import { measureContrast } from '@/utils/reader/look/measure-contrast';
import { chooseSettings } from '../support/choose-settings';
import { readEstuaryPage } from '../support/estuary-page';
import { expect, test } from '../support/lectern-test';

test.afterEach(({ lectern }) => chooseSettings(lectern));

/** The background of the picture with a caption, and its margin in pixels. */
const backgroundOf = (reader: Frame, caption: string) =>
  reader
    .locator('figure', { hasText: caption })
    .locator('img')
    .evaluate((image) => {
      const { backgroundColor, paddingTop } = getComputedStyle(image);
      return { background: backgroundColor, margin: Number.parseFloat(paddingTop) };
    });
const NONE = 'rgba(0, 0, 0, 0)';
const LIGHT = 'rgb(244, 241, 234)';

for (const theme of ['dark', 'contrast'] as const) {
  test(`a transparent diagram has a light background in the theme ${theme}, a full picture has none`, async ({
    lectern,
    page,
    site,
    shoot,
  }) => {
    await chooseSettings(lectern, { theme });
    const reader = await readEstuaryPage(lectern, page, site.origin);
    await expect
      .poll(() => backgroundOf(reader, 'How the pump fills'))
      .toEqual({ background: LIGHT, margin: 12 });
    await shoot(`reader-diagram-${theme}`, page);
    const photo = reader.locator('figure', { hasText: 'The quay by night' });
    await photo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await backgroundOf(reader, 'The quay by night')).toEqual({
      background: NONE,
      margin: 0,
    });
    // Its pixels cannot be read, but its format is one of drawings.
    await reader.locator('figure', { hasText: 'Depths of the basin' }).scrollIntoViewIfNeeded();
    await expect
      .poll(() => backgroundOf(reader, 'Depths of the basin'))
      .toEqual({ background: LIGHT, margin: 12 });
  });
}

test('in light themes, and when switched off, there is none', async ({ lectern, page, site }) => {
  await chooseSettings(lectern, { theme: 'sepia' });
  const reader = await readEstuaryPage(lectern, page, site.origin);
  const diagram = reader.locator('img[data-diagram]').first();
  await expect(diagram).toBeVisible();
  expect(await backgroundOf(reader, 'How the pump fills')).toEqual({ background: NONE, margin: 0 });
  await page.keyboard.press('t');
  await reader.getByRole('radio', { name: 'Dark' }).check();
  await expect
    .poll(async () => (await backgroundOf(reader, 'How the pump fills')).background)
    .toBe(LIGHT);
  await reader.getByRole('switch', { name: 'Light background behind diagrams' }).click();
  await expect
    .poll(async () => (await backgroundOf(reader, 'How the pump fills')).background)
    .toBe(NONE);
});

test('the gallery, which is always dark, shows a diagram on a light background as large as the picture', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await chooseSettings(lectern, { theme: 'light' });
  const reader = await readEstuaryPage(lectern, page, site.origin);
  await expect(reader.locator('figure img[data-diagram]').first()).toBeVisible();
  await page.keyboard.press('g');
  const picture = reader.getByRole('dialog').getByRole('img', { name: 'How the pump' }).first();
  const read = () =>
    picture.evaluate((image: HTMLImageElement) => {
      const { width, height } = image.getBoundingClientRect();
      const ratio = image.naturalWidth / image.naturalHeight;
      return {
        background: getComputedStyle(image).backgroundColor,
        isWhole: Math.abs(width / height - ratio) < 0.02,
      };
    });
  await expect.poll(read).toEqual({ background: LIGHT, isWhole: true });
  await shoot('gallery-diagram-light', page);
});

/** Returns the colours of each text of the article, and of what is behind it, as `#rrggbb`. */
const readColours = (reader: Frame) =>
  reader.evaluate(() => {
    const toHex = (colour: string) => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = colour;
      return canvas.fillStyle;
    };
    const article = document.querySelector('[data-article]');
    const walker = document.createTreeWalker(article ?? document, NodeFilter.SHOW_TEXT);
    const found = new Map<string, { text: string; below: string; words: string }>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const words = walker.currentNode.nodeValue?.trim() ?? '';
      if (!element || words === '' || element.closest('[aria-hidden="true"]')) continue;
      let below = element;
      const groundOf = (one: Element) => getComputedStyle(one).backgroundColor;
      while (/, 0\)$|transparent/.test(groundOf(below)) && below.parentElement)
        below = below.parentElement;
      const text = toHex(getComputedStyle(element).color);
      found.set(`${text} ${groundOf(below)}`, { text, below: toHex(groundOf(below)), words });
    }
    return [...found.values()];
  });

for (const theme of ['light', 'sepia', 'dark', 'contrast', 'own'] as const) {
  test(`colours that a page brings do not make text weak in the theme ${theme}`, async ({
    lectern,
    page,
    site,
  }) => {
    await chooseSettings(lectern, { theme, ownText: '#6a6a6a', ownGround: '#fdfcf9' });
    const reader = await readEstuaryPage(lectern, page, site.origin);
    await expect(reader.getByText('marked link')).toHaveCount(1);
    const colours = await readColours(reader);
    expect(colours.length).toBeGreaterThan(3);
    const weak = colours.filter(
      ({ text, below }) => measureContrast(text, below) < (theme === 'contrast' ? 7 : 4.5),
    );
    expect(weak).toEqual([]);
  });
}
