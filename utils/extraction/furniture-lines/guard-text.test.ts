import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { createExplainingLog } from '../accounting/explaining-log';
import { SILENT_LOG } from '../extraction-log';
import { guardText } from './guard-text';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>lo mi ren ta ku so ${at}</p>`).join('');
const asLines = (markup: string) =>
  blocksOf(markup).map(({ text }) => (text.startsWith('lo') ? 'a line' : null));
const guarded = (markup: string) => guardText(blocksOf(markup), asLines(markup), SILENT_LOG);

test('a rule may remove a small part of the text', () => {
  const markup = `<p>${storyOf('First')}</p>${lines(1)}`;
  expect(guarded(markup)).toEqual([null, 'a line']);
});

test('what would remove a large part of the text is taken back, and the record says so', () => {
  const markup = `<p>${storyOf('First')}</p>${lines(20)}`;
  expect(guarded(markup).filter(Boolean)).toEqual([]);
  const log = createExplainingLog(() => 0);
  guardText(blocksOf(markup), asLines(markup), log);
  expect(log.record.notes).toHaveLength(20);
});

test('captions and headings do not count as text', () => {
  const figure = `<figure><img src="/a.jpg"><figcaption>lo ${storyOf('Caption')}</figcaption></figure>`;
  expect(guarded(`<p>${storyOf('First')}</p>${figure}`)).toEqual([null, 'a line']);
});

test('a notice that stands in place of every player counts once', () => {
  const story = ['First', 'Second', 'Third'].map((word) => `<p>${storyOf(word)}</p>`).join('');
  const notice = `<p>${storyOf('lo')}</p>`;
  expect(guarded(story + notice.repeat(9)).filter(Boolean)).toHaveLength(9);
});
