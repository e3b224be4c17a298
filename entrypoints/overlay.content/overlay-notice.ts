import { signal } from '@preact/signals';
import type { OverlayWorld } from './overlay-world';

/** The notice above the article, if any. */
type OverlayNotice = 'address-changed' | 'orphaned' | null;

/** Creates the state of the notice above the article. */
export function createOverlayNotice(world: Pick<OverlayWorld, 'isExtensionAlive'>) {
  const notice = signal<OverlayNotice>(null);
  return {
    notice,
    /** Shows the notice if the extension was updated or removed. Call it when something failed. */
    checkAlive(): void {
      if (!world.isExtensionAlive()) notice.value = 'orphaned';
    },
    /** Must be called when the page navigated to another article. */
    onAddressChange(): void {
      if (notice.value === null) notice.value = 'address-changed';
    },
    /** Dismisses the notice and keeps the current article. */
    keepReading(): void {
      notice.value = null;
    },
  };
}
