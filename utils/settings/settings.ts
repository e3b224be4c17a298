/** The five steps of text size that news sites offer; 0 is the normal size. */
export const TEXT_STEPS = [-2, -1, 0, 1, 2] as const;
export type TextStep = (typeof TEXT_STEPS)[number];

/** `auto` follows the system's light or dark. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Languages of the interface; `auto` follows the browser's own. */
export const LANGUAGE_CHOICES = ['auto', 'en', 'ko'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What a reader has chosen. Kept by the browser on this computer, the same for all sites. */
export interface Settings {
  textStep: TextStep;
  theme: Theme;
  language: LanguageChoice;
  /** Whether single keys (S, G, +, −, 0) act on their own; some speech and switch users need them off (WCAG 2.1.4). */
  singleKeys: boolean;
}

/** What a reader has before choosing anything. */
export const DEFAULT_SETTINGS: Settings = {
  textStep: 0,
  theme: 'auto',
  language: 'auto',
  singleKeys: true,
};

/** The step one larger or smaller; the same step at either end. */
export function stepBy(step: TextStep, by: 1 | -1): TextStep {
  return TEXT_STEPS[TEXT_STEPS.indexOf(step) + by] ?? step;
}
