import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { foldOf, publisherOf } from '../bench/accuracy/publisher-folds';
import { readCorpus, SETS } from '../bench/accuracy/read-corpus';
import { scoreWithTrees } from '../utils/extraction/body/judge/boosted-trees';
import { FEATURES, type FeatureName } from '../utils/extraction/body/judge/features';
import type { Judge } from '../utils/extraction/body/judge/judge-blocks';
import { collectPages } from './collect-pages';
import { judgeChoice, type LabelledPage, printFigures } from './compare-choices';
import type { DescribedPage } from './described-block';
import { extractUnseen } from './extract-unseen';
import { growTrees } from './grow-trees';
import { type LabelledBlock, labelPage, truthText } from './label-page';

// Trains the judge of blocks and measures it on publishers that it has not seen:
//   npm run train [-- --blocks FILE.jsonl] [--corpus DIR] [--jobs N] [--unseen ROWS.jsonl] [--write]
// The pages are described once and kept in the file of --blocks. --unseen runs the whole extraction on every page with
// the judge that saw no page of its publisher, and writes rows for `npm run score -- --rows`. --write replaces the
// weights.

const ROOT = resolve(import.meta.dirname, '..');
const WEIGHTS = resolve(ROOT, 'utils/extraction/body/judge/judge-weights.json');
const FOLDS = 5;
const GROWING = { trees: 30, depth: 3, rate: 0.35 };
const THRESHOLDS = { minToKeep: 0.2, minToRestore: 0.1, minToAdd: 0.5 };
/** Losing text is worse than keeping clutter. */
const TRUE_WEIGHT = 1.5;
/** The maximum weight of a page, so that long pages do not dominate. */
const MAX_PAGE_WEIGHT = 150;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: resolve(ROOT, '../shared/corpus') },
    blocks: { type: 'string', default: resolve(ROOT, 'test-results/blocks.jsonl') },
    jobs: { type: 'string', default: '2' },
    unseen: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const pages = await readPages();
if (pages.length === 0) {
  console.error(`No corpus in ${values.corpus}. Name its folder with --corpus DIR.`);
  process.exit(1);
}
console.log(`${pages.length} pages, ${FOLDS} folds of publishers\n`);
console.log(`rules alone  ${printFigures(pages, () => (block) => block.isChosen)}`);
const judges = Array.from({ length: FOLDS }, (_, fold) =>
  train(pages.filter((page) => page.fold !== fold)),
);
console.log(`with judge   ${printFigures(pages, judgeUnseen)}`);
if (values.unseen) {
  const corpus = readCorpus(values.corpus, SETS, 1);
  await extractUnseen(corpus, judges, Number(values.jobs), values.unseen);
}
const json = `${JSON.stringify(train(pages)).replaceAll(']],[', ']],\n[')}\n`;
console.log(`\nweights: ${gzipSync(json).length} bytes gzipped`);
if (values.write) writeFileSync(WEIGHTS, json);

async function readPages(): Promise<LabelledPage[]> {
  const corpus = readCorpus(values.corpus, SETS, 1);
  if (corpus.length === 0) return [];
  if (!existsSync(values.blocks)) await collectPages(corpus, Number(values.jobs), values.blocks);
  const read: [id: string, page: LabelledPage][] = [];
  // Line by line: the whole file exceeds the maximum string length.
  for await (const line of createInterface({ input: createReadStream(values.blocks) })) {
    const page: DescribedPage = JSON.parse(line);
    read.push([page.id, toLabelled(page)]);
  }
  // The same pages in the same order grow the same trees.
  return read.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, page]) => page);
}

function toLabelled({ id, set, url, blocks }: DescribedPage): LabelledPage {
  const truth = JSON.parse(readFileSync(join(values.corpus, set, id, 'expected.json'), 'utf8'));
  const labelled = labelPage(blocks, truth);
  const whole = labelled.reduce((sum, { weight }) => sum + weight, 0);
  const share = Math.min(1, MAX_PAGE_WEIGHT / Math.max(1, whole));
  for (const block of labelled) block.weight *= share * (block.truth === 1 ? TRUE_WEIGHT : 1);
  return { set, fold: foldOf(publisherOf(url), FOLDS), truth: truthText(truth), blocks: labelled };
}

function train(seen: readonly LabelledPage[]): Judge {
  const examples = seen.flatMap(({ blocks }) => blocks);
  return {
    ...THRESHOLDS,
    trees: growTrees(examples, FEATURES.length, GROWING),
  };
}

/** Returns the choice of the judge that saw no page of this page's publisher. */
function judgeUnseen(page: LabelledPage): (block: LabelledBlock) => boolean {
  const judge = judges[page.fold];
  if (!judge) throw new Error(`no judge for fold ${page.fold}`);
  const scores = page.blocks.map(
    (block) => [block, scoreWithTrees(judge, toFeatures(block))] as const,
  );
  return judgeChoice(page, new Map(scores), judge);
}

function toFeatures({ values }: LabelledBlock): Record<FeatureName, number> {
  const pairs = FEATURES.map((name, at) => [name, values[at] ?? 0]);
  // Every feature is in the list.
  return Object.fromEntries(pairs) as Record<FeatureName, number>;
}
