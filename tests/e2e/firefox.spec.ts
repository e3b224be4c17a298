import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchFirefox } from '@/scripts/browser/launch-firefox';
import { serveSite } from '@/scripts/site/serve-site';

const SHOTS = resolve(import.meta.dirname, '../../test-results/screenshots');

test('in Firefox too the button opens the article, which is saved and read again', async () => {
  const executablePath = process.env['FIREFOX_PATH'];
  test.skip(!executablePath, 'there is no Firefox on this machine');
  const site = await serveSite();
  const firefox = await launchFirefox(executablePath ?? '');
  try {
    const page = await firefox.browser.newPage();
    await page.goto(`${site.origin}/night-ferries.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const picture = await firefox.pressToolbarButton(page);
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(join(SHOTS, 'firefox-popup.png'), picture);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    const popup = await firefox.openPopupInTab(page);
    await popup.waitForSelector('article h1');
    const words = await popup.$eval('article', (article) => article.textContent ?? '');
    expect(words).toContain('The night ferries are back');
    expect(words).toContain('By Ines Calloway');
    expect(words).not.toContain('font-size');
    expect(await popup.$$eval('figure[data-image]', (figures) => figures.length)).toBe(4);
    await popup.click('footer button');
    await popup.waitForSelector('footer button[aria-pressed=true]');

    const library = await firefox.open('library.html');
    await library.waitForSelector('li a');
    expect(await library.$eval('li h2', (title) => title.textContent)).toContain(
      'The night ferries are back',
    );
  } finally {
    await firefox.close();
    await site.close();
  }
});
