import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { shapeBlocks } from './shape-blocks';

const kinds = (markup: string): string[] =>
  shapeBlocks(bodyOf(markup)).map(
    ({ localName, childElementCount }) => `${localName} ${childElementCount}`,
  );

test('pictures alone in an element become one figure each', () => {
  expect(kinds('<div><img src="https://x.test/a.jpg"></div>')).toEqual(['figure 1']);
  expect(
    kinds('<center><a href="/a-full.jpg"><img src="https://x.test/a.jpg"></a></center>'),
  ).toEqual(['figure 1']);
  expect(kinds('<p><img src="https://x.test/a.jpg"> <img src="https://x.test/b.jpg"></p>')).toEqual(
    ['figure 1', 'figure 1'],
  );
});

test.each([
  ['an icon', '<div><img src="https://x.test/a.jpg" width="20" height="20"></div>'],
  ['a logo', '<div><img src="https://x.test/logo.png"></div>'],
  [
    'a picture that links to another story',
    '<div><a href="/story"><img src="https://x.test/a.jpg"></a></div>',
  ],
  ['a picture next to text', '<p>Look: <img src="https://x.test/a.jpg"></p>'],
])('%s is not a figure', (_what, markup) => {
  expect(kinds(markup)).toEqual(['p 1']);
});
