import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { readEndingReasons } from './ending-reasons';

const STORY = `<p>${storyOf('First')}</p>`;
const reasonsOf = (markup: string) => readEndingReasons(blocksOf(markup));

test.each([
  ['tags', 'Filed under: Ferries'],
  ['tags', 'Schlagwörter: Fähre, Hafen'],
  ['tags', 'タグ：港'],
  ['a line of the site', 'The views expressed here are not those of the port.'],
  ['a line of the site', 'By posting a comment, you accept the rules of the port.'],
  ['a line of the site', 'Kommentare'],
  ['a line of the site', 'Sharing is caring!'],
  ['a line of the site', 'You may also like...'],
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
])('“%s” ends the text', (text) => {
  expect(reasonsOf(`${STORY}<p>${text}</p>`)).toEqual([null, null]);
});
