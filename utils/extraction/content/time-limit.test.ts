import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { type Deadline, startDeadline } from '../deadline';
import { SILENT_LOG } from '../extraction-log';
import { collectCode } from './collect-code';
import { collectFormulas } from './collect-formulas';
import { collectNotes } from './collect-notes';
import { joinDropCaps } from './join-drop-caps';
import { replaceSymbolImages } from './replace-symbol-images';

/** A time limit that is over after so many looks at the clock. */
function lookLimit(looks: number): Deadline {
  let now = 0;
  return startDeadline(() => now++, looks);
}

/** Each step, and a piece of a page that it changes. */
const STEPS: [string, (body: Element, deadline?: Deadline) => void, (at: number) => string][] = [
  [
    'notes',
    (body, deadline) => collectNotes(body, new Set(), SILENT_LOG, deadline),
    (at) =>
      `<div><p>Lo.<a aria-describedby="n${at}">1</a></p><aside id="n${at}">Mi ren.</aside></div>`,
  ],
  [
    'code',
    (body, deadline) => collectCode(body, new Set(), SILENT_LOG, deadline),
    () => '<pre><button>Copy</button>lo</pre>',
  ],
  [
    'formulas',
    (body, deadline) => collectFormulas(body, SILENT_LOG, deadline),
    () => '<p><img class="latex" src="/a.png" alt="\\frac{1}{2}"></p>',
  ],
  [
    'written formulas',
    (body, deadline) => collectFormulas(body, SILENT_LOG, deadline),
    () => '<p>Lo \\(x_1^2\\) mi.</p>',
  ],
  [
    'signs',
    (body, deadline) => replaceSymbolImages(body, new Map(), SILENT_LOG, deadline),
    () => '<p>Lo <img class="emoji" src="/e.png" alt="x" height="16"> mi.</p>',
  ],
  [
    'drop caps',
    (body, deadline) => joinDropCaps(body, deadline),
    () => '<p><span class="dropcap">T</span> he boat</p>',
  ],
];

test.each(STEPS)('%s: what is left when the time is over stays as it is', (_name, run, piece) => {
  const pieces = [0, 1, 2, 3].map(piece);
  const changed = (deadline?: Deadline): boolean[] => {
    const body = bodyOf(pieces.join(''));
    const before = [...body.children].map((child) => child.outerHTML);
    run(body, deadline);
    return [...body.children].map((child, at) => child.outerHTML !== before[at]);
  };
  expect(changed()).toEqual([true, true, true, true]);
  expect(changed(lookLimit(3))).toEqual([true, true, false, false]);
});
