import { expect, test } from 'vitest';
import { copyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { makePicturesPlain } from './plain-pictures';

function plain(markup: string): string {
  const copy = copyOf(markup);
  makePicturesPlain(copy, SILENT_LOG);
  return copy.document.body.innerHTML;
}

test('a lazy picture in a wrapper becomes a plain one', () => {
  expect(
    plain(
      '<picture><source srcset="/a.webp 640w"><img class="lazy" loading="lazy" onload="x" src="/blank.gif" data-src="/a.jpg" alt="A chart"></picture>',
    ),
  ).toBe('<img class="lazy" alt="A chart" src="https://news.test/a.webp">');
});

test('an empty alternative text is kept', () => {
  expect(plain('<img src="/a.jpg" alt="">')).toBe('<img alt="" src="https://news.test/a.jpg">');
});

test('the name of a file is no alternative text', () => {
  for (const name of ['IMG_0239', 'boat-00130618.jpg'])
    expect(plain(`<img src="/a.jpg" alt="${name}">`)).toBe(
      '<img alt="" src="https://news.test/a.jpg">',
    );
});

test('the picture inside a noscript is kept', () => {
  const copy = copyOf('<p>a</p>');
  const noscript = copy.document.createElement('noscript');
  noscript.textContent = '<img src="/real.jpg" alt="Real">';
  copy.document.body.append(noscript);
  makePicturesPlain(copy, SILENT_LOG);
  expect(copy.document.querySelector('img')?.getAttribute('src')).toBe(
    'https://news.test/real.jpg',
  );
  expect(copy.document.querySelector('noscript')).toBeNull();
});

test('a noscript beside the same picture is not shown twice', () => {
  const copy = copyOf('<div><img src="/real.jpg"></div>');
  const noscript = copy.document.createElement('noscript');
  noscript.textContent = '<img src="/real.jpg?w=100">';
  copy.document.querySelector('div')?.append(noscript);
  makePicturesPlain(copy, SILENT_LOG);
  expect(copy.document.querySelectorAll('img')).toHaveLength(1);
});

test('a noscript without a picture is removed', () => {
  const copy = copyOf('<p>a</p>');
  const noscript = copy.document.createElement('noscript');
  noscript.textContent = 'Please switch scripts on';
  copy.document.body.append(noscript);
  makePicturesPlain(copy, SILENT_LOG);
  expect(copy.document.body.innerHTML).toBe('<p>a</p>');
});

test('a custom element that a script would fill becomes a picture', () => {
  expect(plain('<quay-image-v2 data-src="/late.jpg" data-alt="x"></quay-image-v2>')).toBe(
    '<img src="https://news.test/late.jpg">',
  );
  const other = '<quay-player src="/a.jpg"></quay-player>';
  expect(plain(other)).toBe(other);
});

test('a caption inside a picture element stays with the picture', () => {
  expect(
    plain(
      '<picture><source srcset="/a.webp"><img src="/a.jpg"><figcaption>The quay</figcaption></picture>',
    ),
  ).toBe('<img src="https://news.test/a.webp"><figcaption>The quay</figcaption>');
});

test('in a long row of pictures a noscript is only compared with its neighbours', () => {
  const one = (at: number) =>
    `<img src="/blank.gif"><noscript><img src="/photo-${at}-of-the-quay.jpg"></noscript>`;
  const row = plain(`<div>${Array.from({ length: 60 }, (_, at) => one(at)).join('')}</div>`);
  expect(row.match(/photo-\d+-of/g)).toHaveLength(60);
  expect(row).not.toContain('blank');
});

test('a file that many lazy pictures share is a placeholder', () => {
  const images = [1, 2, 3]
    .map((number) => `<img src="/photos/soon.jpg" data-srcs='["/photos/${number}.jpg"]'>`)
    .join('');
  const shown = [...plain(images).matchAll(/src="([^"]*)"/g)].map(([, src]) => src);
  expect(shown).toEqual([1, 2, 3].map((number) => `https://news.test/photos/${number}.jpg`));
});

test('a noscript is matched by any file of the picture beside it', () => {
  const copy = copyOf(
    '<div><img src="/boat-small.jpg" srcset="/boat-small.jpg 600w, /boat-large.jpg 1600w"></div>',
  );
  const noscript = copy.document.createElement('noscript');
  noscript.textContent = '<img src="/boat-small.jpg?w=100">';
  copy.document.querySelector('div')?.append(noscript);
  makePicturesPlain(copy, SILENT_LOG);
  expect(copy.document.querySelectorAll('img')).toHaveLength(1);
});
