import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import type { Article } from '@/utils/article/article';
import { makeArticle } from '../../support/articles';
import { type PageProcess, takeOver } from './call-from-page';
import { emptyLibrary, openQuietPage, saveThroughBackground } from './library-inside';
import { openReader } from './open-reader';

export const VICTIM = 'https://victim.test/harbour-letters';
export const EVIL = 'https://evil.test/free-kites';

const PARAGRAPHS = [
  'The kites went up at noon over the breakwater, forty of them, and the wind held until the children were called in for bread and plum soup.',
  'Each was made of rice paper and split cane by the pupils of the lower school, who had drawn on them whatever they thought the gulls might fear.',
  'Nobody had asked the gulls. They came in from the fish market as they do on every other day, walked about between the strings, and left again.',
  'By the third hour two of the kites were in the rigging of the dredger, and its mate climbed after them while the whole quay counted aloud.',
  'He brought down one and let the other fly on, because, he said, it had a face like his uncle and had earned some time out of doors.',
];
export const EVIL_PAGE = `<!doctype html><html lang="en"><head><title>Free kites</title></head><body><article>
<h1>Free kites for everyone</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

export const victim = makeArticle({ url: VICTIM, title: 'Letters from the harbour' });
export const own = (fields: Partial<Article> = {}) =>
  makeArticle({ url: EVIL, title: 'Kites', ...fields });

/** Opens the reader over a page and takes over the process of that page. */
export async function attack(lectern: LecternBrowser, page: Page): Promise<PageProcess> {
  await page.route('https://evil.test/**', (route) =>
    route.fulfill({ body: EVIL_PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(EVIL);
  await openReader(lectern, page);
  return takeOver(page);
}

/** Empties the library, saves the victim's article, and returns a page of the extension that can look inside. */
export async function prepareLibrary(
  lectern: LecternBrowser,
): Promise<{ inside: Page; id: string }> {
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  const saved = await saveThroughBackground(inside, victim);
  if (!saved?.ok) throw new Error(JSON.stringify(saved));
  return { inside, id: saved.value.id };
}
