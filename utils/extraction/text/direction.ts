/** Letters of scripts that are written from right to left: Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const RIGHT_TO_LEFT_LETTERS = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;
/** Enough to tell a direction. Characters. */
const SAMPLE = 5_000;
/** So much of a text must be written one way to call it that. */
const MOST = 0.6;

const LINES = 'p, li, h2, h3, h4, h5, h6, blockquote, dd, dt, td, th, caption, figcaption, summary';

/** Which way a text is written. */
export type Direction = 'ltr' | 'rtl';

/** The direction that most letters of a text have, whatever its page declares; null where neither has it. */
export function directionOf(text: string): Direction | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters === 0) return null;
  const share = (sample.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0) / letters;
  if (share >= MOST) return 'rtl';
  return share <= 1 - MOST ? 'ltr' : null;
}

/**
 * Says of each paragraph, item and cell that is written the other way than the article which way it is: `auto` where its
 * first letter tells the browser so, else the direction itself. What the page says of one stays.
 */
export function markDirections(fragment: DocumentFragment, base: Direction): void {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(fragment.textContent ?? '')) return;
  for (const line of fragment.querySelectorAll(LINES)) {
    if (line.closest('[dir]')) continue;
    const text = line.textContent ?? '';
    const own = directionOf(text);
    if (own && own !== base) line.setAttribute('dir', firstDirection(text) === own ? 'auto' : own);
  }
}

function firstDirection(text: string): Direction {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
