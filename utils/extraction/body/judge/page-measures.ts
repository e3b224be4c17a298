import { weighText } from '@/utils/article/text/east-asian';
import type { Block } from '../../blocks/block';

/** How many ancestors of a block are measured. Those further out contain nearly the whole page. */
export const REACH = 12;
/** The share of the chosen text, or of the page's text, that a box must have. */
const MIN_SHARE_OF_CHOSEN = 0.7;
const MIN_SHARE_OF_TEXT = 0.6;

/** An amount of text, in Latin characters. */
export interface TextSum {
  /** The text outside links. */
  text: number;
  /** The part of `text` that was chosen. */
  chosen: number;
  /** The text inside links. */
  linked: number;
  blocks: number;
  /** The number of headings that are mostly links: those of teasers. */
  linkedHeadings: number;
}

/** Measures of a whole page. Lists are by block index. */
export interface PageMeasures {
  /** The text of each block, in Latin characters; 0 for figures. */
  lengths: readonly number[];
  /** The part of `lengths` outside links. */
  texts: readonly number[];
  /** The text before each block, in characters, and a last entry with all text. */
  textBefore: readonly number[];
  all: TextSum;
  /** By ancestor of blocks. */
  elements: ReadonlyMap<Element, TextSum>;
  /** By structure; see `describeShape`. */
  byShape: ReadonlyMap<string, TextSum>;
  shapes: readonly string[];
  /** The smallest element with most of the chosen text. */
  chosenBox: Element | null;
  /** The smallest element with most of the page's text. */
  denseBox: Element | null;
  /** How often each text occurs on the page. */
  occurrences: ReadonlyMap<string, number>;
}

/** Measures the blocks of a page in one pass. */
export function measurePage(blocks: readonly Block[], chosen: ReadonlySet<number>): PageMeasures {
  const lengths = blocks.map(({ kind, text }) => (kind === 'figure' ? 0 : weighText(text)));
  const texts = blocks.map(({ index, linkDensity }) => (lengths[index] ?? 0) * (1 - linkDensity));
  const shapes = blocks.map(describeShape);
  const all = emptySum();
  const elements = new Map<Element, TextSum>();
  const byShape = new Map<string, TextSum>();
  const occurrences = new Map<string, number>();
  const textBefore = [0];
  for (const { index, path, text, kind, linkDensity } of blocks) {
    const own = texts[index] ?? 0;
    const sum = {
      text: own,
      chosen: chosen.has(index) ? own : 0,
      linked: (lengths[index] ?? 0) - own,
      blocks: 1,
      linkedHeadings: Number(kind === 'heading' && linkDensity > 0.5),
    };
    addTo(all, sum);
    for (const element of path.slice(0, REACH)) addTo(sumOf(elements, element), sum);
    addTo(sumOf(byShape, shapes[index] ?? ''), sum);
    occurrences.set(text, (occurrences.get(text) ?? 0) + 1);
    textBefore.push((textBefore[index] ?? 0) + own);
  }
  const least = Math.max(1, all.chosen * MIN_SHARE_OF_CHOSEN);
  return {
    lengths,
    texts,
    textBefore,
    all,
    elements,
    byShape,
    shapes,
    occurrences,
    chosenBox: findSmallest(elements, (sum) => sum.chosen >= least),
    denseBox: findSmallest(elements, (sum) => sum.text >= all.text * MIN_SHARE_OF_TEXT),
  };
}

const emptySum = (): TextSum => ({ text: 0, chosen: 0, linked: 0, blocks: 0, linkedHeadings: 0 });

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
  sum.linkedHeadings += more.linkedHeadings;
}

/** Returns the innermost of several with the same text, because inner elements come first. */
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

/** Returns the tag and class names of a block and its two nearest ancestors, without digits. */
function describeShape({ element, path }: Block): string {
  let shape = nameOf(element);
  for (const outer of path.slice(0, 2)) shape += `/${nameOf(outer)}`;
  return shape;
}

const nameOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
