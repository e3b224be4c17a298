import { expect, test } from 'vitest';
import { classifyDiagram, kindOf, type PictureKind } from './mark-diagrams';

const unreadable = () => null;
const pixels = (...colours: [number, number, number, number][]) =>
  new Uint8ClampedArray(colours.flat());
const CLEAR: [number, number, number, number] = [0, 0, 0, 0];

test.each([
  ['https://x.test/quay.jpg', null],
  ['https://x.test/quay.JPEG?w=640', null],
  ['https://x.test/crop?fm=jpg', null],
  ['data:image/jpeg;base64,AAsvg/A', null],
  ['https://x.test/pump.svg', 'drawing'],
  ['https://x.test/thumb/pump.svg/640px-pump.svg.png', 'drawing'],
  ['https://x.test/math/render/svg/3a5c', 'drawing'],
  ['https://x.test/quay.png', 'maybe'],
  ['https://x.test/asvgard.png', 'maybe'],
  ['https://x.test/picture/12', 'maybe'],
  ['data:image/png;base64,AA.svg/A', 'maybe'],
])('where pixels cannot be read, the format of %s decides: %s', (src, diagram) => {
  expect(classifyDiagram(src, unreadable)).toBe(diagram);
});

test.each<[PictureKind, string | null]>([
  ['opaque', null],
  ['light-drawing', null],
  ['drawing', 'drawing'],
])('where they can, a picture that is %s decides: %s', (kind, diagram) => {
  expect(classifyDiagram('https://x.test/pump.svg', () => kind)).toBe(diagram);
  expect(classifyDiagram('https://x.test/pump.png', () => kind)).toBe(diagram);
});

test('the pixels of a photo are never read', () => {
  const readKind = () => {
    throw new Error('read');
  };
  expect(classifyDiagram('https://x.test/quay.jpg', readKind)).toBeNull();
});

test('dark lines on nothing are a drawing, light ones one for dark pages, and a full picture neither', () => {
  const black: [number, number, number, number] = [20, 20, 30, 255];
  const white: [number, number, number, number] = [250, 250, 250, 255];
  expect(kindOf(pixels(CLEAR, CLEAR, CLEAR, black))).toBe('drawing');
  expect(kindOf(pixels(CLEAR, CLEAR, CLEAR, white))).toBe('light-drawing');
  expect(kindOf(pixels(black, white, black, white))).toBe('opaque');
});

test('rounded corners do not make a drawing', () => {
  const photo = Array.from({ length: 99 }, (): [number, number, number, number] => [
    9, 80, 90, 255,
  ]);
  expect(kindOf(pixels(CLEAR, ...photo))).toBe('opaque');
});

test('a picture without any ink is a drawing', () => {
  expect(kindOf(pixels(CLEAR, CLEAR))).toBe('drawing');
});
