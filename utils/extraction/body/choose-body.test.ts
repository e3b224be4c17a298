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
  // Only the field that `chooseBody` reads.
  const structured = body ? ({ body } as StructuredArticle) : null;
  return textsOf(blocks, chooseBody(document, blocks, { structured }, SILENT_LOG));
}

const startWith = (texts: string[], word: string) => texts.every((text) => text.startsWith(word));

test('chooses the part of the page with the most text', () => {
  const texts = chosen(`<div>${paragraphs('Story', 6)}</div><aside><p>Short</p></aside>`);
  expect(texts).toHaveLength(6);
});

test('prefers the marked body to a longer part of the page', () => {
  const texts = chosen(
    `<div class="comment-list" itemprop="articleBody">${paragraphs('Story', 3)}</div><section><div>${paragraphs('Other', 30)}</div></section>`,
  );
  expect(texts).toHaveLength(3);
  expect(startWith(texts, 'Story')).toBe(true);
});

test('a marked body stays although other posts on the page have far more text', () => {
  const post = (word: string, count: number) =>
    `${'<div>'.repeat(5)}<div itemprop="articleBody">${paragraphs(word, count)}</div>${'</div>'.repeat(5)}`;
  const others = Array.from({ length: 9 }, (_, at) => post(`Other ${at}`, 5)).join('');
  const texts = chosen(`<div>${post('Story', 12)}</div><section>${others}</section>`);
  expect(texts).toHaveLength(12);
  expect(startWith(texts, 'Story')).toBe(true);
});

test('prefers the text in the metadata to a longer part of the page', () => {
  const stated = [0, 1, 2].map((at) => storyOf(`Story ${at}`)).join('\n');
  const texts = chosen(
    `<div class="comment-list">${paragraphs('Story', 3)}</div><section><div>${paragraphs('Other', 30)}</div></section>`,
    stated,
  );
  expect(texts).toHaveLength(3);
  expect(startWith(texts, 'Story')).toBe(true);
});

test('ignores text in the metadata that is hardly on the page', () => {
  const texts = chosen(
    `<div>${paragraphs('Story', 6)}</div>`,
    `${storyOf('Elsewhere')} `.repeat(9),
  );
  expect(texts).toHaveLength(6);
});
