import { DEFAULT_LOOK, type Look } from '@/utils/reader/look/look';
import type { Settings } from '@/utils/settings/settings';

/** Returns the look of a site: the general look with the site's own fields. */
export function lookOn(settings: Settings, site: string): Look {
  return { ...settings, ...settings.sites[site] };
}

/** Whether the site has its own look, so that changes stay with it. */
export const hasOwnLook = (settings: Settings, site: string): boolean =>
  Object.hasOwn(settings.sites, site);

/** Returns the settings change for a new look: of the site if it has its own look, otherwise of all sites. */
export function changeLook(
  settings: Settings,
  site: string,
  fields: Partial<Look>,
): Partial<Settings> {
  if (!hasOwnLook(settings, site)) return fields;
  return { sites: { ...settings.sites, [site]: { ...settings.sites[site], ...fields } } };
}

/** Gives the site its own look, initially unchanged. */
export const giveOwnLook = (settings: Settings, site: string): Partial<Settings> => ({
  sites: { ...settings.sites, [site]: settings.sites[site] ?? {} },
});

/** Removes the site's own look. */
export function resetSite(settings: Settings, site: string): Partial<Settings> {
  const { [site]: _gone, ...sites } = settings.sites;
  return { sites };
}

/** Applies the site's look to all sites. */
export const applyLookToAllSites = (settings: Settings, site: string): Partial<Settings> => ({
  ...settings.sites[site],
  ...resetSite(settings, site),
});

/** Resets the look of all sites and of this one. */
export const resetLook = (settings: Settings, site: string): Partial<Settings> => ({
  ...DEFAULT_LOOK,
  ...resetSite(settings, site),
});
