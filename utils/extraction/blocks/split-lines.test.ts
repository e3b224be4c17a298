import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { splitAtEmptyLines } from './split-lines';

const split = (markup: string): string[] =>
  splitAtEmptyLines([...bodyOf(markup).childNodes]).map((part) =>
    part
      .map((node) => (node instanceof Element ? node.outerHTML : node.nodeValue))
      .join('')
      .trim(),
  );

test('an empty line splits a run, a single break does not', () => {
  expect(split('one<br>still one<br><br>two<br> <br><br>three')).toEqual([
    'one<br>still one',
    'two',
    'three',
  ]);
});

test('breaks at the ends and empty parts are dropped', () => {
  expect(split('<br><br>one<br><br><br><br>two<br>')).toEqual(['one', 'two']);
  expect(split(' <br> <br> ')).toEqual([]);
});

test('an inline element is split around the empty lines inside it', () => {
  expect(split('<b>one<br><br>two</b> and <i>more</i>')).toEqual([
    '<b>one</b>',
    '<b>two</b> and <i>more</i>',
  ]);
});

test('empty lines deep inside inline elements stay', () => {
  const nested = `${'<b>'.repeat(21)}one<br><br>two${'</b>'.repeat(21)}`;
  expect(split(nested)).toEqual([nested]);
  expect(split(nested.replace('<b>', '').replace('</b>', ''))).toHaveLength(2);
});
