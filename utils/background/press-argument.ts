import * as v from 'valibot';

/** Only the page's process knows of presses, so it can lie. The limits of such calls are low for that reason. */
export const Press = v.object({
  isPressed: v.pipe(
    v.boolean(),
    v.check((isPressed) => isPressed),
  ),
});
