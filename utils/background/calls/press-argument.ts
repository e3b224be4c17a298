import * as v from 'valibot';

/** Only the page's process sees presses and may report false ones, so such calls have low limits. */
export const Press = v.object({
  isPressed: v.pipe(
    v.boolean(),
    v.check((isPressed) => isPressed),
  ),
});
