import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { launchWithClients, pressClient } from '../support/launch-with-clients';
import { test as base, expect } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const test = base.extend<object, { clients: LecternBrowser }>({
  clients: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use) => {
      const lectern = await launchWithClients();
      await use(lectern);
      await lectern.close();
    },
    { scope: 'worker' },
  ],
});

async function open(clients: LecternBrowser, origin: string): Promise<[Page, Frame]> {
  const page = await clients.context.newPage();
  await page.goto(`${origin}/night-ferries.html`);
  return [page, await openReader(clients, page)];
}
const FIRST = '[data-article-body] > p';

test('a translator in all frames reaches the article over a page, and leaves the controls alone', async ({
  clients,
  site,
}) => {
  const [page, reader] = await open(clients, site.origin);
  await page.evaluate(pressClient, 'translate');
  await expect(reader.locator('h1')).toContainText('ZZThe ZZnight ZZferries');
  await expect(reader.locator(FIRST).first()).toContainText(/^ZZ/);
  await expect(reader.locator('[data-extraction-summary]')).not.toContainText('ZZ');
  await expect(reader.getByRole('button', { name: 'Close reader' })).toHaveText('Close reader');
  // What is named, and what the interface says around it.
  await expect(reader.locator('article header a')).not.toContainText('ZZ');
  expect(
    await reader
      .locator('article')
      .evaluate((article) => article.closest('.notranslate, [translate=no]')),
  ).toBeNull();
});

test('a translator of the page alone does not reach the reader; a page that it has translated is read as translated', async ({
  clients,
  site,
}) => {
  const [page, reader] = await open(clients, site.origin);
  await page.evaluate(pressClient, 'translate-top');
  await expect(page.locator('h1')).toContainText('TT');
  await expect(reader.locator('h1')).not.toContainText('TT');
  await page.keyboard.press('Escape');
  await expect(page.locator('lectern-reader')).toHaveCount(0);
  const again = await openReader(clients, page);
  await expect(again.locator('h1')).toContainText(/^TT/);
});

test('a dictionary, a highlighter and a dark mode work in the reader over a page', async ({
  clients,
  site,
}) => {
  const [page, reader] = await open(clients, site.origin);
  await reader
    .locator(FIRST)
    .first()
    .dblclick({ position: { x: 20, y: 12 } });
  await expect(reader.locator('client-card')).toHaveText('Meaning of The');
  await page.evaluate(pressClient, 'highlight');
  await expect(reader.locator('client-mark')).toHaveText('The');
  await page.evaluate(pressClient, 'darken');
  await expect(reader.locator('main')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
});

test('the accessibility tree holds the article as a frame of the page', async ({
  clients,
  site,
}) => {
  const [page] = await open(clients, site.origin);
  const session = await clients.context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const names: string[] = [];
  for (const { frame } of frameTree.childFrames ?? []) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    names.push(...nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`));
  }
  expect(names).toContainEqual(expect.stringMatching(/^heading: The night ferries are back/));
  expect(names).toContainEqual(expect.stringMatching(/^StaticText: The boat leaves/));
});

test('no add-on reaches the settings or the library through the reader', async ({
  clients,
  site,
}) => {
  const [page, reader] = await open(clients, site.origin);
  await page.evaluate(pressClient, 'translate');
  await expect(reader.locator('h1')).toContainText('ZZ');
  const own = await clients.context.newPage();
  await own.goto(clients.address('library.html'));
  await expect(own.locator('main')).toBeVisible();
  await expect(own.locator('body')).not.toContainText('ZZ');
});
