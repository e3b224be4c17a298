import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { placeStandIns, readStandIns } from '../blocks/stand-ins';
import { askReadability } from './ask-readability';

/** Too little text for Readability's first attempt, in an element that it skips at first. */
const SHORT_PAGE = `<div class="sidebar"><h1>The last boat of the evening</h1>${'<p>It leaves at nine, and few are on board.</p>'.repeat(4)}</div>`;

describe('makes the same choice as parse', () => {
  test.each(['night-ferries', 'sounding-books', 'bambae', 'abbara'])('on %s', (name) => {
    expectSameChoice(readFileSync(`tests/fixtures/site/${name}.html`, 'utf8'));
  });

  test('when the first attempt finds too little', () => {
    expectSameChoice(SHORT_PAGE);
  });
});

test('returns null for an empty page', () => {
  expect(askReadability(documentOf(''), { charThreshold: 500 })).toBeNull();
});

function expectSameChoice(html: string): void {
  const parsed = new Readability<Node>(standInsOf(html), {
    charThreshold: 500,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse()?.content;
  const expected = parsed instanceof Element ? readStandIns(parsed) : new Set();
  expect(expected.size).toBeGreaterThan(3);
  const chosen = askReadability(standInsOf(html), { charThreshold: 500 });
  expect(chosen && readStandIns(chosen)).toEqual(expected);
}

function standInsOf(html: string): Document {
  const document = documentOf(html);
  document.head.replaceChildren();
  for (const unread of document.body.querySelectorAll('script, style, nav, meta, noscript'))
    unread.remove();
  placeStandIns(document.body, describeBlocks(document.body, shapeBlocks(document.body)));
  return document;
}
