import { chooseSettings } from '../support/choose-settings';
import { fillLibrary } from '../support/fill-library';
import { findFaults } from '../support/find-faults';
import { expect } from '../support/lectern-test';
import { test } from '../support/permitted-test';
import { saveArticle } from '../support/save-article';

test.afterEach(({ lectern }) => chooseSettings(lectern));

test('in a narrow window and at 200 % zoom, navigation is a drawer and articles are in view', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const popup = await openArticleInPopup('night-ferries');
  await saveArticle(popup);
  await popup.close();
  await page.goto(lectern.address('library.html'));
  const article = page.getByRole('link', { name: /ferries/ }).first();
  for (const size of [
    { width: 360, height: 740 },
    // 1280 × 800 at 200 % zoom.
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await expect(article).toBeInViewport();
    await expect(page.getByRole('navigation')).toBeHidden();
  }
  for (const theme of ['light', 'sepia', 'dark', 'contrast'] as const) {
    await chooseSettings(lectern, { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [360, 768, 1600]) {
      await page.setViewportSize({ width, height: 740 });
      await shoot(`library-${theme}-${width}`, page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
    await expect(page.getByRole('navigation')).toBeVisible();
    await expect(page.getByRole('button', { name: /^All articles/ })).toBeFocused();
    expect(await findFaults(page)).toEqual([]);
    await shoot(`library-drawer-${theme}-360`, page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused();
  }
  // A press outside closes the drawer, and does nothing else.
  await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
  await page.mouse.click(350, 300);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All articles');
  await page.getByRole('button', { name: 'Open navigation' }).press('Enter');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Unread/ })
    .press('Enter');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unread');
});

test('in a narrow window, everything in the storage dialog is inside it, in English and Korean', async ({
  lectern,
  page,
  shoot,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  const pictures = { kept: 4, missing: 0, bytes: 1_234_567_890 };
  await fillLibrary(
    page,
    Array.from({ length: 12 }, () => ({ entry: { pictures, savedAt: Date.UTC(2020, 1) } })),
  );
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [language, menu, storage, remove] of [
    ['en', 'Open navigation', 'Storage', /^Delete .* of pictures/],
    ['ko', '메뉴 열기', '저장 공간', /의 사진 .* 삭제$/],
  ] as const) {
    await chooseSettings(lectern, { language });
    await page.reload();
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('button', { name: storage, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: storage });
    await dialog.getByRole('button', { name: remove }).waitFor();
    const outside = () =>
      dialog.evaluate((box) => {
        const { left, right } = box.getBoundingClientRect();
        return [...box.querySelectorAll('*')]
          .filter((part) => part.checkVisibility())
          .map((part) => ({ part, edges: part.getBoundingClientRect() }))
          .filter(({ edges }) => edges.left < left || edges.right > right)
          .map(({ part }) => part.outerHTML.slice(0, 80));
      });
    expect(await outside()).toEqual([]);
    await shoot(`library-storage-${language}-360`, page);
    await dialog.getByRole('button', { name: remove }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await outside()).toEqual([]);
    await shoot(`library-storage-confirm-${language}-360`, page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
});

test('in a narrow window, the field and button of the tags dialog are within its margins', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, [{}]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await page.getByRole('button', { name: /^Edit tags/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  const edgeOf = (name: string) =>
    dialog
      .getByRole('button', { name })
      .evaluate((button) => Math.round(button.getBoundingClientRect().right));
  expect(await edgeOf('Add')).toBeLessThanOrEqual(await edgeOf('Close'));
});

test('the facts of a right-to-left article end where its title begins, on one line and on several', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  const article = { title: 'عبّارة الليل تعود إلى الخليج', lang: 'ar', dir: 'rtl' } as const;
  await fillLibrary(page, [{ article }]);
  await chooseSettings(lectern, { listAuthors: true, listPublished: true });
  await page.reload();
  const title = page.getByRole('main').getByRole('link', { name: article.title });
  const facts = page.getByRole('main').getByText('Unread', { exact: true });
  for (const width of [1600, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expect(facts).toBeVisible();
    const [begin, end] = await Promise.all(
      [title, facts].map((part) =>
        part.evaluate((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getBoundingClientRect().right;
        }),
      ),
    );
    expect(Math.abs((begin ?? 0) - (end ?? 0)), `${width} px`).toBeLessThan(2);
    // A dot before the first fact of a line would stand alone there.
    const dots = facts.evaluate((fact) => getComputedStyle(fact, '::before').content);
    expect(await dots).toBe('none');
  }
});
