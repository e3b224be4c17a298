import { DEFAULT_LOOK, type Look } from '@/utils/reader/look/look';
import type { Settings } from '@/utils/settings/settings';

/** A site by its host, without `www.`; empty for an address without one. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

/** How articles of a site look: as everywhere, but for what was set for it alone. */
export function lookOn(settings: Settings, site: string): Look {
  return { ...settings, ...settings.sites[site] };
}

/** Whether changes made on this site stay with it. */
export const hasOwnLook = (settings: Settings, site: string): boolean =>
  Object.hasOwn(settings.sites, site);

/** The change of settings that gives a site another look: its own where it has one, else that of all sites. */
export function changeLook(
  settings: Settings,
  site: string,
  fields: Partial<Look>,
): Partial<Settings> {
  if (!hasOwnLook(settings, site)) return fields;
  return { sites: { ...settings.sites, [site]: { ...settings.sites[site], ...fields } } };
}

/** From now on changes on this site stay with it. Nothing looks otherwise yet. */
export const giveOwnLook = (settings: Settings, site: string): Partial<Settings> => ({
  sites: { ...settings.sites, [site]: settings.sites[site] ?? {} },
});

/** The site looks as all others again. */
export function resetSite(settings: Settings, site: string): Partial<Settings> {
  const { [site]: _gone, ...sites } = settings.sites;
  return { sites };
}

/** What was set for this site is how all sites look from now on. */
export const spreadLook = (settings: Settings, site: string): Partial<Settings> => ({
  ...settings.sites[site],
  ...resetSite(settings, site),
});

/** The look before anything was chosen, for all sites and this one. */
export const resetLook = (settings: Settings, site: string): Partial<Settings> => ({
  ...DEFAULT_LOOK,
  ...resetSite(settings, site),
});
