import * as v from 'valibot';
import { isObject } from '@/utils/article/is-object';
import type { Look } from '@/utils/reader/look/look';
import { parseLookFields } from '@/utils/reader/look/parse-look';
import { rulesOn } from '@/utils/settings/opening-rules';
import { GeneralSettingsSchema, type Settings } from '@/utils/settings/settings';

/** The settings that a reader over a page may change. */
export interface ReaderSettingsChange extends Partial<Look> {
  voice?: string | null;
  speakingRate?: number;
  /** Looks of single sites. Only that of the reader's own site counts. */
  sites?: Readonly<Record<string, Partial<Look>>>;
}

const LONGEST_VOICE = 300;
const { voice, speakingRate } = GeneralSettingsSchema.entries;
const VoiceSchema = v.pipe(
  v.nullable(v.string()),
  v.check((name) => (name?.length ?? 0) <= LONGEST_VOICE),
);

/** Validates a change from a page's process. Anything that a reader may not change is left out. */
export function parseReaderSettings(value: Record<string, unknown>): ReaderSettingsChange {
  const { sites } = value;
  return {
    ...parseLookFields(value),
    ...(v.is(VoiceSchema, value['voice']) && { voice: v.parse(voice, value['voice']) }),
    ...(typeof value['speakingRate'] === 'number' && {
      speakingRate: v.parse(speakingRate, value['speakingRate']),
    }),
    ...(isObject(sites) && {
      sites: Object.fromEntries(
        Object.entries(sites).map(([site, fields]) => [site, parseLookFields(fields)]),
      ),
    }),
  };
}

/**
 * Returns the settings as a reader on one site may see them: without the looks and rules of other sites, which would
 * reveal visits. `host` is the page's, for its rule; null for none.
 */
export function settingsOnSite(settings: Settings, site: string, host: string | null): Settings {
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return {
    ...settings,
    sites: own ? { [site]: own } : {},
    opening: rulesOn(settings.opening, host),
  };
}

/**
 * Returns the change of all settings that a change by a reader on one site makes: looks of other sites stay. In a
 * private window, a site without a look of its own does not get one.
 */
export function changeOnSite(
  settings: Settings,
  { sites, ...fields }: ReaderSettingsChange,
  { site, isPrivate }: { site: string; isPrivate: boolean },
): Partial<Settings> {
  if (!sites || (isPrivate && !Object.hasOwn(settings.sites, site))) return fields;
  const { [site]: _before, ...others } = settings.sites;
  const own = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return { ...fields, sites: own ? { ...others, [site]: own } : others };
}
