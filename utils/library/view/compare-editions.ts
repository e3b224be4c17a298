import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Article } from '@/utils/article/article';

/** A piece of a passage, and whether it is in both editions, only in the former, or only in the latter. */
export interface ChangedPiece {
  text: string;
  change: 'same' | 'removed' | 'added';
}

/** A passage of the two editions. */
export interface ChangedPassage {
  pieces: readonly ChangedPiece[];
  /** Whether anything in it differs. */
  isChanged: boolean;
}

/** Longer passages are not compared word by word, but shown as removed and added. Characters of both. */
const LONGEST_COMPARED = 20_000;
/**
 * The most passages, and words of one passage, that are removed or added. Comparing takes time with the square of this
 * number.
 */
const MAX_CHANGED = { passages: 3_000, words: 1_000 };
/** The sum of those squares over all passages that are compared word by word. */
const MAX_STEPS = 20_000_000;

/**
 * Compares two editions of an article: headline, dek, then the text passage by passage. A passage that was rewritten is
 * compared word by word. Editions that differ too much are shown as removed and added.
 */
export function compareEditions(before: Article, now: Article): ChangedPassage[] {
  const passages: ChangedPassage[] = [];
  const budget = { steps: MAX_STEPS };
  const [old, recent] = [passagesOf(before), passagesOf(now)];
  const parts = diffArrays(old, recent, { maxEditLength: MAX_CHANGED.passages }) ?? [
    { value: old, removed: true, added: false },
    { value: recent, removed: false, added: true },
  ];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      passages.push(...pairPassages(part.value, next.value, budget));
      at += 1;
    } else {
      const change = part.added ? 'added' : part.removed ? 'removed' : 'same';
      passages.push(...part.value.map((text) => wholePassage(text, change)));
    }
  }
  return passages;
}

function passagesOf({ title, dek, text }: Article): string[] {
  return [title, ...(dek ? [dek] : []), ...text.split('\n')].filter((line) => line.trim() !== '');
}

function wholePassage(text: string, change: ChangedPiece['change']): ChangedPassage {
  return { pieces: [{ text, change }], isChanged: change !== 'same' };
}

/** The steps that are left for comparing words. */
interface Budget {
  steps: number;
}

/** Pairs passages by their order. Those left over were only removed, or only added. */
function pairPassages(
  removed: readonly string[],
  added: readonly string[],
  budget: Budget,
): ChangedPassage[] {
  const count = Math.max(removed.length, added.length);
  return Array.from({ length: count }, (_, index) => {
    const [before, now] = [removed[index], added[index]];
    if (before === undefined) return [wholePassage(now ?? '', 'added')];
    if (now === undefined) return [wholePassage(before, 'removed')];
    if (before === now) return [wholePassage(now, 'same')];
    return comparePassages(before, now, budget);
  }).flat();
}

/** The share of the longer passage that must be unchanged for the two to count as one passage, rewritten. */
const MIN_KEPT = 0.3;

function comparePassages(before: string, now: string, budget: Budget): ChangedPassage[] {
  const isShort = before.length + now.length < LONGEST_COMPARED;
  const pieces = isShort ? compareWords(before, now, budget) : [];
  const kept = pieces
    .filter(({ change }) => change === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (kept >= MIN_KEPT * Math.max(before.length, now.length)) {
    return [{ pieces, isChanged: true }];
  }
  return [wholePassage(before, 'removed'), wholePassage(now, 'added')];
}

/** Returns nothing if too much differs. */
function compareWords(before: string, now: string, budget: Budget): ChangedPiece[] {
  const maxEditLength = Math.min(MAX_CHANGED.words, Math.floor(Math.sqrt(budget.steps)));
  const parts = diffWordsWithSpace(before, now, { maxEditLength });
  const changed =
    parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0) ??
    maxEditLength;
  budget.steps -= changed ** 2;
  return parts?.map(toPiece) ?? [];
}

function toPiece(part: { value: string; added?: boolean; removed?: boolean }): ChangedPiece {
  return { text: part.value, change: part.added ? 'added' : part.removed ? 'removed' : 'same' };
}
