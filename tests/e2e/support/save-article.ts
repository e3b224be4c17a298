import { expect, type Page } from '@playwright/test';

/** Milliseconds after which a press that removed the copy is followed by another one. */
const PATIENCE = 3_000;

/**
 * Clicks Save in a popup, unless the article is already saved, and waits until it is. The popup looks for a copy after
 * it shows the article, so a click may meet a copy that was not known a moment before, and remove it.
 */
export async function saveArticle(popup: Page): Promise<void> {
  const button = popup.getByRole('button', { name: /^Saved?$/ });
  await expect(async () => {
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true', { timeout: PATIENCE });
  }).toPass();
}
