import { describe, expect, test } from 'vitest';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { tidyForBook } from './tidy-for-book';

function tidy(html: string): string {
  const body = sanitiseArticle(html);
  tidyForBook(body);
  return serialiseFragment(body);
}

test('valid markup stays unchanged', () => {
  const html =
    '<h2>a</h2><p>b <em>c</em> <a href="https://x.test/">d</a><br>e</p><ul><li>f<ol start="3"><li value="4">g</li></ol></li></ul>' +
    '<table><caption>h</caption><thead><tr><th scope="col">i</th></tr></thead><tbody><tr><td colspan="2">j</td></tr></tbody><tfoot><tr><td>k</td></tr></tfoot></table>' +
    '<figure><img src="https://x.test/a.png" alt="l" width="4" height="3"><figcaption>m <small>n</small></figcaption></figure>' +
    '<dl><dt>o</dt><dd>p</dd></dl><blockquote><p>q</p></blockquote><pre>r</pre><hr><p><ruby>s<rt>t</rt></ruby></p>';
  expect(tidy(html)).toBe(html);
});

describe('places', () => {
  test.each([
    ['<ul>a<p>b</p><li>c</li> </ul>', '<ul><li>a</li><li><p>b</p></li><li>c</li></ul>'],
    ['<li>a</li>', '<div>a</div>'],
    ['<dl><dd>a</dd></dl>', '<div>a</div>'],
    ['<dl><dt>a</dt><dd>b</dd><p>c</p></dl>', '<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>'],
    ['<b><p>a</p></b>', '<p>a</p>'],
    ['<h2><p>a</p></h2>', '<h2>a</h2>'],
    ['<pre>a<p>b</p></pre>', '<pre>ab</pre>'],
    ['<dl><dt><h3>a</h3></dt><dd>b</dd></dl>', '<dl><dt><p>a</p></dt><dd>b</dd></dl>'],
    ['<a href="https://x.test/"><p>a</p></a>', '<a href="https://x.test/"><p>a</p></a>'],
    ['<figcaption>a</figcaption>', '<div>a</div>'],
    [
      '<figure><figcaption>a</figcaption><img src="https://x.test/a.png"><figcaption>b</figcaption></figure>',
      '<figure><img src="https://x.test/a.png" alt=""><div>b</div><figcaption>a</figcaption></figure>',
    ],
    ['<figure></figure>a', 'a'],
    ['<p>a <time>now</time><rt>b</rt></p>', '<p>a nowb</p>'],
    ['<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>', '<ruby>a<rt>b</rt></ruby>'],
  ])('%s', (html, expected) => {
    expect(tidy(html)).toBe(expected);
  });

  test('table sections are reordered, and empty ones removed', () => {
    expect(
      tidy(
        '<table><colgroup><col></colgroup><tfoot><tr><td>a</td></tr></tfoot><tbody><tr></tr></tbody>' +
          '<thead><tr><th><h3>b</h3></th></tr></thead><caption>c</caption><caption>d</caption></table>',
      ),
    ).toBe(
      '<p>d</p><table><caption>c</caption><tbody><tr><td>a</td></tr></tbody><tbody><tr><th><p>b</p></th></tr></tbody></table>',
    );
    expect(tidy('<table><caption>a</caption></table>b')).toBe('ab');
  });
});

describe('attributes', () => {
  test.each([
    ['<p lang="xx_!" dir="aside" title="">a</p>', '<p>a</p>'],
    ['<p value="3" width="4" scope="row" start="2">a</p>', '<p>a</p>'],
    ['<ul><li value="3">a</li></ul>', '<ul><li>a</li></ul>'],
    ['<ol start="x"><li value="y">a</li></ol>', '<ol><li>a</li></ol>'],
    ['<q cite="https://x.test/">a</q><del datetime="x">b</del>', '<q>a</q><del>b</del>'],
    ['<bdo>a</bdo><bdo dir="rtl">b</bdo>', 'a<bdo dir="rtl">b</bdo>'],
    ['<a href="https://x.test/a|b">a</a>', '<a href="https://x.test/a%7Cb">a</a>'],
    ['<a href="https://">a</a>', 'a'],
    [
      '<img src="https://x.test/a.png" srcset="https://x.test/b.png 2x">',
      '<img src="https://x.test/a.png" alt="">',
    ],
  ])('%s', (html, expected) => {
    expect(tidy(html)).toBe(expected);
  });

  test('a language is set as lang and xml:lang, in canonical form', () => {
    expect(tidy('<p lang="EN-gb">a</p>')).toBe('<p lang="en-GB" xml:lang="en-GB">a</p>');
  });
});
