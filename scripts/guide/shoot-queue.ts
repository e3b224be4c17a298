import type { Page } from '@playwright/test';
import type { GuideWorld } from './shoot-reading';

/** What the picture needs, including the library's address and a function that adds a page to the queue. */
interface QueueWorld extends Pick<GuideWorld, 'page' | 'origin' | 'openReader' | 'shoot'> {
  library: string;
}

/** Takes the picture of docs/guide/queue.md: the queue in the library. */
export async function shootQueue(world: QueueWorld): Promise<void> {
  const { page, origin, openReader, shoot, library } = world;
  for (const name of ['sounding-books', 'lamp-keepers', 'lock-keepers']) {
    await page.goto(`${origin}/${name}.html`);
    const reader = await openReader();
    await page.keyboard.press('q');
    await reader.getByText('Added to the queue').waitFor();
  }
  await page.goto(`${library}#section=queue`);
  await rowsOf(page).nth(2).waitFor();
  await rowsOf(page).nth(1).hover();
  await shoot('queue');
}

const rowsOf = (page: Page) => page.getByRole('main').locator('li[data-id]');
