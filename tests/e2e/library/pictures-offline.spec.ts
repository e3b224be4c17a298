import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { makePng } from '../../support/png';
import { expect } from '../support/lectern-test';
import { test as base } from '../support/permitted-test';

/** The files of the site; tests add and remove some. */
const files = new Map<string, Buffer>();
const requestedPaths: string[] = [];

const PARAGRAPHS = [
  'The dredger came up the estuary on the last tide of October, and for the first time in nine years the channel was deep enough for it to turn.',
  'Everyone who lives along the quay had come to see it, with flasks and folding chairs, because the harbour office had promised that it would be loud.',
  'It was not loud. The bucket chain went down, came up grey and dripping, and let go of its load into the barge with no more noise than a cow in wet grass.',
  'By noon the water had the colour of milky tea as far as the bridge, and the gulls had understood that there was something in it for them.',
];
const FIGURES = ['dredger', 'quay', 'gulls'].map(
  (name) =>
    `<figure><img src="/${name}.png" width="1600" height="1000" alt=""><figcaption>The ${name} on the morning of the turn. Photo: Ada Quill</figcaption></figure>`,
);
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>The channel is deep again</title></head><body>
<article><h1>The channel is deep again</h1>
${PARAGRAPHS.map((text, index) => `<p>${text}</p>${FIGURES[index] ?? ''}`).join('\n')}</article></body></html>`;

const test = base.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use) => {
      const server = createServer((request, response) => {
        const path = request.url ?? '';
        requestedPaths.push(path);
        const body = path.startsWith('/channel') ? Buffer.from(PAGE) : files.get(path);
        const type = path.endsWith('.png') ? 'image/png' : 'text/html';
        response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(request.method === 'HEAD' ? '' : body);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      // A server that listens on a port has an address with a port.
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** Returns the stored pictures, decoded to measure them: by the last part of their addresses, and the thumbnail. */
const readPictures = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('lectern-library');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => done(opening.result);
    });
    const read = (store: string, range: IDBKeyRange) =>
      new Promise<{ src?: string; blob?: Blob }[]>((done) => {
        const request = database.transaction(store).objectStore(store).getAll(range);
        request.onsuccess = () => done(request.result);
      });
    const all = [
      ...(await read('pictures', IDBKeyRange.bound([id], [id, []]))),
      ...(await read('thumbnails', IDBKeyRange.only(id))),
    ];
    database.close();
    const measured = all.map(async ({ src, blob }) => {
      const bitmap = blob && (await createImageBitmap(blob));
      const name = src?.split('/').at(-1) ?? 'thumbnail';
      return [name, bitmap ? `${blob.type} ${bitmap.width}x${bitmap.height}` : 'missing'] as const;
    });
    return Object.fromEntries(await Promise.all(measured));
  }, id);

/** Saves the current article and returns its id and the popup with the offer. */
async function saveArticle(lectern: LecternBrowser, page: Page) {
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const offer = popup.getByRole('region', { name: 'Pictures in this article' });
  await expect(offer.getByText('Save its 3 pictures too?')).toBeVisible();
  const id = await popup.evaluate(async (path) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
    });
    return new Promise<string>((done) => {
      const request = database.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => {
        database.close();
        done(request.result.find((entry) => entry.url.endsWith(path)).id);
      };
    });
  }, new URL(page.url()).pathname);
  return { popup, offer, id };
}

test('saved pictures are shown without any request; a missing one is named, and loads when it is retried', async ({
  lectern,
  page,
  origin,
  shoot,
}) => {
  files.set('/dredger.png', makePng(1600, 1000)).set('/gulls.png', makePng(300, 200));
  await page.goto(`${origin}/channel.html`);
  const { popup, offer, id } = await saveArticle(lectern, page);
  await shoot('popup-pictures-offer', popup);
  await offer.getByRole('button', { name: /^All/ }).click();
  await expect(
    offer.getByText(/2 pictures saved on this computer: .* 1 picture couldn’t be saved/),
  ).toBeVisible();
  await shoot('popup-pictures-kept', popup);
  await popup.close();

  requestedPaths.length = 0;
  const requests: string[] = [];
  const saved = await lectern.context.newPage();
  saved.on('request', (request) => requests.push(request.url()));
  await saved.goto(lectern.address(`reader.html?id=${id}`));
  const pictures = saved.locator('article figure img');
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  const missing = saved.getByText('This picture isn’t saved. The site refused to send it.');
  await expect(missing).toBeVisible();
  await missing.scrollIntoViewIfNeeded();
  await shoot('reader-picture-missing', saved);
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  expect(requestedPaths).toEqual([]);

  files.set('/quay.png', makePng(320, 200));
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(pictures).toHaveCount(3);
  await expect(missing).toBeHidden();
  expect(requestedPaths).toEqual(['/quay.png']);
  await saved.getByText(/3 of 3 pictures saved/).click();
  await shoot('reader-pictures-list', saved);
});

test('large pictures are reduced to fit a screen, small ones stay unchanged, and lists get thumbnails', async ({
  lectern,
  page,
  origin,
}) => {
  files.set('/dredger.png', makePng(1600, 1000)).set('/quay.png', makePng(3, 2));
  files.delete('/gulls.png');
  await page.goto(`${origin}/channel-2.html`);
  const { popup, offer, id } = await saveArticle(lectern, page);
  await offer.getByRole('button', { name: /^Smaller/ }).click();
  await expect(offer.getByText(/2 pictures saved on this computer/)).toBeVisible();
  expect(await readPictures(popup, id)).toEqual({
    'dredger.png': 'image/webp 1280x800',
    'quay.png': 'image/png 3x2',
    'gulls.png': 'missing',
    thumbnail: 'image/webp 264x165',
  });
});

test('when the site gives no pictures any more, the popup shows the stored ones', async ({
  lectern,
  page,
  origin,
  shoot,
}) => {
  for (const name of ['dredger', 'quay', 'gulls']) files.set(`/${name}.png`, makePng(320, 200));
  await page.goto(`${origin}/channel-3.html`);
  const { popup, offer } = await saveArticle(lectern, page);
  await offer.getByRole('button', { name: /^All/ }).click();
  await expect(offer.getByText(/3 pictures saved on this computer/)).toBeVisible();
  await popup.close();

  for (const name of ['dredger', 'quay', 'gulls']) files.delete(`/${name}.png`);
  const again = await lectern.openPopupInTab(page);
  for (const picture of await again.locator('article figure img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(320);
  }
  await expect(again.locator('article figure button img[src^="blob:"]')).toHaveCount(3);
  await shoot('popup-pictures-offline', again);
});

test('without a network no picture is saved, the text is, and the pictures are when it is back', async ({
  lectern,
  page,
  origin,
}) => {
  for (const name of ['dredger', 'quay', 'gulls']) files.set(`/${name}.png`, makePng(320, 200));
  await page.goto(`${origin}/channel-4.html`);
  const { popup, offer, id } = await saveArticle(lectern, page);
  try {
    await page.context().setOffline(true);
    await offer.getByRole('button', { name: /^All/ }).click();
    await expect(offer.getByText('No pictures could be saved')).toBeVisible();
  } finally {
    await page.context().setOffline(false);
  }
  files.delete('/quay.png');
  await offer.getByRole('button', { name: 'Retry missing pictures' }).click();
  await expect(offer.getByText(/2 pictures saved on this computer: .* 1 picture/)).toBeVisible();
  await popup.close();

  await page.goto(lectern.address(`reader.html?id=${id}`));
  await expect(page.getByText('The site refused to send it').first()).toBeVisible();
  await page.getByText('2 of 3 pictures saved').click();
  files.set('/quay.png', makePng(320, 200));
  await page.getByRole('button', { name: 'Retry missing pictures' }).click();
  await expect(page.getByText(/3 of 3 pictures saved/)).toBeVisible();
});
