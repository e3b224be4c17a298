import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { MarkupChecks } from './check-markup';
import { benignMarkup, hostileMarkup, mutated } from './hostile-markup';
import type { MarkupChecker } from './markup-checker';

const SITE = resolve(import.meta.dirname, '../fixtures/site');
const PAGES = ['night-ferries', 'sounding-books', 'bambae', 'abbara'].map((name) =>
  readFileSync(resolve(SITE, `${name}.html`), 'utf8'),
);
const STORY =
  '<p>On this night the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay with a bicycle.</p>';

/** What is generated, which check it must pass, and its share of the cases. */
export const KINDS: Readonly<
  Record<string, { markup: fc.Arbitrary<string>; check: keyof MarkupChecks; share: number }>
> = {
  'nested elements': { markup: hostileMarkup, check: 'fragment', share: 0.4 },
  'nested elements in a story': {
    markup: hostileMarkup.map(
      (tree) => `<h1>A story</h1>${STORY.repeat(4)}${tree}${STORY.repeat(4)}`,
    ),
    check: 'page',
    share: 0.3,
  },
  'changed pages': { markup: mutated(PAGES), check: 'page', share: 0.2 },
  'markup of articles': { markup: benignMarkup, check: 'benign', share: 0.1 },
};

/** Checks `cases` generated pieces of markup. Throws with the smallest one that breaks a property. */
export async function runFuzz(
  checker: MarkupChecker,
  kind: keyof typeof KINDS,
  { cases, seed }: { cases: number; seed: number },
): Promise<void> {
  const { markup, check, share } = KINDS[kind] ?? fail(kind);
  await fc.assert(
    fc.asyncProperty(markup, (one) => checker.check(check, one)),
    { numRuns: Math.ceil(cases * share), seed },
  );
}

function fail(kind: string): never {
  throw new Error(`no kind of markup is named ${kind}`);
}
