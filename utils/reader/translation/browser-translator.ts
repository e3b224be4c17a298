/** Whether a browser can translate a pair of languages, and what it must download first. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Two languages, as BCP 47 tags. */
export interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** Translates text of one pair, on this device. */
export interface TranslationSession {
  /** Rejects with NotReadableError or QuotaExceededError for a text that it does not translate; others may work. */
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** The browser's own translator (`Translator`), which is in Chromium from version 138. */
export interface BrowserTranslator {
  availability(pair: LanguagePair): Promise<Availability>;
  /**
   * Needs a user gesture where a language pack must be downloaded. `monitor` receives the downloaded share: 0 and 1 in
   * any case, values between them only during a download. The signal also ends the session later. Rejects with
   * NetworkError if the download fails.
   */
  create(
    options: LanguagePair & {
      signal?: AbortSignal;
      monitor?(monitor: EventTarget): void;
    },
  ): Promise<TranslationSession>;
}

/** The browser's own detector of languages (`LanguageDetector`). */
export interface BrowserDetector {
  availability(): Promise<Availability>;
  create(): Promise<{
    detect(text: string): Promise<{ detectedLanguage: string; confidence: number }[]>;
    destroy(): void;
  }>;
}

/** What a browser offers for translating on this device. */
export interface TranslationTools {
  translator: BrowserTranslator;
  detector: BrowserDetector | null;
}

/**
 * Returns the browser's own tools; null where there are none: in Firefox, in older browsers, on pages without https.
 */
export function findTranslationTools(scope: object): TranslationTools | null {
  const translator: unknown = Reflect.get(scope, 'Translator');
  const detector: unknown = Reflect.get(scope, 'LanguageDetector');
  if (!isTool(translator)) return null;
  return {
    // TypeScript's DOM types do not have it yet.
    translator: translator as BrowserTranslator,
    detector: isTool(detector) ? (detector as unknown as BrowserDetector) : null,
  };
}

function isTool(tool: unknown): tool is { availability: unknown; create: unknown } {
  return typeof tool === 'function' && 'availability' in tool && 'create' in tool;
}
