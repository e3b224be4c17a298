import { expect, test } from 'vitest';
import { collectPassages } from '@/components/article/collect-passages';
import { layOut } from '@/tests/support/layout';
import { findStart, findStartAt } from './find-start';

function start() {
  const scroller = document.createElement('main');
  scroller.append(
    document
      .createRange()
      .createContextualFragment(
        '<p data-line="0">One.</p><p data-line="1">The <b>second</b>.</p><pre data-line="2">code</pre>' +
          '<ul><li data-line="3">Boats<ul><li data-line="4">Night boat</li></ul></li></ul><hr>',
      ),
  );
  document.body.replaceChildren(scroller);
  layOut(scroller, 30);
  document.getSelection()?.removeAllRanges();
  const passages = collectPassages(scroller);
  const find = (selector: string) => scroller.querySelector(selector) as Element;
  return { scroller, passages, find };
}

test('reading begins at the first line in view', () => {
  const { scroller, passages } = start();
  expect(findStart(scroller, passages)).toEqual({ passage: 0, offset: 0 });
  scroller.scrollTop = 100;
  expect(findStart(scroller, passages)).toEqual({ passage: 1, offset: 0 });
});

test('in a long paragraph that begins above the view, it begins with its first line in view', () => {
  const { scroller, passages } = start();
  scroller.scrollTop = 350;
  Range.prototype.getBoundingClientRect = function box(this: Range) {
    return new DOMRect(0, 0, 9, this.startOffset < 3 ? -9 : 9);
  };
  expect(findStart(scroller, passages)).toEqual({ passage: 2, offset: 3 });
});

test('a selection in the text takes precedence', () => {
  const { scroller, passages, find } = start();
  const bold = find('b').firstChild as Text;
  document.getSelection()?.setBaseAndExtent(bold, 2, bold, 4);
  expect(findStart(scroller, passages)).toEqual({ passage: 1, offset: 6 });
});

test('an element maps to the passage in it, around it or after it', () => {
  const { passages, find } = start();
  const passageAt = (selector: string) => findStartAt(find(selector), passages).passage;
  expect(passageAt('p')).toBe(0);
  expect(passageAt('b')).toBe(1);
  expect(passageAt('ul')).toBe(2);
  expect(passageAt('li li')).toBe(3);
  expect(passageAt('pre')).toBe(2);
  expect(passageAt('hr')).toBe(3);
});
