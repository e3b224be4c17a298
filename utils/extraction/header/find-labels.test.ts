import { expect, test } from 'vitest';
import { blocksOf, storyOf, textsOf } from '@/tests/support/blocks';
import { SILENT_LOG } from '../extraction-log';
import { findLabels } from './find-labels';
import { findHeaderZone } from './header-zone';

function labelsOf(markup: string): string[] {
  const blocks = blocksOf(markup);
  const body = new Set(blocks.slice(1).map((block) => block.index));
  const zone = findHeaderZone(blocks, body, ['Boats']);
  return textsOf(blocks, findLabels(blocks, body, zone, SILENT_LOG));
}

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>the boat leaves the quay at ${at} and</p>`).join('');

test('short lines between headline and text are labels', () => {
  const header = '<h1>Boats</h1><div><p>Coast</p><p>4 min read</p></div>';
  expect(labelsOf(`${header}<p>${storyOf('First')}</p>`)).toEqual(['Coast', '4 min read']);
});

test('the lines of a poem are no labels, whatever prose follows', () => {
  expect(labelsOf(`<h1>Boats</h1>${linesOf(8)}<p>${storyOf('A note')}</p>`)).toEqual([]);
  const prose = `<p>${storyOf('A note')}</p>`.repeat(12);
  expect(labelsOf(`<h1>Boats</h1>${linesOf(8)}${prose}`)).toEqual([]);
});

test('short lines in containers of their own stay labels above a long text', () => {
  const lines = `<div>${linesOf(8)}</div>`;
  const prose = `<p>${storyOf('A note')}</p>`.repeat(12);
  expect(labelsOf(`<h1>Boats</h1>${lines}${prose}`)).toHaveLength(8);
});

test('a text in a language without full stops is kept', () => {
  const line = '夜の船は九時二十分に埠頭を出て潮を待つ';
  const lines = Array.from({ length: 9 }, (_, at) => `<div><p>${line}${at}</p></div>`).join('');
  expect(labelsOf(`<h1>Boats</h1>${lines}<p>${line.repeat(4)}</p>`)).toEqual([]);
});

test('a line as long as a sentence is no label in a script that needs few characters', () => {
  const lines = '<p>港の船</p><p>夜の船は潮を待ちながら九時二十分に港の埠頭を静かに出る――</p>';
  expect(labelsOf(`<h1>Boats</h1>${lines}<p>${storyOf('First')}</p>`)).toEqual(['港の船']);
});

test.each([
  ['full-width marks', '夜の船を見に行きましょう！'],
  ['Japanese quotation marks', '彼女は言った。「船が出る。」'],
  ['Arabic marks', 'هل يغادر القارب الليلة؟'],
  ['a danda', 'नाव रात को निकलती है।'],
])('a short sentence that ends with %s is no label', (_what, sentence) => {
  expect(labelsOf(`<h1>Boats</h1><div><p>${sentence}</p></div><p>${storyOf('First')}</p>`)).toEqual(
    [],
  );
});

test('a sentence that announces what follows is no label', () => {
  const lines = '<div><p>Topics:</p><p>I kept a list of what the keeper said:</p></div>';
  expect(labelsOf(`<h1>Boats</h1>${lines}<p>${storyOf('First')}</p>`)).toEqual(['Topics:']);
});

test('a sentence that ends with an emoji is no label', () => {
  expect(labelsOf(`<h1>Boats</h1><p>Hi everyone! 👋</p><p>${storyOf('First')}</p>`)).toEqual([]);
});

test('the place and date that open a report are no label', () => {
  const lines = '<p>HARROW, May 3, 2026 /PortWire/ --</p><p>KORVAL.—</p>';
  expect(labelsOf(`<h1>Boats</h1>${lines}<p>${storyOf('First')}</p>`)).toEqual([]);
});

test('a line with a colon that has the parent of the text announces it', () => {
  expect(labelsOf(`<h1>Boats</h1><p>In brief:</p><p>${storyOf('First')}</p>`)).toEqual([]);
});

test('short entries of a list below a heading of the text are text', () => {
  const list =
    '<ul><li><section>it floats</section></li><li><section>it is free</section></li></ul>';
  expect(labelsOf(`<h1>Boats</h1><h2>What it does</h2>${list}<p>${storyOf('First')}</p>`)).toEqual(
    [],
  );
  expect(labelsOf(`<h1>Boats</h1>${list}<p>${storyOf('First')}</p>`)).toEqual([
    'it floats',
    'it is free',
  ]);
});
