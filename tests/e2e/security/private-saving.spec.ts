import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePng } from '../../support/png';
import { takeOver } from '../support/call-from-page';
import { chooseSettings } from '../support/choose-settings';
import { installFakeTranslator } from '../support/fake-translator';
import { expect } from '../support/lectern-test';
import { emptyLibrary, openQuietPage, readStores } from '../support/library-inside';
import { chooseInMenu, findReader } from '../support/open-reader';
import { test } from '../support/private-test';

// What the user adds or saves in a private window stays, after it was said; nothing else does.
test.use({ isPermitted: true });

const SAID = 'This is a private window. Articles you save stay in your library on this computer';

test.beforeEach(async ({ lectern }) => {
  const inside = await openQuietPage(lectern);
  await emptyLibrary(inside);
  await inside.close();
});
test.afterEach(({ lectern }) => chooseSettings(lectern));

test('in a private window, Q saves the page and queues it after saying so; Alt and a click add no link, the menu does', async ({
  lectern,
  page,
  site,
  openInPrivate,
}) => {
  await chooseSettings(lectern, { keepPictures: 'none' });
  const inside = await openQuietPage(lectern);
  const hidden = await openInPrivate(`${site.origin}/lock-keepers.html`);
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor("document.querySelector('article [data-article-body] > *')");
  await popup.click('footer button:first-of-type');
  const reader = await findReader(hidden);
  await expect(reader.getByText(SAID)).toBeVisible();
  const link = reader.getByRole('link', { name: /were to be changed in the spring/ });
  await link.click({ modifiers: ['Alt'] });
  await expect(reader.getByText('Links aren’t added this way in a private window.')).toBeVisible();
  expect((await readStores(inside)).entries).toEqual([]);

  await reader.locator('main').press('q');
  await expect(reader.getByText(/Added to the queue: /)).toBeVisible();
  await expect(reader.getByText(SAID)).toHaveCount(0);
  await chooseInMenu(lectern, hidden, 'queue-link', `${site.origin}/night-ferries.html`);
  await hidden.close();
  await page.goto(lectern.address('library.html#section=queue'));
  const titles = page.getByRole('main').locator('li[data-id] [data-title]');
  await expect(titles).toHaveText([/keepers of the Arden locks/, /night-ferries\.html$/]);
});

test('pictures of an article that is saved in a private window are saved with it, without its cookies', async ({
  lectern,
  openInPrivate,
}) => {
  /** The cookies that came with requests of pictures for the library. */
  const cookies: (string | null)[] = [];
  const server = createServer((request, response) => {
    if (!request.url?.endsWith('.png')) {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'visit=7; Path=/' });
      return response.end(PAGE);
    }
    if (request.headers['sec-fetch-dest'] === 'empty') cookies.push(request.headers.cookie ?? null);
    // Never from the cache, so that it is requested.
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
    return response.end(makePng(900, 600));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  await chooseSettings(lectern, { keepPictures: 'all' });
  const inside = await openQuietPage(lectern);
  const hidden = await openInPrivate(`http://127.0.0.1:${port}/trocken`);
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor(`document.body?.textContent.includes(${JSON.stringify(SAID)})`);
  await popup.waitFor('document.querySelector("article [data-article-body] > *")');
  await popup.evaluate(
    '[...document.querySelectorAll("footer button")].find(({ textContent }) => textContent.trim() === "Save").click()',
  );
  await popup.waitFor('document.querySelector("footer button[aria-pressed=true]")');
  await popup.close();
  const statuses = async () => (await readStores(inside)).pictures.map(({ status }) => status);
  await expect.poll(statuses).toEqual(['kept']);
  await hidden.close();
  expect((await readStores(inside)).entries[0]?.pictures).toMatchObject({ kept: 1, missing: 0 });
  expect(new Set(cookies)).toEqual(new Set([null]));
  server.closeAllConnections();
  server.close();
});

test('an article that is translated in a private window leaves nothing behind', async ({
  lectern,
  openInPrivate,
  readStored,
}) => {
  const before = await readStored('local');
  const inside = await openQuietPage(lectern);
  const hidden = await openInPrivate('about:blank');
  await hidden
    .context()
    .route('https://schleuse.test/**', (route) =>
      route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }),
    );
  await hidden.goto('https://schleuse.test/trocken');
  const popup = await lectern.openPopup(hidden);
  await popup.waitFor("document.querySelector('article [data-article-body] > *')");
  const world = await takeOver(hidden);
  await world.evaluate(`(${installFakeTranslator})({})`);
  await popup.click('footer button:first-of-type');
  const reader = await findReader(hidden);
  await expect(reader.getByText(SAID)).toBeVisible();
  await reader.locator('main').press('x');
  await expect(reader.getByText('Translated from German by the browser')).toBeVisible();
  await hidden.close();
  await expect.poll(() => readStored('session')).not.toContain('schleuse');
  expect(await readStored('local')).toBe(before);
  expect((await readStores(inside)).entries).toEqual([]);
});

const PAGE = `<!doctype html><html lang="de"><head><title>Die Schleuse liegt trocken</title></head><body><article>
<h1>Die Schleuse liegt trocken, und alle schauen zu</h1>
<p>Die Schleuse wurde am Dienstag vor Sonnenaufgang geleert, und um acht Uhr standen vierzig Leute auf der Mauer, um den Grund zu sehen.</p>
<p>Niemand hatte die Schwelle aus Eiche gesehen, seit sie gelegt wurde. Sie war schwarz, ganz und härter als der Meissel.</p>
<p>Drei Anker, eine Glocke ohne Klöppel und elfhundert Flaschen trugen die Schüler der Ruderschule über die Leiter nach oben.</p>
<figure><img src="/sluice.png" width="900" height="600" alt=""><figcaption>Die Schleuse am Dienstag. Foto: Ada Quill</figcaption></figure>
<p>Ende des Monats schliesst das Tor wieder. Bis dahin warten die Kähne unter der Mühle, und die Mannschaften spielen Karten um die Flaschen.</p>
</article></body></html>`;
