import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { dropComments } from './drop-comments';

const STORY = ['First', 'Second', 'Third', 'Fourth']
  .map((one) => `<p>${storyOf(one)}</p>`)
  .join('');

function left(markup: string): string[] {
  const blocks = blocksOf(markup);
  return textsOf(blocks, dropComments(blocks, new Set(blocks.keys()), ['Night boats'], SILENT_LOG));
}

test.each([
  '27 commentaires',
  '1 Comment',
  'Comments (27)',
  '3 Kommentare zu „Night boats“',
  '12 responses to “Night boats”',
  'Комментарии (4)',
  '5 комментариев',
  '1,204 replies',
  '댓글 12',
])('drops what follows the heading “%s”', (heading) => {
  const texts = left(`${STORY}<h2>${heading}</h2><p>${storyOf('A reader says')}</p>`);
  expect(texts).toHaveLength(4);
});

test.each([
  '5 comments that changed the harbour',
  '12 responses to the question of the tide',
  'Comments from the keepers',
  'Comments',
  'Responses',
  'Comments 2026',
])('keeps what follows the heading “%s”', (heading) => {
  const texts = left(`${STORY}<h2>${heading}</h2><p>${storyOf('The keepers')}</p>`);
  expect(texts).toHaveLength(6);
});

test('keeps comments with hardly any text above', () => {
  const texts = left(`<p>What do you think?</p><h2>27 comments</h2><p>${storyOf('A reader')}</p>`);
  expect(texts).toHaveLength(3);
});
