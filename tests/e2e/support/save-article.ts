import type { Page } from '@playwright/test';

/** Clicks Save in a popup, unless the article is already saved, and waits until it is. */
export async function saveArticle(popup: Page): Promise<void> {
  const button = popup.getByRole('button', { name: /^Saved?$/ });
  await button.waitFor();
  // The saved state is looked up after the article is shown.
  await popup.waitForTimeout(100);
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
}
