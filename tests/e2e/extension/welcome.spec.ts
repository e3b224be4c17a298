import type { Page } from '@playwright/test';
import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { launchForTest } from '../support/launch-for-test';
import { expect, test } from '../support/lectern-test';
import { backgroundOf } from '../support/open-reader';

test.afterEach(({ lectern }) => chooseSettings(lectern));

const HEADLINE = 'The ferry that waits for the bread';
const reader = (page: Page) => page.getByRole('button', { name: 'Close reader' });

test('the welcome page opens once after the installation, and not after an update', async () => {
  const lectern = await launchForTest({ keepsWelcome: true });
  const count = () =>
    lectern.context.pages().filter((page) => page.url() === lectern.address('welcome.html')).length;
  await expect.poll(count).toBe(1);
  await lectern.reload();
  await backgroundOf(lectern);
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('options.html'));
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(count()).toBeLessThanOrEqual(1);
  await lectern.close();
});

test('button and shortcut work on the sample article', async ({ lectern, page }) => {
  await page.goto(lectern.address('welcome.html'));
  await page.getByRole('heading', { name: 'Welcome to Lectern' }).waitFor();
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  const text = await popup.evaluate<string>("document.querySelector('article').textContent");
  expect(text).toContain(HEADLINE);
  expect(text).toContain('people smile when you are late');
  expect(text).not.toMatch(/Never miss a tide|Gulls: a reader|Markets/);
  const footer = await popup.evaluate<string>("document.querySelector('footer').textContent");
  expect(footer).not.toContain('Save');

  await popup.click('footer button:first-of-type');
  await reader(page).waitFor();
  await expect(page.getByRole('heading', { name: HEADLINE })).toBeVisible();
  await expect(page.getByRole('button', { name: /enlarge/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Welcome to Lectern' })).toBeVisible();
});

test('the shortcut opens and closes the reader, and the page is where it was', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('welcome.html'));
  await page.getByRole('heading', { name: 'Welcome to Lectern' }).waitFor();
  await page.evaluate(() => scrollTo(0, 300));
  const background = await backgroundOf(lectern);
  const pressShortcut = () =>
    background.evaluate(async () => {
      const api = Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      api.commands.onCommand.dispatch('read-on-page', tab);
    });
  await pressShortcut();
  await reader(page).waitFor();
  await pressShortcut();
  await expect(page.getByRole('heading', { name: 'Welcome to Lectern' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
});

test('closing the reader returns the focus to the button that opened it', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('welcome.html'));
  const opener = page.getByRole('button', { name: 'Open in reader' });
  await opener.press('Enter');
  await reader(page).press('Enter');
  await expect(opener).toBeFocused();
});

test('the text size chosen on the welcome page is the reader’s', async ({ lectern, page }) => {
  await page.goto(lectern.address('welcome.html'));
  await page.getByRole('radio', { name: /largest/ }).check({ force: true });
  await page.getByRole('button', { name: 'Open in reader' }).click();
  await reader(page).waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-step', '2');
});

for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
  test(`the welcome page has no accessibility faults in ${theme}`, async ({
    lectern,
    page,
    shoot,
  }) => {
    await chooseSettings(lectern, { theme, language: 'en', textStep: 2 });
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(lectern.address('welcome.html'));
      await page.getByRole('heading', { name: 'Welcome to Lectern' }).waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'nothing is wider than the window',
      ).toBe(true);
      await shoot(`welcome-${theme}-${width}`, page);
    }
  });
}

test('the welcome page speaks Korean', async ({ lectern, page, shoot }) => {
  await chooseSettings(lectern, { language: 'ko' });
  await page.goto(lectern.address('welcome.html'));
  await page.getByRole('heading', { name: 'Lectern에 오신 것을 환영합니다' }).waitFor();
  await page.getByRole('button', { name: '읽기 모드로 열기' }).click();
  await expect(page.getByRole('heading', { name: '빵을 기다리는 배' })).toBeVisible();
  await shoot('welcome-korean-reader', page);
});
