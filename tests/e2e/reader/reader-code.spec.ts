import type { Frame, Page } from '@playwright/test';
import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

/** Returns the highlighted pieces of code, by the name of their highlight. */
const colouredIn = (context: Page | Frame): Promise<Record<string, string[]>> =>
  context.evaluate(() => {
    const text = (piece: AbstractRange) => {
      const range = document.createRange();
      range.setStart(piece.startContainer, piece.startOffset);
      range.setEnd(piece.endContainer, piece.endOffset);
      return range.toString();
    };
    return Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('lectern-code-'))
        .map(([name, pieces]) => [name.replace('lectern-code-', ''), [...pieces].map(text)]),
    );
  });

async function expectColours(context: Page | Frame): Promise<void> {
  await expect.poll(async () => (await colouredIn(context))['keyword'] ?? []).toContain('const');
  const coloured = await colouredIn(context);
  expect(coloured['comment']).toContain('// A stuck float reads the same for an hour.');
  expect(coloured['string']).toContain('"stuck"');
  expect(coloured['number']).toContain('60');
  expect(coloured['added']).toEqual(['+depth: 3.9']);
  expect(coloured['removed']).toEqual(['-depth: 4.1']);
  // A block without a language is not guessed at.
  expect(Object.values(coloured).flat().join()).not.toContain('basin 7');
}

test('code is coloured in the popup, in the reader over a page and in the saved reader', async ({
  lectern,
  page,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('sluice-gauge');
  await popup.locator('article pre').first().waitFor();
  await expectColours(popup);
  await saveArticle(popup);
  await popup.close();

  await expectColours(await openReader(lectern, page));

  await page.goto(lectern.address('library.html'));
  await page.getByRole('link', { name: /A gauge that writes/ }).click();
  await page.locator('article pre').first().waitFor();
  await expectColours(page);
});

test('only code has styles for the colours of code, which every element would pay for', async ({
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('sluice-gauge');
  const colourOf = (selector: string) =>
    popup
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color } = getComputedStyle(element, '::highlight(lectern-code-keyword)');
        return { own: getComputedStyle(element).color, keyword: color };
      });
  const code = await colourOf('article pre code');
  expect(code.keyword).not.toBe(code.own);
  const prose = await colourOf('[data-article-body] p');
  expect(prose.keyword).toBe(prose.own);
});

test('a code block is copied with the keyboard; its button is no part of the article', async ({
  lectern,
  page,
  openArticle,
}) => {
  await lectern.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await openArticle('sluice-gauge');
  await reader.getByRole('group', { name: 'Code' }).nth(1).focus();
  await page.keyboard.press('Tab');
  await expect(reader.getByRole('button', { name: 'Copy code' }).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.getByText('Code copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '-depth: 4.1\n+depth: 3.9\n',
  );

  await page.keyboard.press('/');
  await page.keyboard.type('copy code');
  await expect(reader.getByText('No matches')).toBeVisible();
  await page.keyboard.press('Escape');
  const selected = await reader.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
    return getSelection()?.toString();
  });
  expect(selected).toContain('sluice install');
  expect(selected).not.toContain('Copy');
});

test('a wide and long table scrolls in its own box, and its head stays in view', async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 768, height: 700 });
  const reader = await openArticle('sluice-gauge');
  const box = reader.locator('[data-scroll]');
  const size = await box.evaluate((element) => ({
    isWide: element.scrollWidth > element.clientWidth,
    isLong: element.scrollHeight > element.clientHeight,
    fits: element.clientHeight < innerHeight,
  }));
  expect(size).toEqual({ isWide: true, isLong: true, fits: true });
  const gap = await box.evaluate((element) => {
    element.scrollTo(200, 400);
    const head = element.querySelector('thead')?.getBoundingClientRect();
    return (head?.top ?? 0) - element.getBoundingClientRect().top;
  });
  expect(Math.abs(gap)).toBeLessThanOrEqual(1);
});

test('the edges of a wide table fade where there is more, at the head too', async ({
  page,
  shoot,
  openArticle,
}) => {
  await page.setViewportSize({ width: 600, height: 600 });
  const reader = await openArticle('sluice-gauge');
  const box = reader.locator('[data-scroll]');
  const shownEdges = async (left: number) => {
    await box.evaluate((element, x) => element.scrollTo(x, 100), left);
    const at = () => box.evaluate((element) => getComputedStyle(element).maskPosition);
    await expect.poll(at).toMatch(/^(?:0px|-32px)[^,]*, (?:0px|-32px)/);
    const [start = '', end = ''] = (await at()).split(', ');
    return [start.startsWith('0px') && 'start', end.startsWith('-32px') && 'end'].filter(Boolean);
  };
  expect(await shownEdges(0)).toEqual(['end']);
  expect(await shownEdges(180)).toEqual(['start', 'end']);
  await shoot('table-edges', page);
  expect(await shownEdges(9_999)).toEqual(['start']);
});

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`code and tables have no accessibility faults and cut nothing off in ${theme}`, async ({
    lectern,
    page,
    shoot,
    openArticle,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const reader = await openArticle('sluice-gauge');
    await expectColours(reader);
    for (const textStep of [-2, 2]) {
      await chooseSettings(lectern, { theme, textStep });
      await expect(reader.locator('html')).toHaveAttribute('data-step', String(textStep));
      for (const width of [360, 768, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        const isCut = await reader.evaluate(() =>
          [...document.querySelectorAll('html, main')].some(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ),
        );
        expect(isCut).toBe(false);
        await reader
          .locator('pre')
          .first()
          .evaluate((element) => element.scrollIntoView());
        await shoot(`code-${theme}-${textStep}-${width}`, page);
        await reader.locator('[data-scroll]').evaluate((element) => {
          element.scrollIntoView({ block: 'center' });
          element.scrollTo(120, 300);
        });
        await shoot(`table-${theme}-${textStep}-${width}`, page);
      }
      expect(await findFaults(reader)).toEqual([]);
    }
  });
}
