import { type PagedSite, servePagedStories } from '@/scripts/site/serve-paged-stories';
import {
  expect,
  test as firefoxTest,
  openReaderInFirefox,
  press,
  textOf,
} from './support/firefox-test';

const test = firefoxTest.extend<{ paged: PagedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  paged: async ({}, use) => {
    const site = await servePagedStories();
    await use(site);
    await site.close();
  },
});

test('in Firefox, further pages are loaded with the page’s cookies and joined', async ({
  firefox,
  paged,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${paged.origin}/wall/story`);
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, '[data-further-pages]')).toContain('3 more pages');
  await press(reader, 'Load them');
  await expect
    .poll(() => textOf(reader, '[data-further-pages]'))
    .toContain('Page 2 is missing: the site sent something else.');
  await expect.poll(() => textOf(reader, '[data-article-body]')).toContain('The mill');
  expect(paged.requests.at(-1)).toEqual({ path: '/wall/story?page=4', cookie: 'reader=7' });
});
