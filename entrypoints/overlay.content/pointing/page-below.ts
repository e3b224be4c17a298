import { signal } from '@preact/signals';

/** Creates the state of the page below the overlay: covered, pointed at, or given back to the user. */
export function createPageBelow(setCovering: (covers: boolean) => void) {
  /** Whether the article is being chosen on the page. */
  const isPointing = signal(false);
  /** Whether the page is given back to the user, until they return to the reader. */
  const isAside = signal(false);

  function setPointing(isOn: boolean): void {
    isPointing.value = isOn;
    setCovering(!isOn);
  }

  return {
    isPointing,
    startPointing: () => setPointing(true),
    stopPointing: () => setPointing(false),
    isAside,
    /** Gives the page back to the user. */
    showPage(): void {
      isAside.value = true;
    },
    comeBack(): void {
      isAside.value = false;
      setCovering(true);
    },
  };
}
