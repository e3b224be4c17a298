/**
 * Runs work unless other work with the same `isBusy` is running: presses in the meantime are ignored. `isBusy` is a
 * signal that is true while work runs. Rejects if the work does.
 */
export async function runExclusively(
  isBusy: { value: boolean },
  work: () => Promise<void>,
): Promise<void> {
  if (isBusy.value) return;
  isBusy.value = true;
  try {
    await work();
  } finally {
    isBusy.value = false;
  }
}
