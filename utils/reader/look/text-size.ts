/** The five steps of text size that news sites offer; 0 is the normal size. */
export const TEXT_STEPS = [-2, -1, 0, 1, 2] as const;
/** One of them. */
export type TextStep = (typeof TEXT_STEPS)[number];

/** The step at which a normal letter has come down to `SMALLEST_TEXT`. */
export const SMALLEST_STEP = -5;
/** The step at which a normal letter has grown to `LARGEST_TEXT`. */
export const LARGEST_STEP = 16;
/** Pixels. No letter of an article is smaller. */
const SMALLEST_TEXT = 12;
/** Pixels. No letter of running text is larger. */
const LARGEST_TEXT = 128;

/** The normal letter in a whole tab, in the browser's own text sizes (rem). As in components/styles/tokens.css. */
const NORMAL_SIZE = 1.25;

/** How many times the normal letter one of this step is. */
export const scaleOf = (step: number): number => 1.125 ** step;

/** Pixels of a letter in a whole tab, where the browser's own text size is `rootSize` pixels. */
export const textSizeOf = (step: number, rootSize: number): number =>
  Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, NORMAL_SIZE * rootSize * scaleOf(step)));

/** The step one larger or smaller; the same step at either end. */
export const stepBy = (step: number, by: 1 | -1): number =>
  Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, step + by));

/** The one of the five that is nearest: a popup has no room for more. */
export const nearestStep = (step: number): TextStep => TEXT_STEPS.find((one) => one >= step) ?? 2;

/** The step one larger or smaller among the five; the same step at either end. */
export const popupStepBy = (step: number, by: 1 | -1): TextStep =>
  nearestStep(nearestStep(step) + by);
