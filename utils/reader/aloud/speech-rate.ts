/** The speeds offered, as multiples of the voice's normal speed. */
export const SPEECH_RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The slowest speed that every speech engine supports. */
export const SLOWEST_RATE = 0.5;
/** The fastest speed that every speech engine supports. */
export const FASTEST_RATE = 3;

/** Limits a speed to what every engine supports, in steps of 0.05. Returns 1 if it is not a finite number. */
export function clampRate(rate: number): number {
  if (!Number.isFinite(rate)) return 1;
  return Math.round(Math.min(FASTEST_RATE, Math.max(SLOWEST_RATE, rate)) * 20) / 20;
}
