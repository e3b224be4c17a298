import type { Frame } from '@playwright/test';
import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;

test.afterEach(({ lectern }) => chooseSettings(lectern));

/** Whether anything overflows horizontally. */
const sticksOut = (reader: Frame) =>
  reader.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('header, main')];
    return parts.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  });

for (const theme of THEMES) {
  test(`the reader has no accessibility faults in ${theme}, with any panel open`, async ({
    lectern,
    page,
    shoot,
    openArticle,
  }) => {
    await chooseSettings(lectern, { theme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const reader = await openArticle('lamp-keepers');
    await expect(reader.locator('article img').first()).toBeVisible();
    expect(await findFaults(reader)).toEqual([]);
    const panels = [
      ['t', 'look', reader.getByRole('dialog', { name: 'Text and theme' })],
      ['e', 'export', reader.getByRole('list', { name: 'Export' })],
      ['g', 'gallery', reader.getByRole('dialog').getByRole('img').first()],
      ['?', 'keys', reader.getByRole('dialog', { name: 'Keyboard shortcuts' })],
      ['l', 'aloud', reader.getByRole('region', { name: 'Read aloud' })],
    ] as const;
    for (const [key, name, panel] of panels) {
      await page.keyboard.press(key);
      await expect(panel).toBeVisible();
      expect(await findFaults(reader), `after ${key}`).toEqual([]);
      await shoot(`reader-${theme}-${name}`, page);
      await page.keyboard.press('Escape');
      await reader.getByRole('main').focus();
    }
    await page.keyboard.press('/');
    await page.keyboard.type('lamp');
    expect(await findFaults(reader), 'while finding').toEqual([]);
    await shoot(`reader-${theme}-find`, page);
    await page.keyboard.press('Escape');
    await reader.getByRole('link', { name: '1', exact: true }).click();
    expect(await findFaults(reader), 'with a note').toEqual([]);
    await page.keyboard.press('Escape');
  });

  test(`in ${theme}, at −2 and +2, 360 and 1600 px wide, nothing overflows`, async ({
    lectern,
    page,
    shoot,
    openArticle,
  }) => {
    const reader = await openArticle('lamp-keepers');
    for (const textStep of [-2, 2]) {
      await chooseSettings(lectern, { theme, textStep });
      await expect(reader.locator('html')).toHaveAttribute('data-step', String(textStep));
      for (const width of [360, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sticksOut(reader)).toBe(false);
        await shoot(`reader-${theme}-${textStep}-${width}`, page);
      }
    }
  });
}

test('with the text spacing of WCAG 1.4.12, nothing is cut off', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.setViewportSize({ width: 480, height: 800 });
  const reader = await openArticle('sounding-books');
  await reader.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [spacing];
  });
  await page.keyboard.press('t');
  expect(await sticksOut(reader)).toBe(false);
  const cut = await reader.evaluate(() =>
    [...document.querySelectorAll('header *, [role=dialog] *')]
      .filter((element) => getComputedStyle(element).overflowX === 'hidden')
      .filter((element) => !element.classList.contains('spoken'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent),
  );
  // Only the title in the bar may be truncated: the headline is on the page.
  expect(cut.filter((text) => !text?.startsWith('Reading water'))).toEqual([]);
  await shoot('reader-text-spacing', page);
});

test('at 400 % zoom (a viewport of 320 pixels), everything is in one column', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${site.origin}/lamp-keepers.html`);
  await page.setViewportSize({ width: 1280, height: 900 });
  const reader = await openReader(lectern, page);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(reader.getByRole('button', { name: 'Contents' })).toBeVisible();
  expect(await sticksOut(reader)).toBe(false);
  for (const name of ['Text and theme', 'Find in article']) {
    await reader.getByRole('button', { name }).click();
    expect(await sticksOut(reader)).toBe(false);
    await shoot(`reader-zoom-${name.split(' ')[0]}`, page);
    await page.keyboard.press('Escape');
  }
});

test('Arabic mirrors the article; the buttons stay in place', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const reader = await openArticle('abbara');
  const article = reader.locator('article');
  await expect(article).toHaveAttribute('dir', 'rtl');
  const heading = reader.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(reader.locator('html')).not.toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('End');
  await shoot('reader-arabic', page);
  expect(await findFaults(reader)).toEqual([]);
});

/** Invented, in three paragraphs, which is long enough for an article. */
const HEBREW = [
  'הסירה יוצאת בתשע ועשרים, או מעט אחר כך אם מישהו נראה רץ אל הרציף. בלילה הראשון היו על סיפונה ארבעים ואחד נוסעים, שני זוגות אופניים, צ׳לו בתיבה קשה וארגז שתילים שאיש לא דרש אותו עד הגדה השנייה.',
  'תשע עשרה שנים הייתה הדרך היחידה אחרי רדת החשכה בכביש, חמישים ושלושה קילומטרים למרחק שבערב צלול אפשר לצעוק מעברו האחד אל עברו האחר. השירות האחרון נפסק כשהרציף המזרחי נמצא לא בטוח ואיש לא הסכים של מי הוא.',
  'לוח הזמנים נדפס לשבועיים בכל פעם ונע עם הירח. המאפייה נפתחת עכשיו בעשר בבקרים אחדים ובשש באחרים, ומקהלת בית הספר מתאמנת בשעת השפל, כשהמים רחוקים והקול נישא על פני הבוץ.',
];

test('Hebrew mirrors the article, uses its own font and never has letter spacing', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.route('**/hebrew.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="he" dir="rtl"><title>סירות הלילה חזרו</title><article><h1>סירות הלילה חזרו</h1>${[...HEBREW, ...HEBREW].map((text, index) => `<p>${index + 1}. ${text}</p>`).join('')}</article>`,
    }),
  );
  const reader = await openArticle('hebrew');
  await expect(reader.locator('article')).toHaveAttribute('dir', 'rtl');
  await expect(reader.locator('article')).toHaveAttribute('lang', 'he');
  const paragraph = reader.locator('[data-article-body] p').first();
  const style = await paragraph.evaluate((element) => {
    const { direction, letterSpacing } = getComputedStyle(element);
    return { direction, letterSpacing };
  });
  expect(style).toEqual({ direction: 'rtl', letterSpacing: 'normal' });
  expect(await findFaults(reader)).toEqual([]);
  await shoot('reader-hebrew', page);
});

test('Korean breaks between words and is never hyphenated', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.setViewportSize({ width: 600, height: 900 });
  const reader = await openArticle('bambae');
  const style = await reader
    .locator('[data-article-body] p')
    .first()
    .evaluate((element) => {
      const { wordBreak, hyphens } = getComputedStyle(element);
      return { wordBreak, hyphens };
    });
  expect(style).toEqual({ wordBreak: 'keep-all', hyphens: 'none' });
  await shoot('reader-korean', page);
});

test('in forced colours all controls are distinguishable', async ({ page, shoot, openArticle }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  const reader = await openArticle('lamp-keepers');
  await page.keyboard.press('t');
  expect(await findFaults(reader)).toEqual([]);
  await shoot('reader-forced-colours', page);
  await page.emulateMedia({ forcedColors: null });
});

test('a screen reader announces size, count and position', async ({ page, openArticle }) => {
  const reader = await openArticle('lamp-keepers');
  await page.keyboard.press('+');
  await expect(reader.getByRole('status').filter({ hasText: 'Text size: +1' })).toHaveCount(1);
  await expect(reader.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '2 min left');
  const order = await reader.evaluate(() =>
    [...document.querySelectorAll('header, main, nav')].map(({ localName }) => localName),
  );
  expect(order.slice(0, 2)).toEqual(['header', 'main']);
});
