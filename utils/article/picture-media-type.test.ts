// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { findPictureMediaType, isStaticSvg } from './picture-media-type';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['GIF89a\x01\0', 'image/gif'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x20ftypavif\0\0', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  ['<?xml version="1.0"?>\n<!-- made -->\n<!DOCTYPE svg>\n<svg>', 'image/svg+xml'],
  ['RIFF\x24\0\0\0WAVEfmt ', null],
  ['BM\x46\0\0\0', null],
  ['<!DOCTYPE html><html><svg/></html>', null],
  ['', null],
])('%j is %s', (start, type) => {
  expect(findPictureMediaType(bytesOf(start))).toBe(type);
});

describe('a drawing', () => {
  const drawing = (inside: string) => isStaticSvg(bytesOf(`<svg xmlns="x">${inside}</svg>`));

  test.each([
    '<path d="M0 0h1" fill="url(#a)"/>',
    '<use href="#a"/><use xlink:href=\'#b\'/>',
    '<style>.a { fill: url("#g") }</style>',
    '<image href="data:image/png;base64,AAAA"/>',
  ])('is accepted: %s', (inside) => {
    expect(drawing(inside)).toBe(true);
  });

  test.each([
    '<script>steal()</script>',
    '<svg:script/>',
    '<g onload="steal()"/>',
    '<image href="https://x.test/a.png"/>',
    '<image href=" //x.test/a.png"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<a xlink:href="javascript:steal()"/>',
    '<style>@import "a.css"</style>',
    '<path fill="url(https://x.test/a#b)"/>',
    '<foreignObject/>',
    '\xff',
  ])('is rejected: %s', (inside) => {
    expect(drawing(inside)).toBe(false);
  });

  test('with entities is rejected', () => {
    expect(isStaticSvg(bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))).toBe(false);
  });
});
