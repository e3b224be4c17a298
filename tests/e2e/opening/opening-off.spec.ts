import { chooseSettings } from '../support/choose-settings';
import { findFaults } from '../support/find-faults';
import { expect, test } from '../support/lectern-test';

test.afterEach(({ lectern }) => chooseSettings(lectern));

test('a rule that the browser does not permit is shown as off; it can be permitted or removed', async ({
  lectern,
  page,
  shoot,
}) => {
  const rule = {
    // Noon in the time zone of this machine, which is the browser's.
    lastUsed: new Date(2026, 4, 5, 12).getTime(),
    leftOut: ['0123456789abcd', 'ab0123456789cd'],
  };
  await chooseSettings(lectern, { opening: { 'www.news.test': rule } });
  await page.goto(lectern.address('options.html'));
  const list = page.getByRole('list', { name: 'Sites that open automatically' });
  await expect(list).toContainText(
    'www.news.testOff: Lectern has no permission for this site. Last used on 5 May 2026. 2 pages are excluded.',
  );
  await expect(list.getByRole('button', { name: 'Allow' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await list.scrollIntoViewIfNeeded();
  await shoot('opening-off', page);
  await page.setViewportSize({ width: 360, height: 740 });
  await list.scrollIntoViewIfNeeded();
  await shoot('opening-off-360', page);
  await list.getByRole('button', { name: 'Don’t open automatically on www.news.test' }).click();
  await expect(list).toHaveCount(0);
});
