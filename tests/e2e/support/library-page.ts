import type { Page } from '@playwright/test';
import { fillLibrary } from './fill-library';
import { expect } from './lectern-test';

/** The rows of the list. */
export const rows = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h2') });
/** The titles of the rows, in order. */
export const titles = (page: Page) => rows(page).locator('h2 a').allTextContents();
/** A section or a tag in the side bar. */
export const sidebarButton = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name });

/** The titles of `FEW`. */
export const NAMES = ['Apple barge', 'Brown causeway', 'Cold estuary', 'Dark ferry', 'Élan of fog'];

/** Five articles, newest first, that differ in everything that can be sorted or filtered. */
export const FEW = NAMES.map((title, index) => ({
  article: {
    title,
    siteName: ['Courier', 'Quarterly', 'Courier', 'Review', 'Courier'][index] ?? '',
    text: `The ${['harbour', 'harbour', 'pier', 'lamp', 'élan'][index]} of chapter ${index}.\nÜber die Brücke.`,
    dek: null,
    minutes: [3, 30, 12, 8, 1][index] ?? 1,
    wordCount: [600, 6_000, 2_400, 1_600, 200][index] ?? 1,
  },
  entry: {
    state: (['unread', 'reading', 'read', 'unread', 'unread'] as const)[index] ?? 'unread',
    progress: index === 1 ? 0.4 : 0,
    tags: [['coast'], ['coast', 'maps'], [], ['maps'], []][index] ?? [],
  },
}));

/** Opens the library page with these entries in the library. */
export async function openFilled(
  page: Page,
  address: string,
  fillings: Parameters<typeof fillLibrary>[1],
): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, fillings);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(rows(page).first()).toBeVisible();
}
