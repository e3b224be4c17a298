import { expect, test } from 'vitest';
import { copyOf } from '@/tests/support/documents';
import { resolvePicture } from './resolve-picture';

function resolve(
  markup: string,
  live?: { src: string; width: number; height: number; laidOut?: number },
) {
  const copy = copyOf(markup);
  const image = copy.document.querySelector('img, amp-img');
  if (!image) throw new Error('the markup has no picture');
  if (!live) return resolvePicture(image, copy);
  const shown = new Map([[image, { laidOut: live.width, ...live }]]);
  return resolvePicture(image, { ...copy, shown });
}

test('prefers the file that the live page shows', () => {
  expect(
    resolve('<img src="/small.jpg" srcset="/large.jpg 1200w">', {
      src: 'https://cdn.test/shown.jpg',
      width: 800,
      height: 600,
    }),
  ).toMatchObject({
    src: 'https://cdn.test/shown.jpg',
    width: 800,
    height: 600,
  });
});

test('a written size that is smaller than the file and than what the page shows is only its proportions', () => {
  const live = { src: 'https://cdn.test/shown.jpg', width: 767, height: 431 };
  const markup = '<img src="" srcset="/a.jpg 767w" width="100" height="56.25">';
  expect(resolve(markup, { ...live, laidOut: 700 })).toMatchObject({ width: 767, height: 431 });
  // An icon from a large file, and a small file that the page enlarges.
  expect(resolve(markup, { ...live, laidOut: 100 })).toMatchObject({ width: 100, height: 56 });
  expect(resolve(markup, { ...live, width: 90, laidOut: 700 })).toMatchObject({ width: 100 });
});

test('a tracking pixel is no picture', () => {
  const pixel = '<img src="https://count.test/na/b30f" width="1" height="1">';
  expect(resolve(pixel)).toBeNull();
  const live = { src: 'https://count.test/na/b30f', width: 1, height: 1 };
  expect(resolve('<img src="https://count.test/na/b30f">', live)).toBeNull();
  // Square by its attributes, and not loaded yet.
  for (const later of ['data-src="/quay.jpg"', 'srcset="/quay.jpg 800w"', 'src="/quay.jpg"'])
    expect(resolve(pixel.replace('<img', `<img ${later}`))).not.toBeNull();
  expect(resolve(pixel, { ...live, width: 800, height: 800 })).not.toBeNull();
});

test('then prefers the largest useful size', () => {
  const markup =
    '<picture><source srcset="/a.webp 640w, /b.webp 1600w, /print.webp 6000w"><img src="/fallback.jpg" srcset="/c.jpg 320w"></picture>';
  const resolved = resolve(markup);
  expect(resolved?.src).toBe('https://news.test/b.webp');
  expect(resolved?.srcset).toContain('https://news.test/a.webp 640w');
});

test('of two files of the same width the first is offered, so that the chosen one is included', () => {
  const resolved = resolve(
    '<picture><source srcset="/a.webp 640w, /b.webp 900w"><source srcset="/a.jpg 640w, /b.jpg 900w"><img src="/c.jpg"></picture>',
  );
  expect(resolved?.src).toBe('https://news.test/b.webp');
  expect(resolved?.srcset).toBe('https://news.test/a.webp 640w, https://news.test/b.webp 900w');
});

test('finds a file without an extension in the data of a lazy loader', () => {
  const data = '{"https://cdn.test/67e5850b":{"contentType":"image/png","ratio":1.3}}';
  const markup = `<img src="data:image/gif;base64,R0" data-content-type="image/png" data-srcs='${data}'>`;
  expect(resolve(markup)?.src).toBe('https://cdn.test/67e5850b');
});

test('a lazy source wins over a placeholder', () => {
  expect(resolve('<img src="data:image/gif;base64,R0" data-src="/late.jpg">')?.src).toBe(
    'https://news.test/late.jpg',
  );
  expect(resolve('<img src="/blank.gif" data-odd-name="/late.jpg?x=1">')?.src).toBe(
    'https://news.test/late.jpg?x=1',
  );
  expect(resolve('<img data-slider-lazyload-srcset="/slide.jpg 800w">')?.src).toBe(
    'https://news.test/slide.jpg',
  );
  expect(resolve('<img data-srcset="/late.jpg 800w">')?.src).toBe('https://news.test/late.jpg');
});

test('a valid source is never overwritten', () => {
  expect(resolve('<img src="/good.jpg" data-src="/other.jpg">')?.src).toBe(
    'https://news.test/good.jpg',
  );
});

test('returns null for a picture without a source', () => {
  expect(resolve('<img alt="x">')).toBeNull();
  expect(resolve('<img src="/spacer.gif">')).toBeNull();
});

test('sizes are numbers or null', () => {
  expect(resolve('<img src="/a.jpg" width="640px" height="auto">')).toMatchObject({
    width: 640,
    height: null,
  });
  expect(resolve('<img src="/a.jpg" width="1" height="1">')).toMatchObject({
    width: null,
    height: null,
  });
});

test('a source for wide screens wins over one for phones, widest first', () => {
  expect(
    resolve(
      '<picture><source media="(max-width: 767px)" data-srcset="/phone.jpg 1x, /phone2.jpg 2x"><source media="(min-width: 768px) and (max-width: 991px)" data-srcset="/tablet.jpg 1x, /tablet2.jpg 2x"><source media="(min-width: 992px)" data-srcset="/wide.jpg 1x, /wide2.jpg 2x"><img data-src="/blur.jpg"></picture>',
    )?.src,
  ).toBe('https://news.test/wide2.jpg');
});

test('of a list of files in an attribute the last is used, and a template is ignored', () => {
  expect(resolve(`<img data-srcs='{"320":"/s/a.jpg","960":"/l/a.jpg"}'>`)?.src).toBe(
    'https://news.test/l/a.jpg',
  );
  expect(resolve(`<img data-scheme="{'u':'https://cdn.test/a_w-**width**.jpg'}">`)).toBeNull();
});

test('the size of a placeholder is not used for the picture', () => {
  const live = { src: 'data:image/gif;base64,R0', width: 1, height: 1 };
  expect(resolve('<img src="data:image/gif;base64,R0" data-src="/late.jpg">', live)).toMatchObject({
    src: 'https://news.test/late.jpg',
    width: null,
    height: null,
  });
});

test('prefers the picture of a lazy loader to the blurred preview that the page shows', () => {
  const preview = { src: 'https://news.test/blur.jpg', width: 32, height: 20 };
  const image = '<img src="/blur.jpg" data-src="/boat.jpg">';
  expect(resolve(image, preview)).toMatchObject({ src: 'https://news.test/boat.jpg', width: null });
  expect(resolve(image, { ...preview, width: 640 })?.src).toBe('https://news.test/blur.jpg');
  expect(resolve('<img src="/blur.jpg">', preview)?.src).toBe('https://news.test/blur.jpg');
});
