import type { Frame, Page } from '@playwright/test';
import { capturePage } from '../support/capture-page';
import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';
import {
  backgroundOf,
  findReader,
  isReaderOpen,
  openReader,
  pressShortcut,
} from '../support/open-reader';
import { saveArticle } from '../support/save-article';

/** The part of the chrome API that is used in the background. */
declare const chrome: { storage: { local: { remove(key: string): Promise<void> } } };

const FACT = 'The wheel has forty teeth';
const BELOW = 'Above the weir another wheel was found under the leaves in the eighth week';

const bodyOf = (reader: Frame) => reader.locator('[data-article-body]');
const lineOf = (reader: Frame) => reader.locator('[data-extraction-summary] button');

async function openPanel(reader: Frame) {
  await lineOf(reader).click();
  const panel = reader.getByRole('dialog', { name: 'What is in the article' });
  await expect(panel).toBeVisible();
  return panel;
}

async function leave(page: Page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
}

/** Tests share a browser. */
test.beforeEach(async ({ lectern }) => {
  await (await backgroundOf(lectern)).evaluate(() => chrome.storage.local.remove('siteRules'));
});

test('the popup’s line opens the reader with the list of what was left out', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/weir-wheel.html`);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('[data-extraction-summary] button')");
  expect(
    await popup.evaluate<string>(
      "document.querySelector('[data-extraction-summary] button').textContent",
    ),
  ).toBe('6 paragraphs · 2 pieces left out');
  await popup.click('[data-extraction-summary] button');
  await expect.poll(() => isReaderOpen(page)).toBe(true);
  const reader = await findReader(page);
  await expect(reader.getByRole('dialog', { name: 'What is in the article' })).toBeVisible();
  await expect(lineOf(reader)).toHaveAttribute('aria-expanded', 'true');
  // The next time, the reader opens without it.
  await page.keyboard.press('Escape');
  await leave(page);
  const again = await openReader(lectern, page);
  await expect(lineOf(again)).toHaveAttribute('aria-expanded', 'false');
});

test('a quiet line says what is in the article, and a press puts back what was left out', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/weir-wheel.html`);
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  await expect(lineOf(reader)).toHaveText('6 paragraphs · 2 pieces left out');
  const panel = await openPanel(reader);
  await expect(panel.getByText(FACT)).toBeVisible();
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  const paragraphs = bodyOf(reader).locator('p');
  await expect(paragraphs).toHaveCount(7);
  // In its place: after the third paragraph.
  await expect(paragraphs.nth(3)).toContainText(FACT);
  await expect(lineOf(reader)).toHaveText('7 paragraphs · 1 piece left out');
  await page.keyboard.press('Control+z');
  await expect(paragraphs).toHaveCount(6);
  await expect(panel.getByText(FACT)).toBeVisible();
  await leave(page);
  expect(await capturePage(page)).toEqual(before);
});

test('what was put back and removed holds for the next article of the site, until it is forgotten', async ({
  lectern,
  page,
  openArticle,
}) => {
  let reader = await openArticle('weir-wheel');
  let panel = await openPanel(reader);
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  await expect(
    reader.getByText('Put back in this article. Applies to other articles'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Put back: Above the weir' }).click();
  await expect(bodyOf(reader).locator('p')).toHaveCount(10);
  await leave(page);

  reader = await openArticle('mill-gate');
  await expect(lineOf(reader)).toHaveText('All 10 paragraphs');
  await expect(bodyOf(reader).locator('p').nth(3)).toContainText('made of larch');
  panel = await openPanel(reader);
  await panel.getByRole('button', { name: 'Forget corrections' }).click();
  await leave(page);
  await pressShortcut(lectern, page);
  reader = await findReader(page);
  await expect(lineOf(reader)).toHaveText('6 paragraphs · 2 pieces left out');
});

test('forgetting corrections shows the open article without them', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/weir-wheel.html`);
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  const panel = await openPanel(reader);
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  const paragraphs = bodyOf(reader).locator('p');
  await expect(paragraphs).toHaveCount(7);
  await panel.getByRole('button', { name: 'Forget corrections' }).click();
  await expect(paragraphs).toHaveCount(6);
  await expect(lineOf(reader)).toHaveText('6 paragraphs · 2 pieces left out');
  await expect(reader.getByText(/^Corrections for .* forgotten/)).toBeVisible();
  await expect(panel.getByText(FACT)).toBeVisible();
  // The focus is not lost with the button.
  expect(await reader.evaluate(() => document.activeElement?.localName)).toBe('main');
  await leave(page);
  expect(await capturePage(page)).toEqual(before);
});

test('a press on a part of the article removes it, by keyboard too, and the settings can forget it', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('weir-wheel');
  const panel = await openPanel(reader);
  await panel.getByText('Other page elements').click();
  await expect(
    panel.getByText('The page marks it as not part of the article').first(),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Put back: Get the pond' }).click();
  await expect(bodyOf(reader).locator('p').last()).toHaveText('Get the pond in your letter box.');
  await panel.getByRole('button', { name: 'Remove parts' }).click();
  const parts = reader.getByRole('group', { name: 'Remove parts' }).getByRole('button');
  await expect(parts).toHaveCount(7);
  await parts.nth(6).focus();
  await page.keyboard.press('Enter');
  await expect(parts).toHaveCount(6);
  await parts.nth(0).click();
  await expect(parts).toHaveCount(5);
  await expect(bodyOf(reader).locator('p').first()).toContainText('the second morning');
  await page.keyboard.press('Control+z');
  await expect(parts).toHaveCount(6);
  await page.keyboard.press('Escape');
  await expect(parts).toHaveCount(0);
  expect(await isReaderOpen(page)).toBe(true);
});

test('pointing at the page chooses the part with the article, and leaves the page unchanged', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/weir-wheel.html`);
  const before = await capturePage(page);
  const reader = await openReader(lectern, page);
  const panel = await openPanel(reader);
  await panel.getByRole('button', { name: 'Show where it is' }).click();
  const layer = reader.getByRole('dialog', { name: 'Choose the article on the page' });
  await expect(layer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(layer).toBeHidden();
  expect(await isReaderOpen(page)).toBe(true);
  await expect(bodyOf(reader).locator('p')).toHaveCount(6);

  await panel.getByRole('button', { name: 'Show where it is' }).click();
  const box = await page.locator('.box').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30);
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 30);
  await expect(bodyOf(reader).locator('p')).toHaveCount(3);
  await expect(bodyOf(reader)).toContainText(BELOW);
  await page.keyboard.press('Control+z');
  await expect(bodyOf(reader).locator('p')).toHaveCount(6);
  await leave(page);
  expect(await capturePage(page)).toEqual(before);
});

test('a message that is shown gives way to the hint on the page', async ({ openArticle }) => {
  const reader = await openArticle('weir-wheel');
  const panel = await openPanel(reader);
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  await expect(reader.getByText('Put back in this article.')).toBeVisible();
  await panel.getByRole('button', { name: 'Show where it is' }).click();
  await expect(reader.getByText('Press the part of the page')).toBeVisible();
  await expect(reader.getByText('Put back in this article.')).toHaveCount(0);
});

test('summary, list and removing parts have no accessibility faults, in English and Korean', async ({
  lectern,
  page,
  openArticle,
}) => {
  for (const language of ['en', 'ko']) {
    await chooseSettings(lectern, { language });
    const reader = await openArticle('weir-wheel');
    await lineOf(reader).click();
    const panel = reader.locator('header [role=dialog]');
    await panel.locator('summary').click();
    expect(await findFaults(reader)).toEqual([]);
    await panel.getByRole('button', { name: language === 'en' ? 'Remove parts' : '빼기' }).click();
    await expect(reader.getByRole('group')).toBeVisible();
    expect(await findFaults(reader)).toEqual([]);
    await page.keyboard.press('Escape');
    await leave(page);
  }
  await chooseSettings(lectern);
});

test('the settings list the sites with corrections, and forget them', async ({
  lectern,
  page,
  site,
  openArticle,
}) => {
  const reader = await openArticle('weir-wheel');
  const panel = await openPanel(reader);
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  await leave(page);
  const { host } = new URL(site.origin);
  await page.goto(lectern.address('options.html'));
  await expect(page.getByText(`${host}: 1 correction`)).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: `Forget corrections for ${host}` }).click();
  await expect(page.getByText('Sites with corrections')).toBeHidden();
});

test('a saved article is corrected in the same way, and its earlier version stays', async ({
  lectern,
  page,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('weir-wheel');
  await saveArticle(popup);
  await popup.close();
  await page.goto(lectern.address('library.html'));
  await page.getByRole('link', { name: /The wheel below the weir/ }).click();
  await page.getByRole('button', { name: /2 pieces left out/ }).click();
  const panel = page.getByRole('dialog', { name: 'What is in the article' });
  // Its page is not here.
  await expect(panel.getByText('Does the text stop early?')).toBeHidden();
  await panel.getByRole('button', { name: `Put back: ${FACT}` }).click();
  await expect(page.locator('[data-article-body] p')).toHaveCount(7);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('The earlier version stays')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-article-body] p')).toHaveCount(7);
  await page.goto(lectern.address('library.html'));
  const row = page.getByRole('listitem').filter({ hasText: 'The wheel below the weir' });
  await expect(row.getByRole('button', { name: 'Changed since saved' })).toBeVisible();
});
