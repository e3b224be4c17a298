import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import { chooseSettings } from '../support/choose-settings';
import { fillLibrary } from '../support/fill-library';
import { findFaults } from '../support/find-faults';
import { expect } from '../support/lectern-test';
import { chooseInMenu } from '../support/open-reader';
import { test as base } from '../support/permitted-test';
import { servedBy } from '../support/served-by';

const test = base.extend<{ paged: PagedSite }>({
  paged: servedBy(servePagedStories),
});

const PLACES = ['The bridge', 'The weir', 'The garden', 'The mill'];
const storiesOf = (site: PagedSite, kind: string) =>
  site.requests.map(({ path }) => path).filter((path) => path.startsWith(`/${kind}/`));

// Other tests of the same browser leave links and settings.
test.beforeEach(async ({ lectern, page }) => {
  await chooseSettings(lectern);
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, []);
});

test('articles of saved links are fetched with all their pages; one that fails is named', async ({
  lectern,
  page,
  paged,
  shoot,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(paged.origin);
  for (const kind of ['good', 'broken'])
    await chooseInMenu(lectern, page, 'save-link', `${paged.origin}/${kind}/story`);
  // Nothing was fetched by saving the links.
  expect(storiesOf(paged, 'good')).toEqual([]);
  await page.goto(lectern.address('library.html#section=links'));
  await expect(page.getByRole('main').locator('li[data-id]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Fetch all (2)' }).press('Enter');
  await expect(page.getByText('Fetched 2 articles')).toBeVisible({ timeout: 15_000 });
  expect(storiesOf(paged, 'good').sort()).toEqual([
    '/good/story',
    ...[2, 3, 4].map((number) => `/good/story?page=${number}`),
  ]);
  const parts = page.locator('details').filter({ hasText: '1 article was fetched in part' });
  await parts.locator('summary').click();
  await expect(parts.getByRole('listitem')).toContainText('Partial copy: page 3 is missing');
  expect(await findFaults(page)).toEqual([]);
  for (const width of [360, 1600]) {
    await page.setViewportSize({ width, height: 740 });
    await shoot(`library-pages-${width}`, page);
  }
  await parts.getByRole('link').click();
  await expect(page.locator('[data-article-body] h2')).toHaveText(
    PLACES.filter((place) => place !== 'The garden'),
  );
  await page.goto(`${lectern.address('library.html')}#search=-is:partial+`);
  await page.getByRole('link', { name: /Four places by the river/ }).click();
  await expect(page.locator('[data-article-body] h2')).toHaveText(PLACES);
});

test('loading the pages of a link can be stopped, and the article is saved with what has come', async ({
  lectern,
  page,
  paged,
  shoot,
}) => {
  await page.goto(paged.origin);
  await chooseInMenu(lectern, page, 'save-link', `${paged.origin}/slow/story`);
  await page.goto(lectern.address('library.html#section=links'));
  const row = page.getByRole('main').locator('li[data-id]').first();
  await row.hover();
  await row.getByRole('button', { name: 'Fetch article' }).first().click();
  await expect(page.getByText('Loading page 3 of 4…')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await shoot('library-pages-loading', page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Partial copy: pages 3–4 are missing')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  expect(storiesOf(paged, 'slow')).not.toContain('/slow/story?page=4');
});

test('with “Save all pages” off, only the page of the link is fetched, and the copy is labelled', async ({
  lectern,
  page,
  paged,
}) => {
  // Stays open, because a setting that is not stored when its page closes is lost.
  const options = await lectern.context.newPage();
  await options.goto(lectern.address('options.html'));
  await options.getByRole('switch', { name: 'Save all pages' }).click();
  await page.goto(paged.origin);
  await chooseInMenu(lectern, page, 'save-link', `${paged.origin}/whole/story`);
  await page.goto(lectern.address('library.html#section=links'));
  await page.getByRole('button', { name: 'Fetch all (1)' }).press('Enter');
  await expect(page.getByText('1 article was fetched in part')).toBeVisible();
  expect(storiesOf(paged, 'whole')).toEqual(['/whole/story']);
  await chooseSettings(lectern);
});

test('a waiting link of the queue is fetched with its pages, which can be stopped', async ({
  lectern,
  page,
  paged,
}) => {
  await page.goto(paged.origin);
  await chooseInMenu(lectern, page, 'queue-link', `${paged.origin}/slow/story`);
  await page.goto(lectern.address('library.html#section=queue'));
  await page.getByRole('main').locator('li[data-id] a').first().click();
  await page.getByRole('button', { name: 'Fetch article' }).click();
  await expect(page.getByRole('button', { name: 'Loading page 3 of 4…' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('[data-article-body] h2')).toHaveText(PLACES.slice(0, 2));
  await expect(page.getByRole('note')).toContainText('Partial copy: pages 3–4 are missing');
});
