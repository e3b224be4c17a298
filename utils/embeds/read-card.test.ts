import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { CARD_FIGURE, readCard, writeDuration } from './read-card';

function read(markup: string) {
  const figure = bodyOf(markup).querySelector(CARD_FIGURE);
  return figure && readCard(figure);
}

test('a card says what its figure holds', () => {
  expect(
    read(
      '<figure data-embed="frame" data-duration="185"><img src="https://p.test/1.jpg"><a href="https://player.films.test/5">The  gate</a></figure>',
    ),
  ).toEqual({
    kind: 'video',
    form: 'frame',
    title: 'The gate',
    address: 'https://player.films.test/5',
    page: 'https://player.films.test/5',
    service: null,
    duration: 185,
  });
});

test('a card without a title has the name of its site', () => {
  expect(
    read('<figure data-embed="audio"><a href="https://www.films.test/5.mp3"></a></figure>'),
  ).toMatchObject({ kind: 'audio', form: 'audio', title: 'films.test' });
});

test.each([
  ['no link', '<figure data-embed="frame"></figure>'],
  ['a script', '<figure data-embed="frame"><a href="javascript:1">x</a></figure>'],
  ['a relative link', '<figure data-embed="frame"><a href="/x">x</a></figure>'],
  [
    'a link in its caption',
    '<figure data-embed="frame"><figcaption><a href="https://x.test">x</a></figcaption></figure>',
  ],
])('a figure with %s is no card', (_what, markup) => {
  expect(read(markup)).toBeNull();
});

test.each([
  [5, '0:05'],
  [185, '3:05'],
  [3725, '1:02:05'],
])('%d seconds are written as %s', (seconds, written) => {
  expect(writeDuration(seconds)).toBe(written);
});
