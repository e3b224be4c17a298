import { INTERFACE_LANGUAGES } from '@/utils/i18n/languages';
import { DEFAULT_LOOK, type Look } from '@/utils/reader/look/look';

/** Languages of the interface; `auto` follows the browser's own. */
export const LANGUAGE_CHOICES = ['auto', ...INTERFACE_LANGUAGES] as const;
/** One of them. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What becomes of an article's pictures when it is saved: asked each time, kept in one of two ways, or not kept. */
export const PICTURE_CHOICES = ['ask', 'all', 'smaller', 'none'] as const;
/** One of them. */
export type PictureChoice = (typeof PICTURE_CHOICES)[number];

/** What a reader has chosen. Kept by the browser on this computer. The look is that of all sites but those in `sites`. */
export interface Settings extends Look {
  language: LanguageChoice;
  /** Whether single keys (S, G, +, −, 0) act on their own; some speech and switch users need them off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** The platform's name for the voice that reads aloud; null for the first on this computer. */
  voice: string | null;
  /** How fast it reads, 0.5 to 2.5; 1 is how it speaks by itself. */
  speakingRate: number;
  /** What becomes of the pictures of articles that are saved. */
  keepPictures: PictureChoice;
  /** Whether the library calls a backup to mind once articles are on this computer only. */
  backupReminder: boolean;
  /** What looks otherwise on single sites, by the name of the site. See `site-look.ts`. */
  sites: Readonly<Record<string, Partial<Look>>>;
}

/** What a reader has before choosing anything. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_LOOK,
  language: 'auto',
  singleKeys: true,
  voice: null,
  speakingRate: 1,
  keepPictures: 'ask',
  backupReminder: true,
  sites: {},
};
