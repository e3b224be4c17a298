/** The speeds offered, as multiples of the voice's own. */
export const SPEECH_RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

const SLOWEST = 0.5;
const FASTEST = 3;

/** A speed that every engine takes, in steps of 0.05; 1 for what is no number. */
export const clampRate = (rate: number): number =>
  Number.isFinite(rate) ? Math.round(Math.min(FASTEST, Math.max(SLOWEST, rate)) * 20) / 20 : 1;
