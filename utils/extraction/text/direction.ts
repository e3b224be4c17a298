import type { TextDirection } from '@/utils/article/article';

/** Letters of right-to-left scripts: Hebrew, Arabic and related ones. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const RIGHT_TO_LEFT_LETTERS = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;
/** Only the beginning of a text is examined. Characters. */
const SAMPLE = 5_000;
/** The share of letters that decides the direction. */
const MOST = 0.6;

const LINES = 'p, li, h2, h3, h4, h5, h6, blockquote, dd, dt, td, th, caption, figcaption, summary';

/** Returns the direction of most letters of a text; null if neither dominates. */
export function directionOf(text: string): TextDirection | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters === 0) return null;
  const share = (sample.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0) / letters;
  if (share >= MOST) return 'rtl';
  return share <= 1 - MOST ? 'ltr' : null;
}

/**
 * Sets `dir` on the paragraphs, list items and table cells whose direction differs from the article's: `auto` if their
 * first letter has that direction, else the direction itself. Keeps the page's own `dir`.
 */
export function markDirections(fragment: DocumentFragment, base: TextDirection): void {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(fragment.textContent ?? '')) return;
  for (const line of fragment.querySelectorAll(LINES)) {
    if (line.closest('[dir]')) continue;
    const text = line.textContent ?? '';
    const own = directionOf(text);
    if (own && own !== base) line.setAttribute('dir', firstDirection(text) === own ? 'auto' : own);
  }
}

function firstDirection(text: string): TextDirection {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
