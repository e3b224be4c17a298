import { expect, test } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import { copyPage, DEEPEST_ELEMENT } from './copy-page';
import type { PageCopy } from './page-copy';

const ADDRESS = 'https://news.test/2026/story.html';
function copyOfLive(live: Document): PageCopy {
  const copied = copyPage(live, ADDRESS, INLINE_LAYOUT);
  if (!copied.ok) throw new Error(copied.error);
  return copied.value;
}

test('the copy is another document with the same content, and the page is unchanged', () => {
  const live = documentOf('<p id="a">text</p>');
  const before = live.documentElement.outerHTML;
  const { document } = copyOfLive(live);
  document.querySelector('p')?.remove();
  expect(live.documentElement.outerHTML).toBe(before);
});

test('elements that the page hides are marked in the copy, only at the top of the hidden part', () => {
  const { document, hidden } = copyOfLive(
    documentOf('<div id="h" style="display:none"><p>in</p></div><p>out</p>'),
  );
  expect([...hidden]).toEqual([document.querySelector('#h')]);
});

test('styles, drawings and scripts without data are not copied', () => {
  const { document, hidden } = copyOfLive(
    documentOf(
      '<style>p{}</style><p>a<svg><title>b</title></svg></p><script>1</script>' +
        '<script type="application/ld+json">{}</script><i style="display:none">c</i>',
    ),
  );
  expect(document.body.innerHTML).toBe(
    '<p>a</p><script type="application/ld+json">{}</script><i style="display:none">c</i>',
  );
  expect([...hidden]).toEqual([document.querySelector('i')]);
});

test('elements are marked if style makes them lines, blocks or layers', () => {
  const live = documentOf(
    '<div><span class="b">One.</span><span>two</span></div><p class="k">a\nb</p><div class="f">Accept</div><p>c\nd</p>',
  );
  const copied = copyPage(live, ADDRESS, {
    ...INLINE_LAYOUT,
    layoutOf: ({ className }) => ({
      isBlock: className === 'b',
      isApart: false,
      keepsLines: className === 'k',
      isFixed: className === 'f',
    }),
  });
  if (!copied.ok) throw new Error(copied.error);
  const { document, blocks, keepsLines, fixed } = copied.value;
  const marked = [blocks, keepsLines, fixed].map((facts) => [...facts]);
  expect(marked).toEqual(['.b', '.k', '.f'].map((name) => [document.querySelector(name)]));
});

test('elements that the page defines are marked if style makes them blocks', () => {
  const live = documentOf('<div><x-dek>One.</x-dek><x-byline>two</x-byline></div>');
  const copied = copyPage(live, ADDRESS, {
    ...INLINE_LAYOUT,
    layoutOf: () => ({ isBlock: true, isApart: false, keepsLines: false, isFixed: false }),
  });
  if (!copied.ok) throw new Error(copied.error);
  const { document, blocks } = copied.value;
  expect([...blocks]).toEqual([...document.querySelectorAll('x-dek, x-byline')]);
});

test('items side by side are separated by a space', () => {
  const live = documentOf('<div><span class="t">tides</span><span class="t">ferries</span></div>');
  const copied = copyPage(live, ADDRESS, {
    ...INLINE_LAYOUT,
    layoutOf: () => ({ isBlock: false, isApart: true, keepsLines: false, isFixed: false }),
  });
  if (!copied.ok) throw new Error(copied.error);
  expect(copied.value.document.querySelector('div')?.textContent).toBe('tides ferries');
});

test('lines of code that are items of a grid stay as they are', () => {
  const code = '<code><span>if (tide) {</span>\n<span>  wait()</span>\n<span>}</span></code>';
  const copied = copyPage(documentOf(`<pre>${code}</pre>`), ADDRESS, {
    ...INLINE_LAYOUT,
    layoutOf: () => ({ isBlock: false, isApart: true, keepsLines: false, isFixed: false }),
  });
  if (!copied.ok) throw new Error(copied.error);
  expect(copied.value.document.querySelector('pre')?.textContent).toBe('if (tide) {\n  wait()\n}');
});

test('scripts with the source of formulas are copied', () => {
  const { document } = copyOfLive(documentOf('<p>a</p><script type="math/tex">h</script>'));
  expect(document.querySelector('script')?.textContent).toBe('h');
});

test('scripts and noscript do not count as hidden, although they are never laid out', () => {
  const { hidden } = copyOfLive(
    documentOf(
      '<p>a</p><script style="display:none"></script><noscript style="display:none"><img style="display:none"></noscript>',
    ),
  );
  expect(hidden.size).toBe(0);
});

test('a hidden word in a line is hidden too', () => {
  const { document, hidden } = copyOfLive(
    documentOf('<p>seen <i style="display:none">13</i> times</p>'),
  );
  expect([...hidden]).toEqual([document.querySelector('i')]);
});

test('the copy remembers which file each picture shows', () => {
  const live = documentOf('<img src="small.jpg">');
  const image = live.querySelector('img');
  Object.defineProperties(image, {
    currentSrc: { value: 'https://news.test/large.jpg' },
    naturalWidth: { value: 1200 },
    naturalHeight: { value: 800 },
    width: { value: 640 },
  });
  const { document, shown } = copyOfLive(live);
  const copied = document.querySelector('img');
  expect(copied && shown.get(copied)).toEqual({
    src: 'https://news.test/large.jpg',
    width: 1200,
    height: 800,
    laidOut: 640,
  });
});

test('of slots with the same name, the first is filled, and the others keep their own content', () => {
  const live = documentOf('<x-story><p slot="body">the text</p><i>loose</i></x-story>');
  const shadow = live.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (shadow)
    shadow.innerHTML =
      '<slot name="body">a</slot><slot></slot><slot name="body"><b>b</b></slot><slot>c</slot>';
  expect(copyOfLive(live).document.querySelector('x-story')?.innerHTML).toBe(
    '<p slot="body">the text</p><i>loose</i><b>b</b>c',
  );
});

test('an open shadow root replaces its host’s children in the copy, with its slots filled', () => {
  const live = documentOf('<x-story><p slot="body">the text</p><i>loose</i></x-story>');
  const host = live.querySelector('x-story');
  const shadow = host?.attachShadow({ mode: 'open' });
  const inner = documentOf(
    '<h1>Headline</h1><slot name="body"></slot><slot></slot><slot name="end"><b>fallback</b></slot>',
  );
  shadow?.append(...[...inner.body.childNodes].map((node) => live.importNode(node, true)));
  const { document } = copyOfLive(live);
  expect(document.querySelector('x-story')?.innerHTML).toBe(
    '<h1>Headline</h1><p slot="body">the text</p><i>loose</i><b>fallback</b>',
  );
  expect(host?.innerHTML).toBe('<p slot="body">the text</p><i>loose</i>');
});

test('hidden elements inside a shadow root are marked too', () => {
  const live = documentOf('<x-story></x-story>');
  const shadow = live.querySelector('x-story')?.attachShadow({ mode: 'open' });
  const secret = live.createElement('p');
  secret.setAttribute('style', 'display:none');
  shadow?.append(secret);
  expect(copyOfLive(live).hidden.size).toBe(1);
});

test('relative addresses resolve against the page’s own base', () => {
  expect(copyOfLive(documentOf('<base href="/elsewhere/"><p>a</p>')).base).toBe(
    'https://news.test/elsewhere/',
  );
  expect(copyOfLive(documentOf('<base href="http://["><p>a</p>')).base).toBe(ADDRESS);
  expect(copyOfLive(documentOf('<p>a</p>')).base).toBe(ADDRESS);
});

test('a base that no server accepts is shortened, because each address would be resolved against all of it', () => {
  const long = 'lo/'.repeat(1_000);
  const baseOf = (href: string) => copyOfLive(documentOf(`<base href="${href}"><p>a</p>`)).base;
  expect(baseOf(`/elsewhere/?${long}#lo`)).toBe('https://news.test/elsewhere/');
  expect(baseOf(`/${long}?lo`)).toBe('https://news.test/');
});

function nest(depth: number): Document {
  const document = documentOf('');
  let inner: Element = document.body;
  for (let level = 0; level < depth; level++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  return document;
}

test('elements of a custom type are plain in the copy', () => {
  const { document } = copyOfLive(documentOf('<p is="fancy-line" class="a">b<i>c</i></p>'));
  expect(document.body.innerHTML).toBe('<p class="a">b<i>c</i></p>');
});

test('a page that is nested too deeply is refused', () => {
  expect(copyPage(nest(DEEPEST_ELEMENT - 10), ADDRESS, INLINE_LAYOUT).ok).toBe(true);
  expect(copyPage(nest(DEEPEST_ELEMENT + 1), ADDRESS, INLINE_LAYOUT)).toEqual({
    ok: false,
    error: 'too-large',
  });
});

test('elements inside formulas that share their names with elements of HTML do no harm', () => {
  const { document } = copyOfLive(
    documentOf(
      '<math><iframe></iframe><script><mi>a</mi></script><style><mi>b</mi></style></math><p>c</p>',
    ),
  );
  expect(document.querySelector('p')?.textContent).toBe('c');
});

test('a page with more players than can be copied in time is refused', () => {
  const players = (count: number) =>
    copyPage(documentOf('<video></video>'.repeat(count)), ADDRESS, INLINE_LAYOUT);
  expect(players(1_500).ok).toBe(true);
  expect(players(2_500)).toEqual({ ok: false, error: 'too-large' });
});

test('a page with an element of thousands of attributes is refused', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`).join(' ');
  expect(copyPage(documentOf(`<p ${names(900)}>`), ADDRESS, INLINE_LAYOUT).ok).toBe(true);
  expect(copyPage(documentOf(`<br ${names(1_100)}>`), ADDRESS, INLINE_LAYOUT)).toEqual({
    ok: false,
    error: 'too-large',
  });
});

test('addresses of bases are not copied, because each changes the address of the whole document', () => {
  const { document } = copyOfLive(documentOf('<base href="/a/"><p>b<base href="/c/"></p>'));
  expect(document.querySelector('base')).toBeNull();
  // A formula may contain an element of that name, with content.
  const formula = copyOfLive(documentOf('<p><math><base><mi>x</mi></base></math></p>'));
  expect(formula.document.querySelector('mi')?.textContent).toBe('x');
});

test('names that shadow properties do no harm below the deepest level', () => {
  const form = '<form><input name="childNodes"><input name="before"><p>a</p></form>';
  const live = nest(300);
  let inner: Element = live.body;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  inner.innerHTML = form;
  const { document } = copyOfLive(live);
  expect(document.querySelector('p')?.textContent).toBe('a');
  expect(document.querySelector('form [name]')).toBeNull();
});
