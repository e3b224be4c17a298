import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectCode } from './collect-code';

function collect(markup: string): HTMLElement {
  const body = bodyOf(markup);
  collectCode(body, new Set(body.querySelectorAll('.shown-as-block')), SILENT_LOG);
  return body;
}

const textOf = (markup: string): string | null | undefined =>
  collect(markup).querySelector('pre')?.textContent;

test('a table with a column of line numbers becomes the code beside them', () => {
  const body = collect(
    '<table><tr><td><pre>1\n2\n</pre></td><td><pre><code class="language-sh">lift basin\n\tlift half\n</code></pre></td></tr></table>',
  );
  expect(body.querySelector('table')).toBeNull();
  expect(body.querySelector('pre')?.textContent).toBe('lift basin\n\tlift half\n');
  expect(body.querySelector('pre')?.getAttribute('data-language')).toBe('sh');
});

test('a table with a row for each line becomes one code block', () => {
  const row = (number: number, code: string) =>
    `<tr><td class="num">${number}</td><td><code>${code}</code></td></tr>`;
  expect(textOf(`<table>${row(1, 'lift basin')}${row(2, '  lift half')}</table>`)).toBe(
    'lift basin\n  lift half',
  );
});

test('a table of numbers and words stays a table', () => {
  const markup =
    '<table><tbody><tr><td>1911</td><td>The <code>lift</code></td></tr><tr><td>1912</td><td>Low</td></tr></tbody></table>';
  expect(collect(markup).innerHTML).toBe(markup);
});

test('line numbers are removed', () => {
  expect(
    textOf('<pre><span class="lineno">1 </span>lift\n<span class="lineno">2 </span>wait</pre>'),
  ).toBe('lift\nwait');
});

test('lines that are only separated by elements get line breaks', () => {
  expect(
    textOf('<pre><code><span class="line">lift</span><span class="line">wait</span></code></pre>'),
  ).toBe('lift\nwait');
  expect(textOf('<pre><div>lift</div><div>wait</div></pre>')).toBe('lift\nwait');
  expect(
    textOf(
      '<pre><span class="shown-as-block">lift</span><span class="shown-as-block">wait</span></pre>',
    ),
  ).toBe('lift\nwait');
});

test('words of one line stay on one line', () => {
  expect(textOf('<pre><span>lift</span> <span>wait</span></pre>')).toBe('lift wait');
});

test.each([
  ['on the code', '<pre><code class="hljs language-js">x</code></pre>', 'js'],
  ['around it', '<div class="highlight-source-rust"><pre>x</pre></div>', 'rust'],
  ['as data', '<pre data-lang="c++">x</pre>', 'c++'],
  ['as null when it names no language', '<pre class="language-text">x</pre>', null],
])('the language is read %s', (_where, markup, language) => {
  expect(collect(markup).querySelector('pre')?.getAttribute('data-language') ?? null).toBe(
    language,
  );
});

test('tables that only highlight code become its lines', () => {
  const row = (code: string) =>
    `<tr><td class="num" data-line-number="1"></td><td class="file-code">${code}</td></tr>`;
  expect(textOf(`<table>${row('lift')}${row('wait')}</table>`)).toBe('lift\nwait');
  expect(
    textOf(
      '<pre><code><table><tr><td class="ln-num">1</td><td>lift</td></tr><tr><td class="ln-num">2</td><td>wait</td></tr></table></code></pre>',
    ),
  ).toBe('lift\nwait');
});
