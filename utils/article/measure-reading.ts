import { countEastAsian, withoutEastAsian } from './text/east-asian';
import { WORDS } from './text/letters';

/** The words and reading minutes of a text, as `Article.wordCount` and `Article.minutes` define them. */
export interface ReadingMeasure {
  wordCount: number;
  minutes: number;
}

/**
 * Words a minute of silent reading with comprehension.
 * Source: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading Performance: The New International Reading
 * Speed Texts IReST", IOVS 53 (2012), table 2; languages outside it use English's figure.
 */
const WORDS_PER_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Characters a minute. Chinese and Japanese: the same table. Korean is our estimate. */
const CHARACTERS_PER_MINUTE: Record<string, number> = { zh: 255, ja: 357, ko: 500 };

/**
 * Counts words (CJK by character) and estimates the minutes to read them, at least 1.
 *
 * `lang` is a BCP 47 tag or null; it only chooses the speed, so a wrong one does not affect the count.
 */
export function measureReading(text: string, lang: string | null): ReadingMeasure {
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  const characters = countEastAsian(text);
  const words = (characters > 0 ? withoutEastAsian(text) : text).match(WORDS)?.length ?? 0;
  const minutes =
    words / (WORDS_PER_MINUTE[language] ?? 228) +
    characters / (CHARACTERS_PER_MINUTE[language] ?? CHARACTERS_PER_MINUTE['zh'] ?? 255);
  return { wordCount: words + characters, minutes: Math.max(1, Math.round(minutes)) };
}
