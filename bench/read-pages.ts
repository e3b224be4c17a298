import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageSource } from '../scripts/browser/isolated-page';

const SITE = resolve(import.meta.dirname, '../tests/fixtures/site');
const SAMPLES = ['night-ferries', 'sounding-books', 'bambae', 'abbara'];

/**
 * Returns the pages of the lists, or those of the sample site if there are none. A list holds lines `{id, file, url}`.
 */
export function readPages(lists: readonly string[]): PageSource[] {
  return lists.length > 0 ? lists.flatMap(readList) : SAMPLES.map(readSample);
}

/** Returns at most `count` pages, evenly spaced. */
export function pickEvenly(pages: readonly PageSource[], count: number): PageSource[] {
  const stride = Math.max(1, pages.length / count);
  return pages.filter(
    (_page, index) => Math.floor(index / stride) > Math.floor((index - 1) / stride),
  );
}

function readList(list: string): PageSource[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url: string };
      const bytes = readFileSync(resolve(dirname(list), file));
      return { html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), url };
    });
}

function readSample(name: string): PageSource {
  const html = readFileSync(resolve(SITE, `${name}.html`), 'utf8');
  return { html, url: 'https://news.test/story.html' };
}
