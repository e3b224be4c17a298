import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { foldOf, publisherOf } from '../bench/accuracy/publisher-folds';
import { readCorpus, SETS } from '../bench/accuracy/read-corpus';
import { FEATURES, type FeatureName } from '../utils/extraction/body/judge/block-features';
import { scoreWithTrees, type Tree } from '../utils/extraction/body/judge/boosted-trees';
import { collectPages } from './collect-pages';
import { type LabelledPage, measureChoice } from './compare-choices';
import type { DescribedPage } from './described-block';
import { growTrees } from './grow-trees';
import { type LabelledBlock, labelPage, truthText } from './label-page';

// Trains the judge of blocks and measures it on publishers that it has not seen:
//   npm run train [-- --corpus DIR] [--blocks FILE.jsonl] [--write]
// --blocks caches the described pages in this file. --write replaces the weights.

const ROOT = resolve(import.meta.dirname, '..');
const WEIGHTS = resolve(ROOT, 'utils/extraction/body/judge/judge-weights.json');
const FOLDS = 5;
const GROWING = { trees: 30, depth: 3, rate: 0.35 };
/** Losing text is worse than keeping clutter. */
const TRUE_WEIGHT = 1.5;
/** Caps a page's weight: long pages say no more about pages than short ones. */
const MOST_PAGE_WEIGHT = 150;
const THRESHOLDS = [0.3, 0.4, 0.5];
/** Features that depend on what the rules chose. */
const OF_RULES = /chosen/i;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: resolve(ROOT, '../shared/corpus') },
    blocks: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});

const pages = (await readPages()).map(toLabelled);
if (pages.length === 0) {
  console.error(`No corpus in ${values.corpus}. Name its folder with --corpus DIR.`);
  process.exit(1);
}
console.log(`${pages.length} pages, ${FOLDS} folds of publishers\n`);
console.log(`rules alone        ${measureChoice(pages, (block) => block.isChosen)}`);
report('judge alone', (name) => !OF_RULES.test(name));
report('both', () => true);
const trees = grow(pages, () => true);
const json = `${JSON.stringify({ trees })
  .replaceAll(/,\[(?=\["|[-\d])/g, ',[')
  .replaceAll(']],[', ']],\n[')}\n`;
console.log(`\nweights: ${gzipSync(json).length} bytes gzipped`);
if (values.write) writeFileSync(WEIGHTS, json);

async function readPages(): Promise<DescribedPage[]> {
  const { blocks } = values;
  if (blocks && existsSync(blocks)) {
    // Line by line: the whole file exceeds the maximum string length.
    return readFileSync(blocks, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
  const described = await collectPages(readCorpus(values.corpus, SETS, 1), Number(values.jobs));
  if (blocks) writeFileSync(blocks, described.map((page) => `${JSON.stringify(page)}\n`).join(''));
  return described;
}

function toLabelled({ id, set, url, blocks }: DescribedPage): LabelledPage {
  const truth = JSON.parse(readFileSync(join(values.corpus, set, id, 'expected.json'), 'utf8'));
  const labelled = labelPage(blocks, truth);
  const whole = labelled.reduce((sum, { weight }) => sum + weight, 0);
  const share = Math.min(1, MOST_PAGE_WEIGHT / Math.max(1, whole));
  for (const block of labelled) block.weight *= share * (block.truth === 1 ? TRUE_WEIGHT : 1);
  return { set, fold: foldOf(publisherOf(url), FOLDS), truth: truthText(truth), blocks: labelled };
}

function grow(pages: readonly LabelledPage[], isUsed: (name: FeatureName) => boolean): Tree[] {
  return growTrees(
    pages.flatMap(({ blocks }) => blocks),
    FEATURES,
    GROWING,
    isUsed,
  );
}

/** Cross-validates: judges every fold with trees that were grown on the others. */
function report(title: string, isUsed: (name: FeatureName) => boolean): void {
  const likely = new Map<LabelledBlock, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = grow(
      pages.filter((page) => page.fold !== fold),
      isUsed,
    );
    for (const page of pages) {
      if (page.fold !== fold) continue;
      for (const block of page.blocks) likely.set(block, scoreWithTrees(trees, toFeatures(block)));
    }
  }
  for (const least of THRESHOLDS) {
    const figures = measureChoice(pages, (block) => (likely.get(block) ?? 0) >= least);
    console.log(`${`${title}, ${least}`.padEnd(18)} ${figures}`);
  }
}

function toFeatures({ values }: LabelledBlock): Record<FeatureName, number> {
  const pairs = FEATURES.map((name, at) => [name, values[at] ?? 0]);
  // Every feature is in the list.
  return Object.fromEntries(pairs) as Record<FeatureName, number>;
}
