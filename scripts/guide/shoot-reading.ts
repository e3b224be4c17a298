import type { Frame, Page } from '@playwright/test';

/** What taking the pictures needs. */
export interface GuideWorld {
  page: Page;
  /** The address of the sample site. */
  origin: string;
  /** Opens the reader over the page with the popup's button. */
  openReader(): Promise<Frame>;
  shoot(name: string): Promise<void>;
}

/** Takes the pictures of docs/guide/reading.md: pages, the line focus, and a diagram in the dark theme. */
export async function shootReading({ page, origin, openReader, shoot }: GuideWorld): Promise<void> {
  await page.goto(`${origin}/lamp-keepers.html`);
  const reader = await openReader();
  await page.keyboard.press('v');
  await reader.getByRole('button', { name: 'Next page' }).click();
  await shoot('pages');
  await page.keyboard.press('v');
  for (const key of ['Home', 'i', 'i']) await page.keyboard.press(key);
  // The line focus is loaded on its first use.
  await page.waitForTimeout(400);
  for (let line = 0; line < 10; line += 1) await page.keyboard.press('ArrowDown');
  await shoot('line-focus');
  for (const key of ['i', 'i']) await page.keyboard.press(key);

  await page.goto(`${origin}/pump-house.html`);
  const dark = await openReader();
  await page.keyboard.press('t');
  await dark.getByRole('radio', { name: 'Dark' }).check();
  await dark
    .getByRole('switch', { name: 'Light background behind diagrams' })
    .scrollIntoViewIfNeeded();
  await shoot('diagram');
  // The other pictures are in the default theme.
  await dark.locator('input[name=theme]').first().check();
  await page.keyboard.press('Escape');
}
