import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import {
  isDecoration,
  isPlaceholderAddress,
  isSamePicture,
  isSmall,
  pictureNameOf,
  toPictureAddress,
} from './picture-address';

test.each([
  'data:image/gif;base64,R0lGOD',
  'data:image/svg+xml,<svg/>',
  '/img/blank.gif',
  '/img/spacer.png',
  'https://x.test/placeholder-16x9.jpg',
  'https://x.test/images/preload.gif',
  'about:blank',
  'https://x.test/img/renderTimingPixel.png',
])('%s is a placeholder', (address) => expect(isPlaceholderAddress(address)).toBe(true));

test.each([
  '/img/blankenese-harbour.jpg',
  'https://x.test/a.jpg',
  `data:image/jpeg;base64,${'A'.repeat(3_000)}`,
])('%.40s is a picture', (address) => expect(isPlaceholderAddress(address)).toBe(false));

test('an address is made absolute or rejected', () => {
  expect(toPictureAddress('../a.jpg', 'https://x.test/2026/story.html')).toBe(
    'https://x.test/a.jpg',
  );
  expect(toPictureAddress('//cdn.test/a.jpg', 'https://x.test/')).toBe('https://cdn.test/a.jpg');
  expect(toPictureAddress('javascript:1', 'https://x.test/')).toBeNull();
  expect(toPictureAddress('', 'https://x.test/')).toBeNull();
});

test('a picture has the same name at every size', () => {
  const name = pictureNameOf('https://x.test/upload/Photo1.jpg/dims/resize/740/optimize');
  expect(name).toBe('photo1');
  expect(pictureNameOf('https://cdn.test/small/photo1.webp?w=100')).toBe(name);
});

const image = (markup: string): Element => {
  const found = bodyOf(markup).querySelector('img');
  if (!found) throw new Error('the markup has no picture');
  return found;
};

test('a picture is the same at another size or in another folder, but a different picture is not', () => {
  const one = image('<img src="https://x.test/large/quay-dusk.jpg">');
  expect(isSamePicture(one, image('<img src="https://cdn.test/small/quay-dusk.webp?w=9">'))).toBe(
    true,
  );
  expect(isSamePicture(one, image('<img src="https://x.test/large/quay-dawn.jpg">'))).toBe(false);
});

test('a picture with the size of an icon is small; one without a size is not', () => {
  expect(isSmall(image('<img width="80" height="60">'))).toBe(true);
  expect(isSmall(image('<img width="80" height="600">'))).toBe(false);
  expect(isSmall(image('<img>'))).toBe(false);
});

test.each([
  ['https://x.test/brand/logo.svg', true],
  ['https://x.test/assets/icons/play.png', true],
  ['https://x.test/img/agency-logo.png', true],
  ['https://x.test/2026/iconic-harbour.jpg', false],
  ['https://x.test/2026/ferry.jpg', false],
])('%s decorates the page: %s', (address, expected) => {
  expect(isDecoration(address)).toBe(expected);
});

test('a picture served by a program is named after its query', () => {
  const of = (file: string) => pictureNameOf(`https://x.test/image.php?id=${file}`);
  expect(of('1')).toBe(of('1'));
  expect(of('1')).not.toBe(of('2'));
  expect(pictureNameOf('https://x.test/v2/53566e82?w=9')).toBe('53566e82');
});
