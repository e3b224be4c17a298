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
 * Compares two editions of an article: headline, dek, then the text passage by passage. A passage that was rewritten is
 * compared word by word.
 */
export function compareEditions(before: Article, now: Article): ChangedPassage[] {
  const passages: ChangedPassage[] = [];
  const parts = diffArrays(passagesOf(before), passagesOf(now));
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      passages.push(...pairPassages(part.value, next.value));
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

/** Pairs passages by their order. Those left over were only removed, or only added. */
function pairPassages(removed: readonly string[], added: readonly string[]): ChangedPassage[] {
  const count = Math.max(removed.length, added.length);
  return Array.from({ length: count }, (_, index) => {
    const [before, now] = [removed[index], added[index]];
    if (before === undefined) return [wholePassage(now ?? '', 'added')];
    if (now === undefined) return [wholePassage(before, 'removed')];
    return comparePassages(before, now);
  }).flat();
}

/** The share of the longer passage that must be unchanged for the two to count as one passage, rewritten. */
const LEAST_KEPT = 0.3;

function comparePassages(before: string, now: string): ChangedPassage[] {
  const isShort = before.length + now.length < LONGEST_COMPARED;
  const pieces = isShort ? diffWordsWithSpace(before, now).map(toPiece) : [];
  const kept = pieces
    .filter(({ change }) => change === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (kept >= LEAST_KEPT * Math.max(before.length, now.length)) {
    return [{ pieces, isChanged: true }];
  }
  return [wholePassage(before, 'removed'), wholePassage(now, 'added')];
}

function toPiece(part: { value: string; added?: boolean; removed?: boolean }): ChangedPiece {
  return { text: part.value, change: part.added ? 'added' : part.removed ? 'removed' : 'same' };
}
