import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { readEndingReasons } from './ending-reasons';

const STORY = `<p>${storyOf('First')}</p>`;
const reasonsOf = (markup: string, authors: string[] = []) =>
  readEndingReasons(blocksOf(markup), authors);

test.each([
  ['tags', 'Filed under: Ferries'],
  ['tags', 'Schlagwörter: Fähre, Hafen'],
  ['tags', 'タグ：港'],
  ['a line of the site', 'The views expressed here are not those of the port.'],
  ['a line of the site', 'By posting a comment, you accept the rules of the port.'],
  ['a line of the site', 'Kommentare'],
  ['a line of the site', 'Sharing is caring!'],
  ['a line of the site', 'You may also like...'],
  ['a line of the site', 'For the latest stories download the app of the Courier.'],
  ['a line of the site', 'Both comments and pings are currently closed.'],
  ['a plea', 'Did you like this story? Then please consider making a donation to the paper.'],
  ['a plea', 'Please contribute to our ground-breaking work here.'],
  ['a plea', 'Diese Arbeit ist nur mit Ihrer Unterstützung möglich!'],
  ['a line of the site', 'Was this article helpful?'],
  ['a line of the site', 'War dieser Artikel hilfreich?'],
  ['a line of the site', 'JaNein'],
  ['a line of the site', 'Rating: 0.0/10 (0 votes cast)'],
])('%s after the text: “%s”', (reason, text) => {
  expect(reasonsOf(`${STORY}<p>${text}</p>`)).toEqual([null, reason]);
});

test('the same words before the last paragraph of text are part of it', () => {
  expect(reasonsOf(`${STORY}<p>Tags: a boat and an oar</p>${STORY}`)).toEqual([null, null, null]);
  expect(reasonsOf(`${STORY}<p>Tags are tied to the ropes</p>`)).toEqual([null, null]);
});

test.each([
  'Follow me to the quay, he said.',
  'Recent articles have claimed that the tide was late.',
  'You might like it there when the lamps are lit.',
  'The next story of the tower was never built.',
  'Next story up, the keepers slept.',
  'She asks the town to contribute to the mending of the quay.',
])('“%s” ends the text', (text) => {
  expect(reasonsOf(`${STORY}<p>${text}</p>`)).toEqual([null, null]);
});

test.each([
  'Ada Brook is a reporter in Harrow, where she writes about boats and the people who mend them.',
  'Ada is a reporter in Harrow, where she writes about boats and the people who mend them.',
  'About the author: Dr. Ada Brook has written about boats for more than twenty years.',
  'Ada Brook joined the paper in March.',
])('a biography of the author after the text: “%s”', (text) => {
  expect(reasonsOf(`${STORY}<p>${text}</p>`, ['Ada Brook'])).toEqual([null, 'about the author']);
});

test.each([
  'Ada was the last to leave the quay, and nobody asked her why she had stayed there until the lamps went out in the evening.',
  'Otto Renn is a reporter in Harrow, where he writes about boats and the people who mend them.',
  'Then Ada Brook is shown the boat.',
])('“%s” is no biography of the author', (text) => {
  expect(reasonsOf(`${STORY}<p>${text}</p>`, ['Ada Brook'])).toEqual([null, null]);
});

test('a biography before the last paragraph of text belongs to it', () => {
  const biography = '<p>Ada Brook is a keeper of the tower.</p>';
  expect(reasonsOf(`${STORY}${biography}${STORY}`, ['Ada Brook'])).toEqual([null, null, null]);
});
