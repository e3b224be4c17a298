import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { makePng } from '../../support/png';
import { takeOver } from '../support/call-from-page';
import type { ExtensionScope } from '../support/extension-scope';
import { expect } from '../support/lectern-test';
import { makeNumbered, openQuietPage, readStores } from '../support/library-inside';
import { openReader } from '../support/open-reader';
import { test } from '../support/permitted-test';

test('with the permission for all sites, a page cannot make Lectern request this computer or the home network', async ({
  lectern,
  page,
  openArticle,
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
  await keepAllPictures(inside);
  await openArticle('night-ferries');
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

test('a picture whose address redirects to another service of this computer is not requested there', async ({
  lectern,
  page,
}) => {
  const asked: string[] = [];
  const inner = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(3, 3));
  });
  await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done));
  // Servers that listen on a port have an address with a port.
  const { port } = inner.address() as AddressInfo;
  const article = readFileSync('tests/fixtures/site/night-ferries.html');
  const outer = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (pathname === '/moved.png') {
      response.writeHead(302, { location: `http://localhost:${port}/router` }).end();
    } else if (pathname === '/here.png') {
      response.writeHead(302, { location: '/picture.png' }).end();
    } else if (pathname === '/picture.png') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(4, 4));
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(article);
  });
  await new Promise<void>((done) => outer.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(outer.address() as AddressInfo).port}`;
  const inside = await openQuietPage(lectern);
  await keepAllPictures(inside);
  await page.goto(`${origin}/night.html`);
  await openReader(lectern, page);
  const process = await takeOver(page);
  const sources = [`${origin}/moved.png`, `${origin}/here.png`];
  const html = sources.map((src) => `<figure><img src="${src}"></figure>`).join('');
  const saved = {
    ...makeNumbered(2),
    url: page.url(),
    html: `<p>Night</p>${html}`,
    leadImage: null,
  };
  // The page itself follows the redirect, when it shows the picture.
  asked.length = 0;
  expect(await process.call('saveHere', { ...saved, images: [] })).toMatchObject({ ok: true });
  const own = async () =>
    (await readStores(inside)).pictures.filter(({ src }) => src.startsWith(origin));
  await expect.poll(async () => (await own()).length).toBe(sources.length);
  const pictures = await own();
  expect(Object.fromEntries(pictures.map(({ src, status }) => [src, status]))).toEqual({
    [sources[0] ?? '']: 'missing',
    // A redirect within the site is followed.
    [sources[1] ?? '']: 'kept',
  });
  expect(asked).toEqual([]);
  for (const server of [inner, outer]) {
    server.closeAllConnections();
    server.close();
  }
});

/** Sets Lectern to keep all pictures of an article with it. */
const keepAllPictures = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    return chrome.storage.local.set({ settings: { keepPictures: 'all' } });
  });
