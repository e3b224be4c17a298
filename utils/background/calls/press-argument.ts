import * as v from 'valibot';

/**
 * The argument of calls that need a press of a button. Only the page's process sees presses, and it may report false
 * ones, so such calls have low limits.
 */
export const Press = v.object({
  isPressed: v.pipe(
    v.boolean(),
    v.check((isPressed) => isPressed),
  ),
});
