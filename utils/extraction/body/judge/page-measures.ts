import { countEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../../blocks/block';

/** Elements further out hold nearly all of a page, whatever the block. Levels. */
export const REACH = 12;
/** A box is the body's when it holds so much of what was chosen, or of the page's text. */
const MOST_CHOSEN = 0.7;
const MOST_TEXT = 0.6;

/** How much text something holds, in Latin characters. */
export interface TextSum {
  /** Outside links. */
  text: number;
  /** Of `text`, what was chosen. */
  chosen: number;
  /** Inside links. */
  linked: number;
  blocks: number;
}

/** What is measured once a page, before its blocks are looked at one by one. Lists are by block number. */
export interface PageMeasures {
  /** Characters; a figure's words do not count. */
  lengths: readonly number[];
  /** Of these, outside links. */
  texts: readonly number[];
  /** Text before each block, in characters; one more than there are blocks. */
  textBefore: readonly number[];
  all: TextSum;
  /** By the elements that hold blocks. */
  elements: ReadonlyMap<Element, TextSum>;
  /** By the name of a build; see `buildOf`. */
  builds: ReadonlyMap<string, TextSum>;
  buildNames: readonly string[];
  /** The smallest element with most of what was chosen. */
  chosenBox: Element | null;
  /** The smallest element with most of the page's text. */
  denseBox: Element | null;
  /** How often each text stands on the page. */
  said: ReadonlyMap<string, number>;
}

/** Measures the page's blocks against those that were chosen. One pass; linear in blocks. */
export function measurePage(blocks: readonly Block[], chosen: ReadonlySet<number>): PageMeasures {
  const lengths = blocks.map(({ kind, text }) =>
    kind === 'figure' ? 0 : text.length + countEastAsian(text) * 1.5,
  );
  const texts = blocks.map(({ index, linkDensity }) => (lengths[index] ?? 0) * (1 - linkDensity));
  const buildNames = blocks.map(buildOf);
  const all = emptySum();
  const elements = new Map<Element, TextSum>();
  const builds = new Map<string, TextSum>();
  const said = new Map<string, number>();
  const textBefore = [0];
  for (const { index, path, text } of blocks) {
    const own = texts[index] ?? 0;
    const sum = {
      text: own,
      chosen: chosen.has(index) ? own : 0,
      linked: (lengths[index] ?? 0) - own,
      blocks: 1,
    };
    addTo(all, sum);
    for (const element of path.slice(0, REACH)) addTo(sumOf(elements, element), sum);
    addTo(sumOf(builds, buildNames[index] ?? ''), sum);
    said.set(text, (said.get(text) ?? 0) + 1);
    textBefore.push((textBefore[index] ?? 0) + own);
  }
  const least = Math.max(1, all.chosen * MOST_CHOSEN);
  return {
    ...{ lengths, texts, textBefore, all, elements, builds, buildNames, said },
    chosenBox: findSmallest(elements, (sum) => sum.chosen >= least),
    denseBox: findSmallest(elements, (sum) => sum.text >= all.text * MOST_TEXT),
  };
}

const emptySum = (): TextSum => ({ text: 0, chosen: 0, linked: 0, blocks: 0 });

function sumOf<Key>(sums: Map<Key, TextSum>, key: Key): TextSum {
  const known = sums.get(key);
  if (known) return known;
  const sum = emptySum();
  sums.set(key, sum);
  return sum;
}

function addTo(sum: TextSum, more: TextSum): void {
  sum.text += more.text;
  sum.chosen += more.chosen;
  sum.linked += more.linked;
  sum.blocks += more.blocks;
}

/** Of several with the same text, the innermost: inner elements are listed first. */
function findSmallest(
  elements: ReadonlyMap<Element, TextSum>,
  isEnough: (sum: TextSum) => boolean,
): Element | null {
  let smallest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, sum] of elements) {
    if (sum.text >= least || !isEnough(sum)) continue;
    smallest = element;
    least = sum.text;
  }
  return smallest;
}

/** What a block is built of: kinds and classes of its element and the two around it, numbers left out. */
function buildOf({ element, path }: Block): string {
  let build = nameOf(element);
  for (const outer of path.slice(0, 2)) build += `/${nameOf(outer)}`;
  return build;
}

const nameOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
