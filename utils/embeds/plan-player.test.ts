import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { type Embedder, planPlayer } from './plan-player';
import { CARD_FIGURE, readCard } from './read-card';

const OVER_PAGE: Embedder = { origin: 'https://news.test', isSecure: true, revealsSite: true };

function plan(form: string, address: string, embedder: Embedder | null = OVER_PAGE) {
  const figure = bodyOf(
    `<figure data-embed="${form}"><a href="${address}">The gate</a></figure>`,
  ).querySelector(CARD_FIGURE);
  const card = figure && readCard(figure);
  return card && planPlayer(card, embedder);
}

test('a player loads in a frame that can run scripts and nothing else', () => {
  expect(plan('frame', 'https://player.films.test/5')).toEqual({
    how: 'frame',
    address: 'https://player.films.test/5',
    sandbox: 'allow-scripts allow-same-origin',
    allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media',
    revealsSite: false,
  });
});

test('a form may be sent, a map may fill the screen', () => {
  expect(plan('frame', 'https://x.test/forms/5')).toMatchObject({
    sandbox: 'allow-scripts allow-same-origin allow-forms',
    allow: 'fullscreen',
  });
  expect(plan('frame', 'https://x.test/maps/5')).toMatchObject({ allow: 'fullscreen' });
});

test('a frame of the origin that it is shown in has no origin', () => {
  expect(plan('frame', 'https://news.test/player/5')).toMatchObject({ sandbox: 'allow-scripts' });
  expect(plan('frame', 'https://NEWS.test:443/player/5')).toMatchObject({
    sandbox: 'allow-scripts',
  });
});

test('a media file plays in the place of the card', () => {
  expect(plan('video', 'https://files.test/5')).toEqual({
    how: 'file',
    address: 'https://files.test/5',
    element: 'video',
  });
});

test('a player that must know the site tells it, or opens in a tab', () => {
  const address = 'https://www.youtube.com/watch?v=ab_CD-12345';
  expect(plan('page', address)).toMatchObject({ how: 'frame', revealsSite: true });
  expect(plan('page', address, { ...OVER_PAGE, revealsSite: false })).toEqual({
    how: 'tab',
    address,
  });
});

test.each([
  ['a page for people', 'post', 'https://posts.test/1', OVER_PAGE],
  ['anything in the popup', 'frame', 'https://player.films.test/5', null],
  [
    'a player without encryption on a secure page',
    'frame',
    'http://player.films.test/5',
    OVER_PAGE,
  ],
  ['a file without encryption on a secure page', 'video', 'http://films.test/5.mp4', OVER_PAGE],
])('%s opens in a tab', (_what, form, address, embedder) => {
  expect(plan(form, address, embedder)).toEqual({ how: 'tab', address });
});

test('a player without encryption loads on a page without', () => {
  const embedder = { ...OVER_PAGE, origin: 'http://news.test', isSecure: false };
  expect(plan('frame', 'http://player.films.test/5', embedder)).toMatchObject({ how: 'frame' });
});
