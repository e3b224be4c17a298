import * as v from 'valibot';
import { INTERFACE_LANGUAGES } from '@/utils/i18n/languages';
import { FASTEST_RATE, SLOWEST_RATE } from '@/utils/reader/aloud/speech-rate';
import { DEFAULT_LOOK, type Look } from '@/utils/reader/look/look';
import type { OpeningRules } from './opening-rules';

/** Interface languages; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', ...INTERFACE_LANGUAGES] as const;

/** Whether the pictures of a saved article are saved: ask each time, in original size, smaller, or not at all. */
export const PICTURE_CHOICES = ['ask', 'all', 'smaller', 'none'] as const;
/** A choice for the pictures of a saved article. */
export type PictureChoice = (typeof PICTURE_CHOICES)[number];

/** The settings apart from the look: the type of each, and its default, which also replaces an invalid value. */
export const GeneralSettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGE_CHOICES), 'auto'),
  /** Whether keys without modifiers (S, G, +, −, 0) work. Some speech and switch users need them off (WCAG 2.1.4). */
  singleKeys: v.fallback(v.boolean(), true),
  /** The browser's name for the voice that reads aloud; null for the default voice. */
  voice: v.fallback(v.nullable(v.string()), null),
  /** A multiple of the voice's normal speed. */
  speakingRate: v.fallback(
    v.pipe(v.number(), v.minValue(SLOWEST_RATE), v.maxValue(FASTEST_RATE)),
    1,
  ),
  keepPictures: v.fallback(v.picklist(PICTURE_CHOICES), 'ask'),
  /** Whether the further pages of an article are loaded when it is saved. */
  joinPages: v.fallback(v.boolean(), true),
  /** Whether the library's list shows one line of each title and no pictures. */
  compactList: v.fallback(v.boolean(), false),
  /** Whether the library's list shows authors, and when articles were published. */
  listAuthors: v.fallback(v.boolean(), false),
  listPublished: v.fallback(v.boolean(), false),
  /** Whether the library suggests a backup once many articles have none. */
  backupReminder: v.fallback(v.boolean(), true),
});

/** The reader's settings, stored by the browser on this computer. The look applies to sites that are not in `sites`. */
export interface Settings extends Look, v.InferOutput<typeof GeneralSettingsSchema> {
  /** Looks of single sites, by site name. See `site-look.ts`. */
  sites: Readonly<Record<string, Partial<Look>>>;
  /** Sites where the reader opens automatically, by host. */
  opening: OpeningRules;
}

/** The default settings. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_LOOK,
  ...v.parse(GeneralSettingsSchema, {}),
  sites: {},
  opening: {},
};
