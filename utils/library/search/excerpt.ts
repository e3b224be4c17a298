import { foldForSearch } from '@/utils/article/text/fold-for-search';
import type { Query, Term } from './query';
import { type SplitWord, splitWords } from './split-words';

/** A part of a text, and whether it matches the search. */
export interface MarkedText {
  text: string;
  isHit: boolean;
}

/** A hit in a text, in UTF-16 units. */
interface Hit {
  start: number;
  end: number;
  /** The index of the matching term. */
  term: number;
}

/** Marks the hits of a query in a short text, which is returned whole. */
export function markText(text: string, query: Pick<Query, 'terms'>): MarkedText[] {
  return divide(text, 0, text.length, findHits([...splitWords(text)], text, query.terms));
}

/**
 * Returns an excerpt of about `length` UTF-16 units around the densest group of hits, with the hits marked. Starts and
 * ends at word boundaries, with `…` for omitted text; white space is collapsed. Without a hit it is the start of the
 * text.
 */
export function makeExcerpt(text: string, query: Pick<Query, 'terms'>, length = 200): MarkedText[] {
  const words = [...splitWords(text)];
  const hits = findHits(words, text, query.terms);
  const [start, end] = chooseWindow(text, words, hits, length);
  const parts = divide(text, start, end, hits);
  if (start > 0) parts.unshift({ text: '…', isHit: false });
  if (end < text.trimEnd().length) parts.push({ text: '…', isHit: false });
  return joinAlike(parts.map((part) => ({ ...part, text: part.text.replace(/\s+/gu, ' ') })));
}

/** Returns the hits in text order, without overlaps. */
function findHits(words: readonly SplitWord[], text: string, terms: readonly Term[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = terms
      .map((term, index) => ({ term: index, end: endOfHit(words, at, text, term) }))
      .filter(({ end }) => end > 0)
      .sort((one, other) => other.end - one.end)[0];
    const start = words[at]?.start ?? 0;
    if (found && start >= (hits.at(-1)?.end ?? 0)) hits.push({ start, ...found });
  }
  return hits;
}

/** Returns where a term that starts at this word ends in the text; 0 if it does not match. */
function endOfHit(
  words: readonly SplitWord[],
  at: number,
  text: string,
  { words: wanted, isPrefix }: Term,
): number {
  const last = wanted.length - 1;
  for (const [index, word] of wanted.entries()) {
    const there = words[at + index];
    if (!there) return 0;
    if (there.word === word) continue;
    if (!isPrefix || index < last || !there.word.startsWith(word)) return 0;
    return endOfPrefix(text, there, word);
  }
  return words[at + last]?.end ?? 0;
}

/** Returns where the prefix of a word ends in the unfolded text. */
function endOfPrefix(text: string, { start, end }: SplitWord, prefix: string): number {
  let at = start;
  for (const letter of text.slice(start, end).match(LETTER) ?? []) {
    if (foldForSearch(text.slice(start, at)).length >= prefix.length) break;
    at += letter.length;
  }
  return at;
}

/** A letter with its combining marks, or a Korean syllable with its parts. */
const LETTER = /[\u1100-\u115f][\u1160-\u11ff]+|\P{M}?\p{M}+|./gsu;

/** Returns the range of the excerpt. */
function chooseWindow(
  text: string,
  words: readonly SplitWord[],
  hits: readonly Hit[],
  length: number,
): [start: number, end: number] {
  const from = densest(hits, length);
  const lead = from === 0 ? 0 : Math.max(0, from - Math.floor(length / 5));
  // Hits near the start are shown from the start.
  const first = lead < length / 8 ? 0 : (words.find(({ start }) => start >= lead)?.start ?? 0);
  if (first + length >= text.length) return [first, text.length];
  const last = words.findLast(({ start, end }) => start > first && end <= first + length);
  return [first, last?.end ?? first + length];
}

/** Returns the position of the hit followed by the most different terms within reach, and then by the most hits. */
function densest(hits: readonly Hit[], length: number): number {
  const reach = length * 0.75;
  let [best, bestScore] = [0, 0];
  for (const [index, { start }] of hits.entries()) {
    let next = index;
    while ((hits[next]?.end ?? Infinity) <= start + reach) next += 1;
    const near = hits.slice(index, next);
    const score = new Set(near.map(({ term }) => term)).size * 100 + Math.min(near.length, 99);
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  return best;
}

function divide(text: string, start: number, end: number, hits: readonly Hit[]): MarkedText[] {
  const parts: MarkedText[] = [];
  let at = start;
  for (const hit of hits.filter((each) => each.start >= start && each.end <= end)) {
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), isHit: false });
    parts.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), isHit: false });
  return parts;
}

function joinAlike(parts: readonly MarkedText[]): MarkedText[] {
  const joined: MarkedText[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.isHit === part.isHit && !part.isHit) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
