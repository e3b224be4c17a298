import { expect, type Page } from '@playwright/test';

/**
 * Presses Save in a popup, unless the article is already saved, and waits until it is. The popup looks for a copy after
 * it shows the article, so the button may turn into “Saved” at any moment, and a press on that removes the copy. So the
 * button is read and pressed in one step of the page.
 */
export async function saveArticle(popup: Page): Promise<void> {
  const button = popup.getByRole('button', { name: /^Saved?$/ });
  await button.evaluate((element: HTMLElement) => {
    if (element.ariaPressed !== 'true') element.click();
  });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}
