import { makeArticle } from '@/tests/support/articles';
import { fillLibrary } from '../support/fill-library';
import { expect, test } from '../support/lectern-test';
import { openQuietPage } from '../support/library-inside';

test('from an article, “Library” goes back to the library as it was left, without what was deleted meanwhile', async ({
  lectern,
  page,
}) => {
  await page.goto(lectern.address('library.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const inside = await openQuietPage(lectern);
  await fillLibrary(
    inside,
    ['The first lamp', 'The second lamp', 'The third lamp'].map((title, at) => ({
      article: makeArticle({ title, url: `https://news.test/lamp-${at}` }),
      entry: { state: at === 2 ? 'read' : 'unread' },
    })),
  );
  await inside.close();
  await page.reload();
  const tabs = lectern.context.pages().length;
  await page.getByRole('navigation', { name: 'Library' }).getByText('Unread').click();
  const titles = page.getByRole('main').getByRole('link');
  await expect(titles).toHaveText(['The first lamp', 'The second lamp']);
  await titles.first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'The first lamp' })).toBeVisible();
  // Until the tools say that it is saved, the key has nothing to delete.
  const saved = page.getByRole('button', { name: 'Saved', exact: true });
  await expect(saved).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('s');
  await expect(page.getByText('Deleted “The first lamp”')).toBeVisible();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unread' })).toBeVisible();
  await expect(titles).toHaveText(['The second lamp']);
  expect(lectern.context.pages()).toHaveLength(tabs);
});

test('Ctrl+Z in the reader saves an article again that was just deleted, and deletes one that was just saved', async ({
  page,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers', 'undo');
  const save = reader.getByRole('button', { name: /^Saved?$/ });
  await page.keyboard.press('s');
  await expect(reader.getByText('Saved on this computer')).toBeVisible();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('s');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('s');
  await expect(reader.getByText('Deleted “')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
});
