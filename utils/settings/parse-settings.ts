import * as v from 'valibot';
import { isObject } from '@/utils/article/is-object';
import type { Look } from '@/utils/reader/look/look';
import { parseLook, parseLookFields } from '@/utils/reader/look/parse-look';
import { parseOpeningRules } from './opening-rules';
import { DEFAULT_SETTINGS, GeneralSettingsSchema, type Settings } from './settings';

/** Parses stored settings. Each missing or invalid field takes its default. Never fails. */
export function parseSettings(stored: unknown): Settings {
  if (!isObject(stored)) return DEFAULT_SETTINGS;
  return {
    ...parseLook(stored),
    ...v.parse(GeneralSettingsSchema, stored),
    sites: parseSites(stored['sites']),
    opening: parseOpeningRules(stored['opening']),
  };
}

function parseSites(stored: unknown): Record<string, Partial<Look>> {
  if (!isObject(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([site, fields]) => [site, parseLookFields(fields)]),
  );
}
