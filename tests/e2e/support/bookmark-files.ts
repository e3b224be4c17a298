import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { readStores } from './library-inside';
import { chooseFile } from './transfer-files';

/** Writes a file of bookmarks, numbered from 0, and returns its path. */
export function writeBookmarks(folder: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, number) =>
      `<DT><A HREF="${addressOfLink(number)}" ADD_DATE="17${number + 10_000_000}" TAGS="later">Link ${number}</A>`,
  );
  const path = join(folder, `bookmarks-${count}.html`);
  writeFileSync(path, `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows.join('\n')}\n</DL>`);
  return path;
}

/** Returns the address of a bookmark. */
export const addressOfLink = (number: number): string => `https://news.test/link-${number}.html`;

/** Opens the library in a tab. */
export async function openLibrary(lectern: LecternBrowser): Promise<Page> {
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  return page;
}

/** Starts an import on a library page. */
export async function startImport(page: Page, path: string): Promise<void> {
  const dialog = await chooseFile(page, path);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
}

/** Expects the links of bookmarks, each once and complete. Returns how many there are. */
export async function expectWholeLinks(page: Page): Promise<number> {
  const { entries } = await readStores(page);
  const links = entries.filter(({ kind }) => kind === 'link');
  for (const { url, title, tags } of links) {
    expect(title).toBe(`Link ${/link-(\d+)/.exec(url)?.[1]}`);
    expect(tags).toEqual(['later']);
  }
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  return links.length;
}
