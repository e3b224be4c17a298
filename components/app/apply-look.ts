import { areCustomColoursApplied, interfaceTheme } from '@/utils/reader/look/custom-colours';
import { customPalette } from '@/utils/reader/look/custom-palette';
import type { Look } from '@/utils/reader/look/look';
import { nearestStep, scaleOf } from '@/utils/reader/look/text-size';
import { familyOf } from '@/utils/reader/look/typefaces';

/**
 * Writes a look to attributes and properties of a root element, where components/styles reads them. A popup is limited
 * to five text sizes. `now` is in milliseconds since 1970; weak custom colours are applied only for a time.
 */
export function applyLook(
  root: HTMLElement,
  look: Look,
  surface: 'popup' | 'tab',
  now: number,
): void {
  const step = nearestStep(look.textStep);
  Object.assign(root.dataset, {
    surface,
    theme: interfaceTheme(look),
    step: String(step),
    typeface: look.typeface,
    lineHeight: look.lineHeight,
    columnWidth: look.columnWidth,
    letterGap: look.letterGap,
    wordGap: look.wordGap,
    alignment: look.alignment,
    hyphens: String(look.hyphens),
    // A popup has no room for pages.
    flow: surface === 'tab' ? look.flow : 'scroll',
    diagramBackgrounds: String(look.diagramBackgrounds),
  });
  const beyond = surface === 'tab' && step !== look.textStep;
  setOrRemove(root, '--step-scale', beyond && String(scaleOf(look.textStep)));
  setOrRemove(root, '--title-scale', beyond && String(Math.sqrt(scaleOf(look.textStep))));
  setOrRemove(root, '--leading', beyond && String(leadingOf(look.textStep)));
  setOrRemove(root, '--face', familyOf(look.typeface, look.fontName));
  const areCustom = areCustomColoursApplied(look, now);
  root.toggleAttribute('data-custom-colours', areCustom);
  setOrRemove(root, '--custom-text', areCustom && look.customText);
  setOrRemove(root, '--custom-background', areCustom && look.customBackground);
  const palette = customPalette(look.customText, look.customBackground);
  for (const [name, colour] of Object.entries(palette)) {
    setOrRemove(root, `--custom-${name}`, areCustom && colour);
  }
}

/** Continues the table in components/styles/tokens.css: lines with fewer characters need less leading. */
const leadingOf = (step: number): number => (step < 0 ? 1.6 : Math.max(1.25, 1.5 - 0.02 * step));

function setOrRemove(root: HTMLElement, property: string, value: string | false): void {
  if (value === false) root.style.removeProperty(property);
  else root.style.setProperty(property, value);
}
