import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePng } from '../support/png';
import { takeOver } from './support/call-from-page';
import { expect } from './support/lectern-test';
import { makeNumbered, openQuietPage, readStores } from './support/library-inside';
import { openReader } from './support/open-reader';
import { test } from './support/permitted-test';

test('with the permission for all sites, a page cannot make Lectern request this computer or the home network', async ({
  lectern,
  page,
  site,
}) => {
  /** What the background requested, not the page's own pictures. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.headers['sec-fetch-dest'] === 'empty')
      asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(3, 3));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  const inside = await openQuietPage(lectern);
  await inside.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: { keepPictures: 'all' } });
  });
  await page.goto(`${site.origin}/night-ferries.html`);
  await openReader(lectern, page);
  const process = await takeOver(page);
  const sources = [
    `http://127.0.0.1:${port}/router`,
    `http://localhost:${port}/router`,
    `http://[::1]:${port}/router`,
    'http://192.168.1.1/router',
    'http://169.254.169.254/router',
  ];
  const html = sources.map((src) => `<figure><img src="${src}"></figure>`).join('');
  const article = {
    ...makeNumbered(1),
    url: page.url(),
    html: `<p>Night</p>${html}`,
    leadImage: null,
  };
  expect(await process.call('saveHere', { ...article, images: [] })).toMatchObject({ ok: true });
  await expect.poll(async () => (await readStores(inside)).pictures.length).toBe(sources.length);
  const { pictures } = await readStores(inside);
  expect(pictures.map((picture) => Reflect.get(picture, 'reason'))).toEqual(
    sources.map(() => 'not-permitted'),
  );
  expect(asked).toEqual([]);
  server.closeAllConnections();
  server.close();
});
