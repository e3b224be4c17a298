import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import type { StructuredArticle } from '../metadata/read-json-ld';
import { chooseBody } from './choose-body';

const paragraphs = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${storyOf(`${word} ${at}`)}</p>`).join('');

function chosen(markup: string, body: string | null = null): string[] {
  const blocks = blocksOf(markup);
  const document = blocks[0]?.element.ownerDocument;
  if (!document) throw new Error('no blocks');
  // Only the text is asked for here.
  const structured = body ? ({ body } as StructuredArticle) : null;
  return textsOf(blocks, chooseBody(document, blocks, { structured }, SILENT_LOG));
}

const startWith = (texts: string[], word: string) => texts.every((text) => text.startsWith(word));

test('the densest part of the page is the body', () => {
  const texts = chosen(`<div>${paragraphs('Story', 6)}</div><aside><p>Short</p></aside>`);
  expect(texts).toHaveLength(6);
});

test('what the page marks as its body wins over a longer part that it does not', () => {
  const texts = chosen(
    `<div class="comment-list" itemprop="articleBody">${paragraphs('Story', 3)}</div><section><div>${paragraphs('Other', 30)}</div></section>`,
  );
  expect(texts).toHaveLength(3);
  expect(startWith(texts, 'Story')).toBe(true);
});

test('what the page states as its text wins over a longer part that it does not state', () => {
  const stated = [0, 1, 2].map((at) => storyOf(`Story ${at}`)).join('\n');
  const texts = chosen(
    `<div class="comment-list">${paragraphs('Story', 3)}</div><section><div>${paragraphs('Other', 30)}</div></section>`,
    stated,
  );
  expect(texts).toHaveLength(3);
  expect(startWith(texts, 'Story')).toBe(true);
});

test('a statement that hardly stands on the page is not believed', () => {
  const texts = chosen(
    `<div>${paragraphs('Story', 6)}</div>`,
    `${storyOf('Elsewhere')} `.repeat(9),
  );
  expect(texts).toHaveLength(6);
});
