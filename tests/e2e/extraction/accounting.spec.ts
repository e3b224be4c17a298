import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readCorpus, SETS } from '@/bench/accuracy/read-corpus';
import { PageExtractor } from '@/scripts/browser/page-extractor';
import { findChromium } from '@/scripts/setup/find-chromium';

const SITE = resolve(import.meta.dirname, '../../fixtures/site');
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');
/** A whole corpus takes minutes; every 30th page is enough to find a step that loses words. */
const EVERY = 30;

let extractor: PageExtractor;
test.beforeAll(async () => {
  extractor = await PageExtractor.start(findChromium() ?? '');
});
test.afterAll(() => extractor.stop());

async function listUnaccounted(html: string, url: string): Promise<string[]> {
  const { record } = await extractor.extract({ html, url }, { explain: true });
  return record?.balance?.unaccounted ?? [];
}

test('every word of every fixture is in the article or in the record', async () => {
  for (const file of readdirSync(SITE).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(resolve(SITE, file), 'utf8');
    expect(await listUnaccounted(html, `https://news.test/${file}`), file).toEqual([]);
  }
});

test('every word of the corpora’s pages is in the article or in the record', async () => {
  test.skip(!existsSync(CORPUS), 'the corpora are not here');
  test.setTimeout(300_000);
  for (const { id, file, url } of readCorpus(CORPUS, SETS, EVERY)) {
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    expect(await listUnaccounted(html, url), id).toEqual([]);
  }
});

test('a removed part is recorded with its step, reason, full text and position', async () => {
  const html = readFileSync(resolve(SITE, 'night-ferries.html'), 'utf8');
  const { record } = await extractor.extract(
    { html, url: 'https://news.test/night-ferries.html' },
    { explain: true },
  );
  expect(record?.left.length).toBeGreaterThan(0);
  for (const piece of record?.left ?? []) {
    expect(piece.step).not.toBe('');
    expect(piece.reason).not.toBe('');
    expect(piece.text).not.toBe('');
    expect(piece.place).toMatch(/^body/);
  }
});
