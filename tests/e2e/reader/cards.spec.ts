import type { Frame, Page } from '@playwright/test';
import { type CardSite, serveCards } from '../support/card-site';
import { findFaults } from '../support/find-faults';
import { expect, test as lecternTest } from '../support/lectern-test';
import { openReader } from '../support/open-reader';
import { saveArticle } from '../support/save-article';
import { servedBy } from '../support/served-by';

const test = lecternTest.extend<{ cards: CardSite }>({
  cards: servedBy(serveCards),
});

/** What the host of players was asked for. */
const askedOf = ({ seen }: CardSite) =>
  seen.filter(({ host }) => host === 'players').map(({ path }) => path);
const play = (context: Page | Frame, title: string) =>
  context.getByRole('button', { name: `Play: ${title}` }).click();
const playersIn = (context: Page | Frame) => context.locator('[data-card-player] iframe');

test('nothing is requested before a press; then the player loads in a sandbox without cookies or referrer', async ({
  lectern,
  page,
  cards,
}) => {
  await page.goto(`${cards.players}/sign-in`);
  await page.goto(`${cards.origin}/article`);
  const reader = await openReader(lectern, page);
  const card = reader.getByRole('group', { name: 'Video: The gate opens' });
  await expect(card).toContainText('Loads from players.localhost');
  await expect(card.locator('img')).toHaveAttribute('src', `${cards.origin}/still.png`);
  await card.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  expect(askedOf(cards)).toEqual(['/sign-in', '/favicon.ico']);

  const button = card.getByRole('button', { name: 'Play: The gate opens' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => cards.reports().length).toBe(1);
  const asked = cards.seen.find(({ path }) => path === '/player/5');
  expect(asked).toMatchObject({ host: 'players', referrer: null, cookie: null });
  expect(Object.fromEntries(cards.reports()[0] ?? [])).toEqual({
    origin: cards.players,
    parent: 'SecurityError',
    top: 'SecurityError',
    opened: 'null',
    cookie: '',
  });
  expect(page.url()).toBe(`${cards.origin}/article`);
  await expect(card.getByRole('button', { name: 'Close: The gate opens' })).toBeFocused();
  expect(await findFaults(reader)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(playersIn(reader)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a player stops when the reader closes', async ({ lectern, page, cards }) => {
  await page.goto(`${cards.origin}/article`);
  const reader = await openReader(lectern, page);
  await play(reader, 'The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  const isPlaying = () => page.frames().some((frame) => frame.url().includes('/player/5'));
  await expect.poll(isPlaying).toBe(true);
  await reader.getByRole('button', { name: 'Close: The gate opens' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(isPlaying).toBe(false);
});

test('a player of the article’s own site cannot reach the reader over its page', async ({
  lectern,
  page,
  cards,
}) => {
  await page.goto(`${cards.origin}/article?same`);
  const reader = await openReader(lectern, page);
  await play(reader, 'The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  expect(Object.fromEntries(cards.reports()[0] ?? [])).toMatchObject({
    origin: 'null',
    parent: 'SecurityError',
    top: 'SecurityError',
  });
});

test('a page that forbids frames and media: frames play, a file opens in a tab', async ({
  lectern,
  page,
  cards,
}) => {
  await page.goto(`${cards.origin}/article?guarded`);
  const reader = await openReader(lectern, page);
  await play(reader, 'The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  const opening = lectern.context.waitForEvent('page');
  await play(reader, 'The hum of the weir');
  const opened = await opening;
  expect(opened.url()).toBe(`${cards.players}/hum.wav`);
  await expect(reader.getByRole('group', { name: 'Audio: The hum of the weir' })).toContainText(
    'Can’t play here. Opens on players.localhost',
  );
});

test('a media file plays in the reader, and a broken one opens in a tab', async ({
  lectern,
  page,
  cards,
}) => {
  await page.goto(`${cards.origin}/article`);
  const reader = await openReader(lectern, page);
  expect(askedOf(cards)).toEqual([]);
  await play(reader, 'The hum of the weir');
  const sound = reader.locator('[data-card-player] audio');
  await expect
    .poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThan(0);
  const opening = lectern.context.waitForEvent('page');
  await play(reader, 'The eels');
  expect((await opening).url()).toBe(`${cards.players}/film.mp4`);
});

test('a service that must know the site learns its origin, on the host without cookies', async ({
  lectern,
  page,
  cards,
}) => {
  const asked: (string | undefined)[][] = [];
  await lectern.context.route(/youtube/, async (route) => {
    asked.push([route.request().url(), route.request().headers()['referer']]);
    await route.fulfill({ contentType: 'text/html', body: '<p>The film</p>' });
  });
  await page.goto(`${cards.origin}/article`);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('group', { name: 'Video: The mill in 1911' })).toContainText(
    'Loads from youtube-nocookie.com',
  );
  expect(asked).toEqual([]);
  await play(reader, 'The mill in 1911');
  await expect
    .poll(() => asked)
    .toEqual([
      ['https://www.youtube-nocookie.com/embed/ab_CD-12345?autoplay=1', `${cards.origin}/`],
    ]);
  expect(page.url()).toBe(`${cards.origin}/article`);
  await lectern.context.unroute(/youtube/);
});

test('the popup opens cards in a tab; a saved copy plays them, but for services that must know the site', async ({
  lectern,
  page,
  cards,
}) => {
  await page.goto(`${cards.origin}/article`);
  const popup = await lectern.openPopupInTab(page);
  const link = popup.getByRole('link', { name: 'Open: The gate opens (new tab)' });
  await expect(link).toHaveAttribute('href', `${cards.players}/player/5`);
  await expect(popup.getByText('Opens on players.localhost').first()).toBeVisible();
  expect(await findFaults(popup)).toEqual([]);
  await saveArticle(popup);
  await popup.close();

  await page.goto(lectern.address('library.html'));
  await page.getByRole('link', { name: /The weir is open/ }).click();
  const card = page.getByRole('group', { name: 'Video: The gate opens' });
  await expect(card).toContainText('Loads from players.localhost');
  expect(askedOf(cards)).toEqual([]);
  await expect(
    page.getByRole('link', { name: 'Open: The mill in 1911 (new tab)' }),
  ).toHaveAttribute('href', 'https://www.youtube.com/watch?v=ab_CD-12345');
  await play(page, 'The gate opens');
  await expect.poll(() => cards.reports().length).toBe(1);
  expect(Object.fromEntries(cards.reports()[0] ?? [])).toMatchObject({
    parent: 'SecurityError',
    top: 'SecurityError',
    cookie: '',
  });
  await play(page, 'The hum of the weir');
  const sound = page.locator('[data-card-player] audio');
  await expect
    .poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThan(0);
  expect(await findFaults(page)).toEqual([]);
});
