import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { releaseWaitingArticle } from './release-waiting-article';

const STORY = `<p>${'The boat leaves at twenty past nine, \\"as ever\\". '.repeat(6)}</p><p>${'It waits for the tide. '.repeat(12)}</p>`;
const waiting = (script: string, body = '') =>
  documentOf(`<body>${body}<div id="app"></div><script>${script}</script></body>`);

test('an article that a script would draw takes its place on an empty page', () => {
  const page = waiting(`queue.push([1,"${STORY.replaceAll('<', '\\u003c')}"]);`);
  expect(releaseWaitingArticle(page)).toBe(true);
  expect(page.querySelectorAll('body > article > p')).toHaveLength(2);
  expect(page.querySelector('article')?.textContent).toContain('nine, "as ever".');
});

test('the longest of several is the article', () => {
  const page = waiting(`a = "${STORY}"; b = "${STORY}<p>And then it left.</p>"`);
  releaseWaitingArticle(page);
  expect(page.querySelector('article')?.textContent).toContain('And then it left.');
});

test.each([
  ['a page that shows its text', `a = "${STORY}"`, `<p>${'The boats are back. '.repeat(30)}</p>`],
  ['a script without markup', `a = "${'The boats are back. '.repeat(40)}"`, ''],
  ['a string that never ends', `a = "${STORY.slice(0, -9)}`, ''],
])('%s is left alone', (_what, script, body) => {
  const page = waiting(script, body);
  expect(releaseWaitingArticle(page)).toBe(false);
  expect(page.querySelector('article')).toBeNull();
});
