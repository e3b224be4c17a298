import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sha256 } from '@/utils/library/transfer/archive/sha-256';
import { type ArchiveFiles, unzip, zip } from '../../support/zip-files';
import { test } from '../support/faulty-test';
import {
  makeNumbered,
  openQuietPage,
  readStores,
  saveThroughBackground,
} from '../support/library-inside';
import { chooseFile, runImport, takeBackup } from '../support/transfer-files';

const SUMS = 'checksums.sha256';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (files: ArchiveFiles, path: string) => new TextDecoder().decode(files.get(path));

const unpack = (path: string): Promise<ArchiveFiles> => unzip(new Blob([readFileSync(path)]));

/** Packs files with correct checksums, then applies `corrupt`. */
async function pack(
  files: ArchiveFiles,
  path: string,
  corrupt: (files: ArchiveFiles) => void = () => undefined,
): Promise<void> {
  const sums = [...files].filter(([name]) => name !== SUMS);
  const lines = sums.map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`);
  files.set(SUMS, bytesOf((await Promise.all(lines)).join('')));
  corrupt(files);
  writeFileSync(path, new Uint8Array(await (await zip(files)).arrayBuffer()));
}

/** Active markup, one example of each kind. */
const HOSTILE = [
  '<img src=x onerror="globalThis.stolen = 1">',
  '<svg><script>globalThis.stolen = 1</script></svg>',
  '<a href="java&#10;script:globalThis.stolen=1">press</a>',
  '<iframe srcdoc="<script>parent.stolen = 1</script>"></iframe>',
  '<form action="https://evil.test/"><input name="password" type="password"></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.stolen = 1"></style></mglyph></table></mtext></math>',
  '<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  '<video src="https://evil.test/v" autoplay poster="https://evil.test/p"></video>',
].join('<p>The boat leaves.</p>');

/** Expects the plan for a file to name what is skipped with its reason, and to offer the other articles. */
async function expectSkipped(
  page: Page,
  path: string,
  reason: string,
  articles: number,
): Promise<void> {
  const dialog = await chooseFile(page, path);
  await expect(dialog.getByText(`${articles} new`)).toBeVisible();
  await dialog.getByText('skipped').click();
  await expect(dialog.getByText(reason)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('from truncated or hostile backups the good articles are imported, and nothing in them runs', async ({
  start,
  files: folder,
}) => {
  const lectern = await start();
  const page = await openQuietPage(lectern);
  for (const number of [1, 2, 3]) await saveThroughBackground(page, makeNumbered(number));
  const honest = join(folder, 'honest.zip');
  await takeBackup(lectern, honest);
  await page.evaluate(() => indexedDB.deleteDatabase('lectern-library'));
  await page.goto(lectern.address('library.html'));
  const beacons: string[] = [];
  await lectern.context.route('**://evil.test/**', (route) => {
    beacons.push(route.request().url());
    return route.fulfill({ status: 204 });
  });
  const paths = [...(await unpack(honest)).keys()].filter((path) => path.endsWith('article.json'));
  const [first = '', second = '', third = ''] = paths.sort();
  const made = (name: string) => join(folder, `${name}.zip`);

  const whole = readFileSync(honest);
  writeFileSync(made('cut'), whole.subarray(0, whole.indexOf('PK\u0001\u0002') - 10));
  await expectSkipped(page, made('cut'), 'end is missing or damaged', 3);
  await pack((await unpack(honest)).set('../../evil.html', bytesOf('x')), made('climbing'));
  await expectSkipped(page, made('climbing'), 'leads outside the archive', 3);
  const zeros = new Uint8Array(8 * 1024 * 1024);
  await pack((await unpack(honest)).set(first, zeros), made('bomb'));
  await expectSkipped(page, made('bomb'), 'too large', 2);
  expect((await readStores(page)).entries).toEqual([]);

  const hostile = await unpack(honest);
  const article = JSON.parse(textOf(hostile, first));
  article.article.html += HOSTILE;
  article.article.title = HOSTILE.slice(0, 40);
  hostile.set(first, bytesOf(JSON.stringify(article)));
  await pack(hostile, made('hostile'), (files) => files.set(second, bytesOf(textOf(files, third))));
  const dialog = await chooseFile(page, made('hostile'));
  await expect(dialog.getByText('1 skipped')).toBeVisible();
  await dialog.getByText('1 skipped').click();
  await expect(dialog.getByText('changed since the backup was made')).toBeVisible();
  await runImport(dialog, 2);
  const { entries, bodies } = await readStores(page);
  expect(entries).toHaveLength(2);
  expect(bodies.map(({ article }) => article.html).join()).not.toMatch(
    /onerror|script|srcdoc|evil/i,
  );

  const id = entries.find(({ title }) => title.includes('onerror'))?.id;
  await page.goto(lectern.address(`reader.html?id=${id}`));
  await expect(page.locator('article')).toContainText('The boat leaves');
  const found = await page.evaluate(() => ({
    executed: 'stolen' in globalThis,
    active: document.querySelectorAll(
      'article :is(script, iframe, object, embed, form, input, style, link, video, base, meta, svg image)',
    ).length,
    handlers: [...document.querySelectorAll('article *')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    ).length,
  }));
  expect(found).toEqual({ executed: false, active: 0, handlers: 0 });
  expect(beacons).toEqual([]);
});
