import type { LanguagePair, TranslationTools } from './browser-translator';

/** Characters of an article from which its language is detected. */
const SAMPLE = 1_000;
/** A detected language counts from this probability. */
const MIN_CONFIDENCE = 0.7;

/**
 * Returns the pair of languages into which the browser can translate a text on this device: from its own, which is
 * detected if it is unknown, into the reader's first. Null if they are the same or there is no way. Never rejects.
 */
export async function findOffer(
  tools: TranslationTools,
  text: { lang: string | null; text: string },
  preferredLanguages: readonly string[],
): Promise<LanguagePair | null> {
  const target = preferredLanguages[0];
  if (!target) return null;
  try {
    const source = text.lang ?? (await detect(tools, text.text));
    if (!source) return null;
    const [sourceLanguage, targetLanguage] = [toModel(source), toModel(target)];
    if (!sourceLanguage || !targetLanguage || sourceLanguage === targetLanguage) return null;
    const pair = { sourceLanguage, targetLanguage };
    return (await tools.translator.availability(pair)) === 'unavailable' ? null : pair;
  } catch {
    return null;
  }
}

async function detect({ detector }: TranslationTools, text: string): Promise<string | null> {
  // Nothing is downloaded without a user gesture.
  if (!detector || (await detector.availability()) !== 'available') return null;
  const session = await detector.create();
  try {
    const [best] = await session.detect(text.slice(0, SAMPLE));
    return best && best.confidence >= MIN_CONFIDENCE ? best.detectedLanguage : null;
  } finally {
    session.destroy();
  }
}

/** Undetermined, several, and no language. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis']);

/** Returns the language of a model: without the country, but with the script for Chinese. Null for no language. */
function toModel(tag: string): string | null {
  const locale = new Intl.Locale(tag);
  // `maximize` makes English of 'und', whose `language` is empty in some engines.
  if (!locale.language || NO_LANGUAGE.has(locale.language)) return null;
  const { language, script } = locale.maximize();
  // Chromium has a model for 'no' only, and pages in Norwegian mostly state 'nb'.
  if (language === 'nb') return 'no';
  return language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
}
