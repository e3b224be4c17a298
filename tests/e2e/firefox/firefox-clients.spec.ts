import type { Frame, Page } from 'puppeteer-core';
import type { LecternFirefox } from '@/scripts/browser/launch-firefox';
import { expect, openReaderInFirefox, test, textOf } from '../support/firefox-test';
import { CLIENTS, pressClient } from '../support/launch-with-clients';

async function open(firefox: LecternFirefox, origin: string): Promise<[Page, Frame]> {
  await firefox.browser.installExtension(CLIENTS);
  await firefox.permitAllSites('clients@lectern.invalid');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1200, height: 1000 });
  await page.goto(`${origin}/night-ferries.html`);
  return [page, await openReaderInFirefox(firefox, page)];
}
const FIRST = '[data-article-body] > p';

test('in Firefox, a dictionary, a highlighter and a translator in all frames reach the article', async ({
  firefox,
  site,
}) => {
  const [page, reader] = await open(firefox, site.origin);
  const point = await reader.$eval(FIRST, (text) => {
    text.scrollIntoView({ block: 'center' });
    const { x, y } = text.getBoundingClientRect();
    return { x: x + 20, y: y + 12 };
  });
  await page.mouse.click(point.x, point.y, { count: 2 });
  await expect.poll(() => textOf(reader, 'client-card')).toBe('Meaning of The');
  await page.evaluate(pressClient, 'highlight');
  await expect.poll(() => textOf(reader, 'client-mark')).toBe('The');
  await page.evaluate(pressClient, 'translate');
  await expect.poll(() => textOf(reader, 'h1')).toContain('ZZThe ZZnight ZZferries');
  expect(await textOf(reader, '[data-extraction-summary]')).not.toContain('ZZ');
});
