import type { Settings } from './settings';

/** New values of some settings, or a function that returns them for the settings as stored. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** Returns the new values that a change makes to these settings. */
export const fieldsOf = (change: SettingsChange, settings: Settings): Partial<Settings> =>
  typeof change === 'function' ? change(settings) : change;
