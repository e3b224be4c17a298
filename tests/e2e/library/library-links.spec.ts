import { findFaults } from '../support/find-faults';
import { expect } from '../support/lectern-test';
import { chooseInMenu } from '../support/open-reader';
import { test } from '../support/permitted-test';

test('all saved links are fetched in turn, and those that fail are named with the reason', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.origin}/index.html`);
  for (const name of ['night-ferries', 'abbara', 'empty', 'not-there', 'sounding-books']) {
    await chooseInMenu(lectern, page, 'save-link', `${site.origin}/${name}.html`);
  }
  await page.goto(lectern.address('library.html#section=links'));
  const links = page.getByRole('main').locator('li[data-id]');
  await expect(links).toHaveCount(5);
  await shoot('library-links', page);
  // Fetching is one action more than articles have.
  const tops = await links
    .first()
    .getByRole('toolbar')
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops).toHaveLength(7);
  expect(new Set(tops).size).toBe(2);
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fetch all (5)' }).press('Enter');
  await expect(page.getByText('Fetched 3 articles, 2 failed')).toBeVisible();
  await expect(links).toHaveCount(2);
  const failed = page.locator('details').filter({ hasText: '2 articles couldn’t be fetched' });
  await failed.locator('summary').click();
  const reasons = failed.getByRole('listitem');
  await expect(reasons).toHaveCount(2);
  await expect(reasons.filter({ hasText: 'empty' })).toContainText('No article was found');
  await expect(reasons.filter({ hasText: 'not-there' })).toContainText(/refused|reached/);
  for (const width of [360, 768, 1600]) {
    await page.setViewportSize({ width, height: 740 });
    await shoot(`library-fetched-${width}`, page);
  }
  expect(await findFaults(page)).toEqual([]);
});
