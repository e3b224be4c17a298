import { createCatalogue } from './catalogue';
import type { SettingsMessages } from './en/settings';

/** Messages of the settings page. */
export const settingsMessages = createCatalogue(
  import.meta.glob<SettingsMessages>('./*/settings.ts', { eager: true, import: 'messages' }),
);
