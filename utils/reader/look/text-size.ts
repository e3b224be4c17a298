/** The five text sizes of the popup; 0 is the normal size. */
export const TEXT_STEPS = [-2, -1, 0, 1, 2] as const;
/** A text size of the popup. */
export type TextStep = (typeof TEXT_STEPS)[number];

/** The step at which normal text reaches `SMALLEST_TEXT`. */
export const SMALLEST_STEP = -5;
/** The step at which normal text reaches `LARGEST_TEXT`. */
export const LARGEST_STEP = 16;
/** The smallest text of an article. Pixels. */
const SMALLEST_TEXT = 12;
/** The largest running text. Pixels. */
const LARGEST_TEXT = 128;

/** The normal text size in a full tab, in rem. As in components/styles/tokens.css. */
const NORMAL_SIZE = 1.25;

/** Returns the scale of a step relative to normal text. */
export const scaleOf = (step: number): number => 1.125 ** step;

/** Returns the text size in a full tab, in pixels, where `rootSize` is the browser's own. */
export const textSizeOf = (step: number, rootSize: number): number =>
  Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, NORMAL_SIZE * rootSize * scaleOf(step)));

/** Returns the next larger or smaller step; the same step at either end. */
export const stepBy = (step: number, by: 1 | -1): number =>
  Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, step + by));

/** Returns the nearest of the five popup steps. */
export const nearestStep = (step: number): TextStep => TEXT_STEPS.find((one) => one >= step) ?? 2;

/** Returns the next larger or smaller popup step; the same step at either end. */
export const popupStepBy = (step: number, by: 1 | -1): TextStep =>
  nearestStep(nearestStep(step) + by);
