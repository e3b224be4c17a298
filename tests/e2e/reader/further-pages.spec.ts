import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import { findFaults } from '../support/find-faults';
import { test as base, expect } from '../support/lectern-test';
import { openReader, pressShortcut } from '../support/open-reader';
import { servedBy } from '../support/served-by';

const test = base.extend<{ paged: PagedSite }>({
  paged: servedBy(servePagedStories),
});

const lineOf = (reader: Frame) => reader.locator('[data-further-pages]');
const headingsOf = (reader: Frame) => reader.locator('[data-article-body] h2').allTextContents();
const storiesOf = (site: PagedSite) =>
  site.requests.map(({ path }) => path).filter((path) => path.includes('/story'));

const loadPages = (reader: Frame) =>
  lineOf(reader).getByRole('button', { name: 'Load them' }).click();

/** Opens a page, and the reader over it. */
async function read(lectern: LecternBrowser, page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  return openReader(lectern, page);
}

const PLACES = ['The bridge', 'The weir', 'The garden', 'The mill'];

/** Expects that all pages are joined, in their order. */
async function expectAllPages(reader: Frame): Promise<void> {
  await expect(lineOf(reader)).toHaveText('All 4 pages in one');
  expect(await headingsOf(reader)).toEqual(PLACES);
}

test('further pages are offered, loaded on a press, once and in order, and joined', async ({
  lectern,
  page,
  paged,
}) => {
  const reader = await read(lectern, page, `${paged.origin}/good/story`);
  await expect(lineOf(reader)).toContainText('3 more pages');
  expect(await headingsOf(reader)).toEqual(PLACES.slice(0, 1));
  // Not "All 4 paragraphs".
  await expect(reader.locator('[data-extraction-summary]')).toHaveText('4 paragraphs');
  expect(storiesOf(paged)).toEqual(['/good/story']);
  expect(await findFaults(reader)).toEqual([]);
  await loadPages(reader);
  await expectAllPages(reader);
  expect(storiesOf(paged)).toEqual([
    '/good/story',
    ...[2, 3, 4].map((number) => `/good/story?page=${number}`),
  ]);
  // As the page itself would ask for them.
  expect(paged.requests.at(-1)?.cookie).toBe('reader=7');
  const walk = reader.getByText('This walk was first told');
  await expect(walk).toHaveCount(1);
  expect(await findFaults(reader)).toEqual([]);
});

test('M loads the further pages', async ({ lectern, page, paged }) => {
  const reader = await read(lectern, page, `${paged.origin}/good/story`);
  await expect(lineOf(reader)).toContainText('3 more pages');
  await page.keyboard.press('m');
  await expectAllPages(reader);
});

test('from a page in the middle, the pages before it come first', async ({
  lectern,
  page,
  paged,
}) => {
  const reader = await read(lectern, page, `${paged.origin}/good/story?page=3`);
  await expect(lineOf(reader)).toContainText('This is page 3 of 4');
  await loadPages(reader);
  await expectAllPages(reader);
  await expect(reader.locator('h1')).toHaveText('Four places by the river');
});

test('a page that fails is named, the others are joined, and it can be tried again', async ({
  lectern,
  page,
  paged,
}) => {
  const reader = await read(lectern, page, `${paged.origin}/broken/story`);
  await loadPages(reader);
  await expect(lineOf(reader)).toContainText('Page 3 is missing: the site refused to send it.');
  expect(await headingsOf(reader)).toEqual(['The bridge', 'The weir', 'The mill']);
  await lineOf(reader).getByRole('button', { name: 'Try again' }).click();
  await expectAllPages(reader);
});

for (const [kind, number, reason] of [
  ['moved', 2, 'the site sent a different page'],
  ['wall', 2, 'the site sent a different page'],
  ['loop', 3, 'it repeats other pages'],
] as const) {
  test(`a page that answers with something else is refused and named: ${kind}`, async ({
    lectern,
    page,
    paged,
  }) => {
    const reader = await read(lectern, page, `${paged.origin}/${kind}/story`);
    await loadPages(reader);
    await expect(lineOf(reader)).toContainText(`Page ${number} is missing: ${reason}.`);
    expect(await headingsOf(reader)).toEqual(PLACES.filter((_place, at) => at + 1 !== number));
  });
}

test('loading can be stopped: what has come is shown, and the rest can be loaded later', async ({
  lectern,
  page,
  paged,
}) => {
  const reader = await read(lectern, page, `${paged.origin}/slow/story`);
  await loadPages(reader);
  await expect(lineOf(reader)).toContainText('Loading page 3 of 4');
  await lineOf(reader).getByRole('button', { name: 'Stop' }).click();
  await expect(lineOf(reader)).toContainText('2 of 4 pages');
  expect(await headingsOf(reader)).toEqual(['The bridge', 'The weir']);
  expect(storiesOf(paged)).not.toContain('/slow/story?page=4');
  await expect(lineOf(reader).getByRole('button', { name: 'Load the rest' })).toBeVisible();
});

test('one page that shows the whole article is preferred', async ({ lectern, page, paged }) => {
  const reader = await read(lectern, page, `${paged.origin}/whole/story`);
  await loadPages(reader);
  await expectAllPages(reader);
  expect(storiesOf(paged)).toEqual(['/whole/story', '/whole/story?view=all']);
});

test('saving in the reader waits for all pages', async ({ lectern, page, paged }) => {
  const reader = await read(lectern, page, `${paged.origin}/good/story`);
  await expect(lineOf(reader)).toContainText('3 more pages');
  await page.keyboard.press('s');
  await expect(lineOf(reader)).toHaveText('All 4 pages in one');
  await expect(reader.getByText('Saved', { exact: false }).first()).toBeVisible();
  expect(storiesOf(paged)).toHaveLength(4);
});

test('a copy that was saved without all pages is labelled and found as partial, until all are saved', async ({
  lectern,
  page,
  paged,
  shoot,
}) => {
  await page.goto(`${paged.origin}/slow/story`);
  let reader = await openReader(lectern, page);
  await expect(lineOf(reader)).toContainText('3 more pages');
  await page.keyboard.press('s');
  await expect(lineOf(reader)).toContainText('Loading page 3 of 4');
  await lineOf(reader).getByRole('button', { name: 'Stop' }).click();
  await expect(lineOf(reader)).toContainText('2 of 4 pages');
  await expect(reader.getByText('Saved', { exact: false }).first()).toBeVisible();

  const library = await lectern.context.newPage();
  await library.goto(
    `${lectern.address('library.html')}#search=${encodeURIComponent('is:partial ')}`,
  );
  const row = library.getByRole('listitem').filter({ hasText: 'Four places by the river' });
  await expect(row.getByText('Partial copy: 2 of 4 pages')).toBeVisible();
  await shoot('pages-partial-library', library);
  await row.getByRole('link', { name: 'Four places by the river' }).click();
  await expect(library.getByRole('note')).toContainText('Partial copy: pages 3–4 are missing');
  await expect(library.locator('[data-extraction-summary]')).toHaveText('7 paragraphs');
  expect(await findFaults(library)).toEqual([]);
  await shoot('pages-partial-saved', library);

  // Another day, the user waits for all pages.
  await page.bringToFront();
  await page.goto(`${paged.origin}/slow/story`);
  reader = await openReader(lectern, page);
  await expect(lineOf(reader)).toContainText('3 more pages');
  await expect(reader.getByText(/^Your saved copy/)).toHaveCount(0);
  await loadPages(reader);
  paged.release();
  await expect(lineOf(reader)).toHaveText('All 4 pages in one');
  await reader.getByRole('button', { name: 'Save whole article' }).click();
  await expect(reader.getByRole('button', { name: 'Save whole article' })).toHaveCount(0);
  await library.reload();
  await expect(library.getByRole('note')).toHaveCount(0);
  await expect(library.locator('[data-article-body] h2')).toHaveText(PLACES);
});

test('a copy without a page that failed names it', async ({ lectern, page, paged }) => {
  const reader = await read(lectern, page, `${paged.origin}/broken/story`);
  await expect(lineOf(reader)).toContainText('3 more pages');
  await page.keyboard.press('s');
  await expect(lineOf(reader)).toContainText('Page 3 is missing: the site refused to send it.');
  await expect(reader.getByText('Saved', { exact: false }).first()).toBeVisible();
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  await library
    .getByRole('link', { name: /Four places by the river/ })
    .first()
    .click();
  await expect(library.getByRole('note')).toContainText('Partial copy: page 3 is missing');
  await expect(library.locator('[data-article-body] h2')).toHaveCount(3);
});

test('the popup says how many pages follow, and loads them on a press', async ({
  lectern,
  page,
  paged,
}) => {
  await page.goto(`${paged.origin}/good/story`);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('[data-further-pages]')");
  expect(storiesOf(paged)).toHaveLength(1);
  await popup.click('[data-further-pages] button');
  await popup.waitFor(
    "document.querySelector('[data-further-pages]').textContent === 'All 4 pages in one'",
  );
  await popup.waitFor("document.querySelectorAll('[data-article-body] h2').length === 4");
});

test('the shortcut that saves without a window saves all pages', async ({
  lectern,
  page,
  paged,
}) => {
  await page.goto(`${paged.origin}/good/story?page=1`);
  await lectern.openPopup(page);
  await pressShortcut(lectern, page, 'save-article');
  await expect.poll(() => storiesOf(paged).length, { timeout: 15_000 }).toBe(4);
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  await library
    .getByRole('link', { name: /Four places by the river/ })
    .first()
    .click();
  await expect(library.locator('[data-article-body] h2')).toHaveText(PLACES);
});
