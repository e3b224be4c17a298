import { expect, test } from '../support/lectern-test';
import { scrollAndStorePosition } from '../support/reading-positions';

test('the toolbar button opens the cleaned article at once and does not change the page', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => scrollTo(0, 300));
  const before = await page.evaluate(() => [document.documentElement.outerHTML, scrollY]);

  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article figure img')?.complete");
  const words = await popup.evaluate<string>('document.querySelector("article").innerText');
  expect(words).toContain('The Harrow Courier');
  expect(words).toContain('The night ferries are back, and the town has changed its clocks');
  expect(words).toContain('After nineteen years of the long road round');
  expect(words).toContain('By Ines Calloway');
  expect(words).toContain('12 March 2026');
  expect(words).toContain('2 min read');
  expect(words).not.toContain('font-size');
  expect(words).not.toContain('Top 10 Stories');
  await shoot('popup-article', popup);

  expect(await page.evaluate(() => [document.documentElement.outerHTML, scrollY])).toEqual(before);
  await popup.close();
});

test('nothing is injected into a page before the button is clicked', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const manifest = await page.context().newPage();
  await manifest.goto(lectern.address('manifest.json'));
  const { content_scripts, host_permissions, permissions } = JSON.parse(
    await manifest.evaluate(() => document.body.textContent ?? ''),
  );
  expect(content_scripts ?? []).toEqual([]);
  expect(host_permissions ?? []).toEqual([]);
  expect([...permissions].sort()).toEqual([
    'activeTab',
    'contextMenus',
    // Acts on the extension's own requests alone, to sites that were permitted later: blocks redirects.
    'declarativeNetRequestWithHostAccess',
    // Without access to any page or data: a document of the extension without a window.
    'offscreen',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
});

test('headings, quotes, lists, tables and links of the article are kept', async ({
  site,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('sounding-books');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText([
    'What the margin says',
    'The channel since then',
  ]);
  await expect(popup.locator('blockquote')).toContainText('exactly how wrong');
  await expect(popup.locator('article li')).toHaveCount(3);
  await expect(popup.getByRole('table')).toContainText('4.1 m');
  const link = popup.getByRole('link', { name: '1962' });
  await expect(link).toHaveAttribute('href', `${site.origin}/1962`);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await popup.locator('table').scrollIntoViewIfNeeded();
  await shoot('popup-table', popup);
});

test('only the article’s own pictures are requested', async ({ lectern, page, site }) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const requests: string[] = [];
  // Requests of the popup's own page, from before it loads.
  page.context().once('page', (popup) => {
    popup.on('request', (request) => requests.push(request.url()));
  });
  const popup = await lectern.openPopupInTab(page);
  await expect(popup.locator('figure img').first()).toBeVisible();
  await popup.getByRole('tab', { name: /Pictures/ }).click();
  const outside = requests.filter((url) => !url.startsWith('chrome-extension:'));
  expect(outside.length).toBeGreaterThan(0);
  for (const url of outside) expect(url).toContain(`${site.origin}/pictures/`);
});

test('a right-to-left article is mirrored while the interface keeps its own direction', async ({
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('abbara');
  await expect(popup.locator('article')).toHaveAttribute('dir', 'rtl');
  await expect(popup.locator('article')).toHaveAttribute('lang', 'ar');
  await expect(popup.locator('html')).not.toHaveAttribute('dir', 'rtl');
  await shoot('popup-arabic', popup);
});

test('opening the popup again returns to the last reading position', async ({
  lectern,
  page,
  openArticleInPopup,
}) => {
  const first = await openArticleInPopup('night-ferries');
  const paragraph = first.locator('article p', { hasText: 'The question of the landing' });
  await scrollAndStorePosition(lectern, () =>
    paragraph.evaluate((element) => element.scrollIntoView()),
  );
  const before = await paragraph.evaluate((element) => element.getBoundingClientRect().top);
  await first.close();

  const second = await lectern.openPopupInTab(page);
  await second.evaluate(() => document.fonts.ready.then(() => undefined));
  const after = await second
    .locator('article p', { hasText: 'The question of the landing' })
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(8);
});
