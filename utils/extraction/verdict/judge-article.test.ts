import { expect, test } from 'vitest';
import { blocksOf } from '@/tests/support/blocks';
import type { PageFacts } from '../metadata/read-page-facts';
import { judgeArticle } from './judge-article';

const LISTS =
  '<ul><li>Depth: eleven kilometres</li><li>Felt from Sallowhead to the quay</li></ul>'.repeat(3);
const SENTENCE =
  '<p>The ground shook off Sallowhead on Tuesday night, and nothing fell but a cup that was known to be loose.</p>';
// Only the fields that `judgeArticle` reads.
const FACTS = {
  titles: ['Ground shakes'],
  structured: null,
  dates: { published: null, modified: null },
  hasEntryForm: false,
  meta: { first: () => null },
} as unknown as PageFacts;

function judged(markup: string) {
  const blocks = blocksOf(markup);
  return judgeArticle(blocks, new Set(blocks.map(({ index }) => index)), FACTS);
}

test('one sentence and lists below the page’s headline are an article', () => {
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE}${LISTS}`)).toBeNull();
});

test('a short report may end with a link', () => {
  const link = '<p><a href="/x">https://tides.test/sign-the-petition-of-the-keepers</a></p>';
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE.repeat(2)}${link}`)).toBeNull();
});

test('without the headline, or with lists of links, they are not', () => {
  expect(judged(SENTENCE + LISTS)).toBe('not-an-article');
  const links = LISTS.replaceAll('<li>', '<li><a href="/x">').replaceAll('</li>', '</a></li>');
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE}${links}`)).toBe('not-an-article');
});

test('a short report of nothing but sentences is an article without a headline, and a single sentence is not', () => {
  expect(judged(SENTENCE.repeat(3))).toBeNull();
  expect(judged(SENTENCE)).toBe('not-an-article');
});

test('fragments that are as long as a short report, but have no sentence, are no article', () => {
  const fragment =
    '<p>The depth of the northern quay and of the sluice on Tuesday night, in feet, fathoms and barley corns</p>';
  expect(judged(fragment.repeat(3))).toBe('not-an-article');
});

test('a long text below the headline is an article even if more text is linked', () => {
  const teasers = Array.from(
    { length: 35 },
    (_, at) =>
      `<p><a href="/${at}">The keepers of the harbour ask for rope number ${at} again this year</a></p>`,
  ).join('');
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE.repeat(16)}${teasers}`)).toBeNull();
  expect(judged(SENTENCE.repeat(16) + teasers)).toBe('not-an-article');
});

const ask = (answer: string) =>
  Array.from(
    { length: 8 },
    (_, at) => `<h3>How do I moor a boat of ${at} feet?</h3><p>${answer}</p>`,
  ).join('');

test('questions with short answers are an article', () => {
  expect(judged(ask('You take the rope.'))).toBeNull();
});

test('questions without an answer, or that lead elsewhere, are not', () => {
  expect(judged(ask('Read more'))).toBe('not-an-article');
  expect(judged(ask('<a href="/x">You take the rope.</a>'))).toBe('not-an-article');
  const teasers = ask('You take the rope.').replaceAll('<h3>', '<h3><a href="/x">');
  expect(judged(teasers)).toBe('not-an-article');
});

test('an article with a word that is too long to be shown is too large', () => {
  const word = `<p>${'\ue000'.repeat(100_001)}</p>`;
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE.repeat(16)}`)).toBeNull();
  expect(judged(`<h1>Ground shakes</h1>${SENTENCE.repeat(16)}${word}`)).toBe('too-large');
});
