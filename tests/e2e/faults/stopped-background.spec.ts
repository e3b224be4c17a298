import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import type { Article } from '@/utils/article/article';
import { makePng } from '../../support/png';
import type { ExtensionScope } from '../support/extension-scope';
import { ROUNDS, test } from '../support/faulty-test';
import {
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  readStores,
  saveThroughBackground,
} from '../support/library-inside';
import { permittedBuild } from '../support/permitted-build';
import { stopBackground } from '../support/stop-background';

/** Sends a call to the background and does not wait for its answer, which may never come. */
const callAndLeave = (page: Page, name: string, argument: unknown): Promise<void> =>
  page.evaluate(
    ({ name, argument }) => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      chrome.runtime.sendMessage({ type: 'lectern-call', name, argument }).catch(() => undefined);
    },
    { name, argument },
  );

test('when the background is stopped during a save, the article is whole or absent, and can be saved again', async ({
  start,
}) => {
  const lectern = await start();
  const page = await openQuietPage(lectern);
  for (let round = 0; round < ROUNDS * 3; round += 1) {
    const article: Article = makeNumbered(round, 'stopped', 400_000);
    await callAndLeave(page, 'save', article);
    await new Promise((done) => setTimeout(done, Math.random() * 150));
    await stopBackground(page);
    const again = await saveThroughBackground(page, article);
    expect(again).toMatchObject({ ok: true });
    const { bodies } = await expectWholeArticles(page);
    expect(bodies.map(({ article }) => article.text)).toContain(article.text);
    expect(bodies).toHaveLength(round + 1);
  }
});

test('when the background is stopped while it saves pictures, the next event resumes the work', async ({
  start,
}) => {
  const extension = permittedBuild();
  const server = createServer((request, response) => {
    const isEarly = /picture-[0-4]\.png$/.test(request.url ?? '');
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(3, 3)),
      isEarly ? 0 : 400,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with a port.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lectern = await start({ extension });
  const page = await openQuietPage(lectern);
  const html = Array.from(
    { length: 24 },
    (_, index) => `<img src="${origin}/picture-${index}.png">`,
  );
  const saved = await saveThroughBackground(page, {
    ...makeNumbered(1),
    url: `${origin}/story`,
    html: `<p>Night</p>${html.join('')}`,
    leadImage: null,
    images: [],
  });
  if (!saved?.ok) throw new Error('not saved');
  await callAndLeave(page, 'keepPictures', { id: saved.value.id, mode: 'all' });
  const count = async () => (await readStores(page)).pictures.length;
  await expect.poll(count, { intervals: [20] }).toBeGreaterThan(3);
  await stopBackground(page);
  expect(await count()).toBeLessThan(24);
  await callAndLeave(page, 'pictureProgress', null);
  await expect.poll(count, { timeout: 20_000 }).toBe(24);
  const { entries, pictures } = await expectWholeArticles(page);
  expect(entries[0]?.pictures).toMatchObject({ kept: 24, missing: 0 });
  expect(new Set(pictures.map(({ status }) => status))).toEqual(new Set(['kept']));
  server.closeAllConnections();
  server.close();
  rmSync(extension, { recursive: true, force: true });
});
