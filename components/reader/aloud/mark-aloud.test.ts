import { afterEach, expect, test, vi } from 'vitest';
import { createAloudMarks } from './mark-aloud';

class FakeHighlight {
  priority = 0;
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function start() {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.textContent = 'The boat waits.';
  const range = () => {
    const made = document.createRange();
    made.selectNodeContents(document.body);
    return made;
  };
  return { highlights, marks: createAloudMarks(document.body), range };
}

test('the sentence and the word are marked, the word on top', () => {
  const { highlights, marks, range } = start();
  const [sentence, word] = [range(), range()];
  marks.mark(sentence, word);
  expect(highlights.get('lectern-sentence')?.ranges).toEqual([sentence]);
  expect(highlights.get('lectern-word')?.ranges).toEqual([word]);
  expect(highlights.get('lectern-word')?.priority).toBeGreaterThan(
    highlights.get('lectern-sentence')?.priority ?? Number.NaN,
  );
});

test('text that is no longer spoken is not marked', () => {
  const { highlights, marks, range } = start();
  marks.mark(range(), range());
  marks.mark(range(), null);
  expect([...highlights.keys()]).toEqual(['lectern-sentence']);
  marks.clear();
  expect(highlights.size).toBe(0);
});

test('a browser without highlights marks nothing and does not fail', () => {
  vi.stubGlobal('CSS', {});
  const marks = createAloudMarks(document.body);
  expect(() => marks.mark(document.createRange(), null)).not.toThrow();
});
