import { expect, test } from 'vitest';
import { guessKind } from './embed-kind';

test.each([
  ['https://maps.places.test/x', '', 'map'],
  ['https://places.test/x', 'Locator map', 'map'],
  ['https://votes.test/poll/7', '', 'poll'],
  ['https://docs.test/forms/d/e/1/viewform', '', 'form'],
  ['https://figures.test/z8/2', 'Bar chart', 'chart'],
  ['https://toots.test/@ada/12345/embed', '', 'post'],
  ['https://player.sound.test/episode/5', 'A video of the eels', 'audio'],
  ['https://embed.acast.com/5', '', 'audio'],
  ['https://omny.fm/shows/eels/weir/embed', '', 'audio'],
  ['https://datawrapper.dwcdn.net/aB3/1/', '', 'chart'],
  ['https://flo.uri.sh/visualisation/1234/embed', '', 'chart'],
  ['https://e.infogram.com/5', '', 'chart'],
  ['https://www.openstreetmap.org/export/embed.html', '', 'map'],
  ['https://player.films.test/5', '', 'video'],
  ['https://x.test/embed/5', 'The film of the weir', 'video'],
  ['https://x.test/embed/5', 'Bombardment of Formosa', 'frame'],
])('%s, titled "%s", is a %s', (address, title, kind) => {
  expect(guessKind(address, title)).toBe(kind);
});
