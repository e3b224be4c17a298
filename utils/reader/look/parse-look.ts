import * as v from 'valibot';
import { isObject } from '@/utils/article/is-object';
import {
  ALIGNMENTS,
  COLUMN_WIDTHS,
  DEFAULT_LOOK,
  FLOWS,
  LINE_FOCUSES,
  LINE_HEIGHTS,
  type Look,
  SPACINGS,
  THEMES,
} from './look';
import { LARGEST_STEP, SMALLEST_STEP } from './text-size';
import { TYPEFACE_IDS } from './typefaces';

/** A font name is quoted in style sheets, so it must not contain quotes. */
const FontName = v.pipe(v.string(), v.regex(/^[\p{L}\p{N} ._-]{0,60}$/u));
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const Step = v.pipe(v.number(), v.integer(), v.minValue(SMALLEST_STEP), v.maxValue(LARGEST_STEP));

const FIELDS = {
  textStep: Step,
  typeface: v.picklist(TYPEFACE_IDS),
  fontName: FontName,
  lineHeight: v.picklist(LINE_HEIGHTS),
  columnWidth: v.picklist(COLUMN_WIDTHS),
  letterGap: v.picklist(SPACINGS),
  wordGap: v.picklist(SPACINGS),
  alignment: v.picklist(ALIGNMENTS),
  hyphens: v.boolean(),
  theme: v.picklist(THEMES),
  flow: v.picklist(FLOWS),
  lineFocus: v.picklist(LINE_FOCUSES),
  diagramBackgrounds: v.boolean(),
  customText: Colour,
  customBackground: Colour,
  weakColoursUntil: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
} satisfies Record<keyof Look, v.GenericSchema>;

/** Whether a name is allowed for an installed font. */
export const isFontName = (value: string): boolean => v.is(FontName, value);

/** Returns the valid fields of a look. Never fails. */
export function parseLookFields(stored: unknown): Partial<Look> {
  if (!isObject(stored)) return {};
  const good = Object.entries(FIELDS).filter(([name, schema]) => v.is(schema, stored[name]));
  return Object.fromEntries(good.map(([name]) => [name, stored[name]]));
}

/** Parses a look. Missing or invalid fields take their defaults. Never fails. */
export const parseLook = (stored: unknown): Look => ({
  ...DEFAULT_LOOK,
  ...parseLookFields(stored),
});
