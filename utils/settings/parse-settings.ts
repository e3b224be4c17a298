import * as v from 'valibot';
import type { Look } from '@/utils/reader/look/look';
import { isObject, parseLook, parseLookFields } from '@/utils/reader/look/parse-look';
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, PICTURE_CHOICES, type Settings } from './settings';

/** Each field falls back alone: one spoilt value does not cost the others. */
const OthersSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGE_CHOICES), DEFAULT_SETTINGS.language),
  singleKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.singleKeys),
  backupReminder: v.fallback(v.boolean(), DEFAULT_SETTINGS.backupReminder),
  voice: v.fallback(v.nullable(v.string()), DEFAULT_SETTINGS.voice),
  speakingRate: v.fallback(
    v.pipe(v.number(), v.minValue(0.5), v.maxValue(2.5)),
    DEFAULT_SETTINGS.speakingRate,
  ),
  keepPictures: v.fallback(v.picklist(PICTURE_CHOICES), DEFAULT_SETTINGS.keepPictures),
});

/** Reads settings out of whatever storage holds. Never fails: what is missing or wrong takes its default. */
export function parseSettings(stored: unknown): Settings {
  if (!isObject(stored)) return DEFAULT_SETTINGS;
  return {
    ...parseLook(stored),
    ...v.parse(OthersSchema, stored),
    sites: parseSites(stored['sites']),
  };
}

function parseSites(stored: unknown): Record<string, Partial<Look>> {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([site, fields]) => [site, parseLookFields(fields)]),
  );
}
