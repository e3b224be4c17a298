import type { TextDirection } from '@/utils/article/article';
import { GAPS_BETWEEN_WORDS } from '@/utils/article/text/letters';
import { directionOf } from '../text/direction';

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb|ku-arab)\b/i;

/** Scripts that identify a language better than a template's `lang`. */
const IDENTIFYING_SCRIPTS: readonly [RegExp, string][] = [
  [/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/g, 'ko'],
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];
/** Characters of languages in Arabic script, which are distinguished by letters that only some of them have. */
const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]/g;
const IN_ARABIC_LETTERS = /^(?:ar|fa|ur|ps|sd|ug|ckb|ku|ks|pnb|az|uz|dv|ms)\b/i;
const URDU_LETTERS = /[\u0679\u0688\u0691\u06ba\u06be\u06d2]/g;
const PERSIAN_LETTERS = /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/g;
/** Minimum share of letters that identify Urdu or Persian. */
const MIN_LETTER_SHARE = 0.02;

/** Length of the text sample that is checked. Characters. */
const SAMPLE_LENGTH = 5_000;
/** Minimum share of a text in an identifying script. About half of a Japanese text is Chinese characters. */
const MIN_SCRIPT_SHARE = 0.2;

/**
 * Returns the language of a text as a BCP 47 tag: the first valid declaration, unless the text is clearly in another
 * script (a template's `lang="en"` around Korean). Null if unknown.
 */
export function readLanguage(
  declarations: readonly (string | null | undefined)[],
  text: string,
): string | null {
  const declared = declarations.map(toTag).find((tag) => tag !== null) ?? null;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.replace(GAPS_BETWEEN_WORDS, '').length;
  for (const [script, language] of IDENTIFYING_SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    if (share > MIN_SCRIPT_SHARE) return declared?.startsWith(language) ? declared : language;
  }
  const isArabic = countOf(ARABIC_LETTERS, sample) > letters / 2;
  if (isArabic && !IN_ARABIC_LETTERS.test(declared ?? '')) return languageInArabic(sample, letters);
  return declared;
}

function languageInArabic(sample: string, letters: number): string {
  if (countOf(URDU_LETTERS, sample) > letters * MIN_LETTER_SHARE) return 'ur';
  return countOf(PERSIAN_LETTERS, sample) > letters * MIN_LETTER_SHARE ? 'fa' : 'ar';
}

const countOf = (letters: RegExp, text: string): number => text.match(letters)?.length ?? 0;

/**
 * Returns the base direction: that of most letters in the text, if clear; otherwise what the page declares around the
 * body; otherwise that of the language.
 */
export function readDirection(
  declared: string | null | undefined,
  language: string | null,
  text: string,
): TextDirection {
  const written = directionOf(text);
  if (written) return written;
  if (declared?.toLowerCase() === 'rtl') return 'rtl';
  if (language && RIGHT_TO_LEFT.test(language)) return 'rtl';
  return 'ltr';
}

function toTag(declaration: string | null | undefined): string | null {
  const written = declaration?.trim().replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}
