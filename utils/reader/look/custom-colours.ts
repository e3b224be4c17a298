import type { Look } from './look';
import { measureContrast } from './measure-contrast';

/** Custom colours with less contrast are applied only after the reader has confirmed them. See WCAG 2.2, 1.4.11. */
const MIN_CONTRAST = 3;

/** Milliseconds for which weak colours stay applied until the reader keeps them. */
export const TRIAL_TIME = 10_000;

/** The value of `weakColoursUntil` for weak colours that the reader keeps. */
export const KEPT_COLOURS = Number.MAX_SAFE_INTEGER;

/** The text and background colours of the interface's light and dark themes, as in components/styles/tokens.css. */
const CONTROLS = [
  { theme: 'light', text: '#1e1c18' },
  { theme: 'dark', text: '#e3ded5' },
] as const;

type Colours = Pick<Look, 'theme' | 'customText' | 'customBackground' | 'weakColoursUntil'>;

/** Whether the custom colours have too little contrast to be applied without confirmation. */
export const isWeak = (look: Pick<Look, 'customText' | 'customBackground'>): boolean =>
  measureContrast(look.customText, look.customBackground) < MIN_CONTRAST;

/** Whether articles are shown in the custom colours. `now` is in milliseconds since 1970. */
export const areCustomColoursApplied = (look: Colours, now: number): boolean =>
  look.theme === 'own' && (!isWeak(look) || now < look.weakColoursUntil);

/**
 * Returns the theme of the interface. Controls never have custom colours: next to them they have the theme, light or
 * dark, whose text is easier to read on the custom background.
 */
export function interfaceTheme(look: Colours): Exclude<Look['theme'], 'own'> {
  if (look.theme !== 'own') return look.theme;
  const [light, dark] = CONTROLS;
  const isLighter =
    measureContrast(light.text, look.customBackground) >=
    measureContrast(dark.text, look.customBackground);
  return isLighter ? light.theme : dark.theme;
}
