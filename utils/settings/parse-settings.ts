import * as v from 'valibot';
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, type Settings, TEXT_STEPS, THEMES } from './settings';

/** Each field falls back alone: one spoilt value does not cost the others. */
const SettingsSchema = v.object({
  textStep: v.fallback(v.picklist(TEXT_STEPS), DEFAULT_SETTINGS.textStep),
  theme: v.fallback(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
  language: v.fallback(v.picklist(LANGUAGE_CHOICES), DEFAULT_SETTINGS.language),
  singleKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.singleKeys),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Reads settings out of whatever storage holds. Never fails: what is missing or wrong takes its default. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
