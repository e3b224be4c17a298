import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { addArticleFromScript } from './add-article-from-script';

const STORY = `<p>${'The boat leaves at twenty past nine, \\"as ever\\". '.repeat(6)}</p><p>${'It waits for the tide. '.repeat(12)}</p>`;

function release(script: string, body = ''): { isReleased: boolean; copy: Document } {
  const shown = `<body>${body}<div id="app"></div>`;
  const live = documentOf(`${shown}<script>${script}</script></body>`);
  const copy = documentOf(shown);
  return { isReleased: addArticleFromScript(live, copy), copy };
}

test('an article in a script’s data is added to an empty page', () => {
  const { isReleased, copy } = release(`queue.push([1,"${STORY.replaceAll('<', '\\u003c')}"]);`);
  expect(isReleased).toBe(true);
  expect(copy.querySelectorAll('body > article > p')).toHaveLength(2);
  expect(copy.querySelector('article')?.textContent).toContain('nine, "as ever".');
});

test('the longest of several texts is the article', () => {
  const { copy } = release(`a = "${STORY}"; b = "${STORY}<p>And then it left.</p>"`);
  expect(copy.querySelector('article')?.textContent).toContain('And then it left.');
});

test.each([
  ['a page that shows its text', `a = "${STORY}"`, `<p>${'The boats are back. '.repeat(30)}</p>`],
  ['a script without markup', `a = "${'The boats are back. '.repeat(40)}"`, ''],
  ['a string that never ends', `a = "${STORY.slice(0, -9)}`, ''],
])('%s is unchanged', (_what, script, body) => {
  const { isReleased, copy } = release(script, body);
  expect(isReleased).toBe(false);
  expect(copy.querySelector('article')).toBeNull();
});
