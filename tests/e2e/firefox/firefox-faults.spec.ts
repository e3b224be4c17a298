import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { LecternFirefox } from '@/scripts/browser/launch-firefox';
import { type Listening, listenOnLoopback } from '@/scripts/site/listen-on-loopback';
import { makePng } from '../../support/png';
import { test as base, expect, press, saveInFirefox, textOf } from '../support/firefox-test';
import { servedBy } from '../support/served-by';
import { type SmallDisk, withSmallDisk } from '../support/small-disk';

const firefoxTest = base.extend<{ moorings: Listening }>({ moorings: servedBy(serveMoorings) });
const STORY = 'The last crossing';

async function openPopup(firefox: LecternFirefox, address: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(address);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  await popup.waitForSelector('article h1');
  return popup;
}

async function openSaved(firefox: LecternFirefox, count: number): Promise<Page> {
  const library = await firefox.open('library.html');
  await expect
    .poll(() => library.$$('main li[data-id]').then((rows) => rows.length, Number))
    .toBe(count);
  await library.$eval('main li[data-id] a', (link) => (link as HTMLElement).click());
  return library;
}

const PARAGRAPH =
  '<p>The boats were moored two by two, and whoever came late stepped from deck to deck.</p>';
const PAGE = `<!doctype html><html lang="en"><title>The moorings are full</title><article>
  <h1>The moorings are full</h1>${PARAGRAPH.repeat(3)}<figure><img src="/moorings.png" alt="Boats">
  <figcaption>Boats at the moorings</figcaption></figure>${PARAGRAPH.repeat(3)}</article>`;

/** Serves an article with a picture that is larger than a drawing. */
async function serveMoorings(): Promise<Listening> {
  const server = createServer((request, response) => {
    const isPicture = request.url?.endsWith('.png') ?? false;
    response.setHeader('content-type', isPicture ? 'image/png' : 'text/html; charset=utf-8');
    // Not stored, so that the browser has none without a network.
    response.setHeader('cache-control', 'no-store');
    response.end(isPicture ? makePng(640, 400) : PAGE);
  });
  return listenOnLoopback(server);
}

firefoxTest(
  'in Firefox without a network, no picture is saved, the text is, and the pictures are when it is back',
  async ({ firefox, moorings }) => {
    await firefox.permitAllSites();
    const popup = await openPopup(firefox, `${moorings.origin}/moorings.html`);
    await firefox.setOffline(true);
    await press(popup, 'Save', 'footer');
    // A real press: Firefox answers requests for permissions only then.
    await (await popup.waitForSelector('section ::-p-text(All)'))?.click();
    await expect.poll(() => textOf(popup, 'body')).toContain('No pictures could be saved');
    const saved = await openSaved(firefox, 1);
    await expect.poll(() => textOf(saved, 'article')).toContain('deck to deck');

    await firefox.setOffline(false);
    await popup.bringToFront();
    await press(popup, 'Retry missing pictures');
    await expect.poll(() => textOf(popup, 'body')).toContain('1 picture saved on this computer');
  },
);

firefoxTest(
  'in Firefox, a saved copy is offered where a page did not load',
  async ({ firefox, site }) => {
    const address = `${site.origin}/night-ferries.html`;
    const page = await firefox.newPage();
    await page.goto(address);
    await saveInFirefox(firefox, page);
    await firefox.setOffline(true);
    await page.goto(address).catch(() => undefined);
    await firefox.pressToolbarButton(page);
    const popup = await firefox.openPopupInTab(page);
    await press(popup, 'Open saved copy');
    await firefox.setOffline(false);
  },
);

const test = firefoxTest.extend<{ disk: SmallDisk }>({
  // Firefox gives an extension a tenth of the disk.
  disk: withSmallDisk('1g'),
  profile: async ({ disk }, use) => use(disk.folder),
});

test('in Firefox on a full disk nothing is lost and the reader is told; saving works again once there is space', async ({
  firefox,
  site,
  disk,
}) => {
  const first = await firefox.newPage();
  await first.goto(`${site.origin}/sounding-books.html`);
  await saveInFirefox(firefox, first);
  const popup = await openPopup(firefox, `${site.origin}/night-ferries.html`);
  disk.fill();
  await press(popup, 'Save', 'footer');
  await expect.poll(() => textOf(popup, '[role=alert]')).toContain('Not saved: the disk is full');
  expect(await textOf(popup, 'article')).toContain(STORY);

  disk.makeRoom();
  await press(popup, 'Save', 'footer');
  await popup.waitForSelector('footer button[aria-pressed=true]');
  const library = await openSaved(firefox, 2);
  await expect.poll(() => textOf(library, 'article')).toContain(STORY);
});
