import { expect, test } from 'vitest';
import { isPlaceholderAddress, pictureNameOf, toPictureAddress } from './picture-address';

test.each([
  'data:image/gif;base64,R0lGOD',
  'data:image/svg+xml,<svg/>',
  '/img/blank.gif',
  '/img/spacer.png',
  'https://x.test/placeholder-16x9.jpg',
  'about:blank',
])('%s stands for a picture to come', (address) =>
  expect(isPlaceholderAddress(address)).toBe(true),
);

test.each([
  '/img/blankenese-harbour.jpg',
  'https://x.test/a.jpg',
  `data:image/jpeg;base64,${'A'.repeat(3_000)}`,
])('%.40s is a picture', (address) => expect(isPlaceholderAddress(address)).toBe(false));

test('an address is made absolute, or refused', () => {
  expect(toPictureAddress('../a.jpg', 'https://x.test/2026/story.html')).toBe(
    'https://x.test/a.jpg',
  );
  expect(toPictureAddress('//cdn.test/a.jpg', 'https://x.test/')).toBe('https://cdn.test/a.jpg');
  expect(toPictureAddress('javascript:1', 'https://x.test/')).toBeNull();
  expect(toPictureAddress('', 'https://x.test/')).toBeNull();
});

test('one picture has one name, whatever its size', () => {
  const name = pictureNameOf('https://x.test/upload/Photo1.jpg/dims/resize/740/optimize');
  expect(name).toBe('photo1');
  expect(pictureNameOf('https://cdn.test/small/photo1.webp?w=100')).toBe(name);
});
