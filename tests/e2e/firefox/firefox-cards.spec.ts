import type { Frame, Page } from 'puppeteer-core';
import { type CardSite, serveCards } from '../support/card-site';
import {
  expect,
  test as firefoxTest,
  openReaderInFirefox,
  press,
  readInFirefox,
  saveInFirefox,
  textOf,
} from '../support/firefox-test';
import { servedBy } from '../support/served-by';

const test = firefoxTest.extend<{ cards: CardSite }>({
  cards: servedBy(serveCards),
});

const askedOf = ({ seen }: CardSite) =>
  seen.filter(({ host }) => host === 'players').map(({ path }) => path);
const hrefOf = (context: Page | Frame, name: string) =>
  context.$eval(`a[aria-label="${name}"]`, (link) => link.getAttribute('href'));

test('in Firefox, a card over a guarded page loads its player after a press and not before', async ({
  firefox,
  cards,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${cards.origin}/article?guarded`);
  await expect.poll(() => textOf(reader, 'article')).toContain('Loads from players.localhost');
  expect(askedOf(cards)).toEqual([]);
  // No frame can be given the page's address.
  expect(await hrefOf(reader, 'Open: The mill in 1911 (new tab)')).toBe(
    'https://www.youtube.com/watch?v=ab_CD-12345',
  );

  await press(reader, 'Play: The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  expect(cards.seen.find(({ path }) => path === '/player/5')).toMatchObject({ referrer: null });
  expect(Object.fromEntries(cards.reports()[0] ?? [])).toMatchObject({
    origin: cards.players,
    parent: 'SecurityError',
    opened: 'InvalidAccessError',
  });
  expect(page.url()).toBe(`${cards.origin}/article?guarded`);
  await press(reader, 'Close: The gate opens');
  await expect.poll(() => reader.$$('iframe').then(({ length }) => length)).toBe(0);
});

test('in Firefox, a player of the article’s own site has no origin, and one in a saved copy plays', async ({
  firefox,
  cards,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${cards.origin}/article?same`);
  await saveInFirefox(firefox, page);
  const reader = await openReaderInFirefox(firefox, page);
  await press(reader, 'Play: The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  expect(cards.reports()[0]?.get('origin')).toBe('null');
  await page.close();

  const library = await firefox.open('library.html');
  await press(library, 'The weir is open');
  await press(library, 'Play: The gate opens');
  await expect.poll(() => cards.reports().length).toBe(2);
  expect(cards.reports()[1]?.get('parent')).toBe('SecurityError');
});
