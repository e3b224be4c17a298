import type { Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { isReaderOpen, openReader } from '../support/open-reader';
import { scrollAndStorePosition } from '../support/reading-positions';

test.beforeEach(async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.origin}/lamp-keepers.html`);
});

test('the contents list the headings, mark the current one and link to each', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  const contents = reader.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button')).toHaveText([
    'The basket and the lens',
    'Eleven names for grey',
    'Rolling day',
    'The key in the door',
    'A vote about the dark',
    'Notes',
  ]);
  await expect(contents).toContainText(/min left/);
  await contents.getByRole('button', { name: 'Rolling day' }).click();
  await expect(contents.locator('[aria-current]')).toHaveText('Rolling day');
  await expect(reader.getByRole('heading', { name: 'Rolling day' })).toBeFocused();
  await shoot('reader-contents', page);
  await page.keyboard.press('n');
  await expect(reader.getByRole('heading', { name: 'The key in the door' })).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(reader.getByRole('heading', { name: 'Eleven names for grey' })).toBeFocused();
  await page.keyboard.press('End');
  await reader.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await expect(contents).toContainText('End of article');
  await expect(contents.locator('[aria-current]')).toHaveText('Notes');
});

test('a list of contents that is longer than the window follows the reading', async ({
  page,
  openArticle,
}) => {
  await page.setViewportSize({ width: 1280, height: 260 });
  // An address of its own: no other test has left a reading position there.
  const reader = await openArticle('lamp-keepers', 'window=low');
  const contents = reader.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button', { name: 'Notes' })).not.toBeInViewport();
  await reader.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await expect(contents.locator('[aria-current]')).toHaveText('Notes');
  await expect(contents.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
});

test('when there is no space beside the text, the contents open from the bar', async ({
  lectern,
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 800 });
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('navigation')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Contents' }).click();
  await reader.getByRole('button', { name: 'A vote about the dark' }).click();
  await expect(reader.getByRole('navigation')).toHaveCount(0);
  await expect(reader.getByRole('heading', { name: 'A vote about the dark' })).toBeInViewport();
});

test('an article with two headings has no contents', async ({ openArticle }) => {
  const reader = await openArticle('sounding-books');
  await expect(reader.getByRole('heading', { level: 2 })).toHaveCount(2);
  await expect(reader.getByRole('navigation')).toHaveCount(0);
});

test('find counts matches while typing, moves between them, and leaves no highlights behind', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  const marks = () =>
    reader.evaluate(() =>
      [...CSS.highlights].map(([name, marked]) => `${name} ${marked.size}`).sort(),
    );
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  const count = reader.locator('search output');
  await expect(count).toHaveText(/^1 of \d+$/);
  const total = Number((await count.textContent())?.split(' of ')[1]);
  expect(total).toBeGreaterThan(3);
  expect(await marks()).toEqual([`lectern-found ${total - 1}`, 'lectern-found-current 1']);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`2 of ${total}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(`${total} of ${total}`);
  await shoot('reader-find', page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('the WATER');
  await expect(reader.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
  await page.keyboard.type('zzz');
  await expect(count).toHaveText('No matches');
  await page.keyboard.press('Escape');
  await expect(reader.locator('search')).toHaveCount(0);
  expect(await marks()).toEqual([]);
  expect(await isReaderOpen(page)).toBe(true);
});

test('a note opens beside its mark; Escape returns the focus to the mark', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  const mark = reader.getByRole('link', { name: '2', exact: true });
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = reader.getByRole('dialog', { name: 'Note 2' });
  await expect(note).toContainText('Dabber: perhaps from the dab');
  await expect(note).not.toContainText('↩');
  await shoot('reader-note', page);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  await note.getByRole('button', { name: 'Go to note' }).click();
  await expect(reader.getByRole('listitem').filter({ hasText: 'Dabber' })).toBeInViewport();
  expect(page.context().pages()).toHaveLength(2);
});

test('the gallery shows each image with caption and credit, zooms, and links to its position', async ({
  lectern,
  page,
  shoot,
}) => {
  const reader = await openReader(lectern, page);
  await page.keyboard.press('g');
  const gallery = reader.getByRole('dialog', { name: 'Picture 1 of 4' });
  await expect(gallery).toContainText('The Lamp on a night with a boat out');
  await expect(gallery).toContainText('Coastpress/Hob Tully');
  await expect(gallery.getByRole('list', { name: 'All pictures' }).getByRole('button')).toHaveCount(
    4,
  );
  const width = () =>
    reader
      .locator('dialog img')
      .first()
      .evaluate((image) => image.getBoundingClientRect().width);
  const fitting = await width();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await width()).toBeCloseTo(fitting * 2, 0);
  await page.keyboard.press('0');
  expect(await width()).toBeCloseTo(fitting, 0);
  await reader.getByRole('button', { name: /^Picture 3: One of the keepers/ }).click();
  const third = reader.getByRole('dialog', { name: 'Picture 3 of 4' });
  await expect(third).toContainText('The seventh entry is dabber');
  await shoot('reader-gallery', page);
  await third.getByRole('button', { name: 'Show in article' }).click();
  await expect(reader.getByRole('dialog')).toHaveCount(0);
  await expect(reader.locator('figure[data-image="2"]')).toBeFocused();
  await expect(reader.locator('figure[data-image="2"]')).toBeInViewport();
});

test('the reader reopens at the same text, also at another text size', async ({
  lectern,
  page,
}) => {
  const first = await openReader(lectern, page);
  const words = 'A keeper slept by day';
  const paragraph = (frame: typeof first) => frame.locator('article p', { hasText: words });
  await scrollAndStorePosition(lectern, () =>
    paragraph(first).evaluate((element) => element.scrollIntoView()),
  );
  const topOf = (frame: typeof first) =>
    paragraph(frame).evaluate((element) => element.getBoundingClientRect().top);
  const before = await topOf(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const second = await openReader(lectern, page);
  await expect.poll(async () => Math.abs((await topOf(second)) - before)).toBeLessThan(8);
  for (const key of ['+', '+', '+', '-', '-', '-', '-']) {
    await page.keyboard.press(key);
    await expect.poll(async () => Math.abs((await topOf(second)) - before)).toBeLessThan(40);
  }
  await page.keyboard.press('0');
});

test('? opens the list of shortcuts', async ({ lectern, page, shoot }) => {
  const reader = await openReader(lectern, page);
  await page.keyboard.press('?');
  const keys = reader.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toContainText('Next or previous heading');
  await shoot('reader-keys', page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  expect(await isReaderOpen(page)).toBe(true);
});

/** Opens a page of 60 headings and 300 paragraphs, all different. */
async function openLong(page: Page, origin: string): Promise<void> {
  const sections = Array.from({ length: 60 }, (_, section) => {
    const paragraphs = Array.from(
      { length: 5 },
      (__, place) =>
        `<p>Paragraph ${section * 5 + place} of the long account says what the keeper of watch ${section} saw on evening ${place}: ${'the water stood high, '.repeat(2 + ((section + place) % 7))}and nothing else was written down that night.</p>`,
    );
    return `<h2>Watch ${section}</h2>${paragraphs.join('')}`;
  });
  await page.route('**/long.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>The long account</title><article><h1>The long account</h1>${sections.join('')}</article>`,
    }),
  );
  await page.goto(`${origin}/long.html`);
}

test('in a long article, which is laid out in parts, all navigation scrolls to the right position', async ({
  lectern,
  page,
  site,
}) => {
  await openLong(page, site.origin);
  const reader = await openReader(lectern, page);
  await expect(reader.locator('[data-part]')).not.toHaveCount(0);
  const contents = reader.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: 'Watch 47' }).click();
  await expect(reader.getByRole('heading', { name: 'Watch 47' })).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText('Watch 47');
  await page.keyboard.press('/');
  await page.keyboard.type('Paragraph 123 of');
  await expect(reader.locator('search output')).toHaveText('1 of 1');
  const found = reader.locator('article p', { hasText: 'Paragraph 123 of' });
  await expect(found).toBeInViewport();
  await page.keyboard.press('Escape');

  const topOf = () => found.evaluate((element) => element.getBoundingClientRect().top);
  await scrollAndStorePosition(lectern, () =>
    found.evaluate((element) => element.scrollIntoView()),
  );
  const before = await topOf();
  for (const key of ['+', '+', '-', '-']) await page.keyboard.press(key);
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(8);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const again = await openReader(lectern, page);
  await expect(again.locator('article p', { hasText: 'Paragraph 123 of' })).toBeInViewport();
});
