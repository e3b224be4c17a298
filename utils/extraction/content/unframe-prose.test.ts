import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { unframeProse } from './unframe-prose';

function unframed(markup: string): string {
  const body = bodyOf(markup);
  const [pre] = body.querySelectorAll('pre');
  if (pre) unframeProse(pre);
  return body.innerHTML;
}

const SENTENCE =
  'The last boat leaves the quay at twenty past nine, and whoever misses it walks home along the dyke in the dark.';

test('preformatted sentences become paragraphs, one for each line', () => {
  expect(unframed(`<pre>\n  ${SENTENCE}\n\n<b>Nobody</b> complains.\n</pre>`)).toBe(
    `<p>  ${SENTENCE}</p><p><b>Nobody</b> complains.</p>`,
  );
});

test('one paragraph of many sentences is prose, and so is one with spaces at its end', () => {
  const long = `${SENTENCE} `.repeat(60);
  expect(unframed(`<pre>${long}</pre>`)).toBe(`<p>${long}</p>`);
});

test('so do those of scripts without spaces', () => {
  const text =
    '末班船九点二十分离开码头，错过的人只好摸黑沿着堤坝走回家，三十年来从来没有人为此抱怨过一句，船长也从来不等人，因为潮水同样不等人。';
  expect(unframed(`<pre>${text}\n${text}</pre>`)).toBe(`<p>${text}</p><p>${text}</p>`);
});

test.each([
  ['code', `<pre><code>${SENTENCE}</code></pre>`],
  ['coloured code', `<pre><span class="k">return</span> ${SENTENCE}</pre>`],
  ['verse', '<pre>The boat is late.\n  The quay is dark.</pre>'],
  ['a text that is broken into lines', `<pre>${SENTENCE.replace('nine, ', 'nine,\n')}</pre>`],
  [
    'a long line of code',
    `<pre>const boats = quay.filter(({ late, lost }) =&gt; !late &amp;&amp; !lost).map(({ name: [n] }) =&gt; n[0] + '-' + (i += 1) + '.');</pre>`,
  ],
])('%s stays preformatted', (_what, markup) => {
  expect(unframed(markup)).toBe(markup);
});
