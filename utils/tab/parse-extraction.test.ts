// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { parseExtraction } from './parse-extraction';

test('a valid article is returned', () => {
  const article = makeArticle();
  expect(parseExtraction({ result: { ok: true, value: article }, record: null })).toEqual({
    ok: true,
    value: article,
  });
});

test('a failure is returned with its cause', () => {
  const error = { reason: 'too-large', cause: null };
  expect(parseExtraction({ result: { ok: false, error }, record: null })).toEqual({
    ok: false,
    error,
  });
});

test('no result means that the page was left', () => {
  expect(parseExtraction(undefined)).toMatchObject({ ok: false, error: { reason: 'page-gone' } });
  expect(parseExtraction(null)).toMatchObject({ ok: false, error: { reason: 'page-gone' } });
});

test.each([
  ['a text', 'hello'],
  ['a failure nobody knows', { result: { ok: false, error: { reason: 'mood', cause: null } } }],
  ['an article with a hole', { result: { ok: true, value: { ...makeArticle(), html: 7 } } }],
])('%s is an internal error', (_what, answer) => {
  expect(parseExtraction(answer)).toMatchObject({ ok: false, error: { reason: 'internal' } });
});
