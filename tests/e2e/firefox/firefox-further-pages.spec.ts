import type { Frame, Page } from 'puppeteer-core';
import type { LecternFirefox } from '@/scripts/browser/launch-firefox';
import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import {
  expect,
  test as firefoxTest,
  openReaderInFirefox,
  press,
  readInFirefox,
  saveInFirefox,
  textOf,
} from '../support/firefox-test';
import { servedBy } from '../support/served-by';

const test = firefoxTest.extend<{ paged: PagedSite }>({
  paged: servedBy(servePagedStories),
});

test('in Firefox, further pages are loaded with the page’s cookies and joined', async ({
  firefox,
  paged,
}) => {
  const { reader } = await readInFirefox(firefox, `${paged.origin}/wall/story`);
  await expect.poll(() => textOf(reader, '[data-further-pages]')).toContain('3 more pages');
  await press(reader, 'Load them');
  await expect
    .poll(() => textOf(reader, '[data-further-pages]'))
    .toContain('Page 2 is missing: the site sent a different page.');
  await expect.poll(() => textOf(reader, '[data-article-body]')).toContain('The mill');
  expect(paged.requests.at(-1)).toEqual({ path: '/wall/story?page=4', cookie: 'reader=7' });
});

const PLACES = ['The bridge', 'The weir', 'The garden', 'The mill'];
const line = '[data-further-pages]';
const headingsOf = (scope: Frame | Page) =>
  scope.$$eval('[data-article-body] h2', (headings) => headings.map((one) => one.textContent));
const storiesOf = (site: PagedSite) =>
  site.requests.map(({ path }) => path).filter((path) => path.includes('/story'));

async function openStory(firefox: LecternFirefox, address: string): Promise<Frame> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, line)).toContain('3 more pages');
  return reader;
}

test('in Firefox, nothing is requested before a press, and all pages are joined in order', async ({
  firefox,
  paged,
}) => {
  const reader = await openStory(firefox, `${paged.origin}/good/story`);
  expect(storiesOf(paged)).toEqual(['/good/story']);
  expect(await headingsOf(reader)).toEqual(PLACES.slice(0, 1));
  await press(reader, 'Load them');
  await expect.poll(() => textOf(reader, line)).toBe('All 4 pages in one');
  expect(await headingsOf(reader)).toEqual(PLACES);
  expect(storiesOf(paged)).toHaveLength(4);
});

test('in Firefox, loading stops on a press, and shows what has come', async ({
  firefox,
  paged,
}) => {
  const reader = await openStory(firefox, `${paged.origin}/slow/story`);
  await press(reader, 'Load them');
  await expect.poll(() => textOf(reader, line)).toContain('Loading page 3 of 4');
  await press(reader, 'Stop');
  await expect.poll(() => textOf(reader, line)).toContain('2 of 4 pages');
  expect(await headingsOf(reader)).toEqual(PLACES.slice(0, 2));
  expect(storiesOf(paged)).not.toContain('/slow/story?page=4');
});

test('in Firefox, a page that fails is named, and can be tried again', async ({
  firefox,
  paged,
}) => {
  const reader = await openStory(firefox, `${paged.origin}/broken/story`);
  await press(reader, 'Load them');
  await expect
    .poll(() => textOf(reader, line))
    .toContain('Page 3 is missing: the site refused to send it.');
  expect(await headingsOf(reader)).toEqual(PLACES.filter((place) => place !== 'The garden'));
  await press(reader, 'Try again');
  await expect.poll(() => textOf(reader, line)).toBe('All 4 pages in one');
  expect(await headingsOf(reader)).toEqual(PLACES);
});

test('in Firefox, saving from the popup saves all pages, and a copy without one names it', async ({
  firefox,
  paged,
}) => {
  for (const [kind, number] of [
    ['good', 4],
    ['broken', 3],
  ] as const) {
    const page = await firefox.browser.newPage();
    await page.goto(`${paged.origin}/${kind}/story`);
    await saveInFirefox(firefox, page);
    const library = await firefox.open('library.html');
    await library.waitForSelector('main li[data-id] a');
    await library.$eval('main li[data-id] a', (link) => (link as HTMLElement).click());
    await expect.poll(async () => (await headingsOf(library).catch(() => [])).length).toBe(number);
    await expect
      .poll(() => textOf(library, '[data-partial]'))
      .toContain(kind === 'good' ? '' : 'Partial copy: page 3 is missing');
    expect(await library.$$('[data-partial]')).toHaveLength(kind === 'good' ? 0 : 1);
  }
});
