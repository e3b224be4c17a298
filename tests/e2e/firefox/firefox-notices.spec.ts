import type { Page } from 'puppeteer-core';
import { expect, openReaderInFirefox, press, test, textOf } from '../support/firefox-test';

const REST = 'In the second week the boats raced';
const body = '[data-article-body]';
const notice = '[data-partial]';

/** Presses the page's own button, while the reader may be open over it. */
const pressOnPage = (page: Page) => page.evaluate(() => document.querySelector('button')?.click());

test('in Firefox, a page that asks for consent is named, and read again once it is given', async ({
  firefox,
  site,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/reed-boats.html?consent`);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await expect.poll(() => textOf(popup, 'body')).toContain('This page asks for your consent first');
  await press(popup, 'Read again');
  await expect.poll(() => textOf(popup, 'body')).toContain('This page asks for your consent first');
  await pressOnPage(page);
  await press(popup, 'Read again');
  await expect.poll(() => textOf(popup, 'article h1')).toBe('The reed boats come back');
  expect(await textOf(popup, body)).toContain(REST);
  expect(await popup.$(notice)).toBeNull();
});

test('in Firefox, a preview is named, its hidden text stays hidden, and the page can be shown and read again', async ({
  firefox,
  site,
}) => {
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${site.origin}/reed-boats.html?preview`);
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, notice)).toContain('This is a preview');
  expect(await textOf(reader, body)).not.toContain(REST);
  await press(reader, 'Read again');
  await expect.poll(() => textOf(reader, 'body')).toContain('Nothing on the page has changed.');

  await press(reader, 'Show page');
  await expect.poll(() => textOf(reader, 'dialog[open]')).toContain('Respond to the page');
  // The page belongs to the user: the press reaches its button, not the reader.
  const { x, y } = await page.$eval('.offer button', (button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  await expect.poll(() => page.$('.offer')).toBeNull();
  await press(reader, 'Read again', 'dialog[open]');
  await expect.poll(() => textOf(reader, body)).toContain(REST);
  expect(await reader.$(notice)).toBeNull();
});

test('in Firefox, what a page clips above its wall is not read', async ({ firefox, site }) => {
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${site.origin}/reed-boats.html?clipped`);
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, notice)).toContain('This is a preview');
  expect(await textOf(reader, body)).not.toContain('A fourth boat is being plaited');
});

test('in Firefox, a page that loads more while it is scrolled is named, and read again in place', async ({
  firefox,
  site,
}) => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/reed-boats.html?slow`);
  const reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, notice)).toContain('This page is still loading');
  expect(await reader.$$(`${body} p`)).toHaveLength(3);
  await press(reader, 'Show page');
  await expect.poll(() => textOf(reader, 'dialog[open]')).toContain('Respond to the page');
  await page.mouse.move(300, 200);
  await page.mouse.wheel({ deltaY: 600 });
  await expect.poll(() => textOf(page, '#text')).toContain(REST);
  await press(reader, 'Read again', 'dialog[open]');
  await expect
    .poll(() => textOf(reader, 'body'))
    .toContain('3 paragraphs added. The page no longer looks incomplete.');
  expect(await reader.$$(`${body} p`)).toHaveLength(6);
  expect(await reader.$(notice)).toBeNull();
});

test('in Firefox, the reader comes back from the page with Escape', async ({ firefox, site }) => {
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/reed-boats.html?preview`);
  const reader = await openReaderInFirefox(firefox, page);
  await press(reader, 'Show page');
  await expect.poll(() => textOf(reader, 'dialog[open]')).toContain('Respond to the page');
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.$('dialog[open]')).toBeNull();
  await expect.poll(() => textOf(reader, notice)).toContain('This is a preview');
});
