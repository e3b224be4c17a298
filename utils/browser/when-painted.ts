/** A frame is on the screen about two frames after its callbacks: other threads and the compositor draw it. */
const FRAMES_TO_SCREEN = 2;

/**
 * Resolves once what is in a window's document now is on the screen. Never in a tab that is not shown. Work that begins
 * earlier, when the page's own thread is done with the frame, delays it: the threads that draw it share the processor.
 */
export async function whenPainted(
  view: Pick<Window, 'requestAnimationFrame' | 'setTimeout'>,
): Promise<void> {
  for (let frame = 0; frame <= FRAMES_TO_SCREEN; frame += 1) await nextFrame(view);
  await new Promise((resolve) => view.setTimeout(resolve));
}

const nextFrame = (view: Pick<Window, 'requestAnimationFrame'>): Promise<unknown> =>
  new Promise((resolve) => view.requestAnimationFrame(resolve));
