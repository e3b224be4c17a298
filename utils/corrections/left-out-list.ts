import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CorrectedReading } from './corrected-reading';
import type { CorrectionParts } from './correction-parts';
import type { Furniture } from './list-furniture';

/** Creates the list of what was left out of an article, as it is now corrected. Empty until the parts are loaded. */
export function createLeftOutList(
  corrected: ReadonlySignal<CorrectedReading | null>,
  parts: ReadonlySignal<CorrectionParts | null>,
) {
  const rest = signal<readonly Furniture[]>([]);
  return {
    /** The pieces that readers may miss. */
    pieces: computed(() => (corrected.value && parts.value?.listPieces(corrected.value)) ?? []),
    /** The rest of what was left out. */
    furniture: computed(() =>
      rest.value.filter((one) => !corrected.value?.putBackFurniture.has(one)),
    ),
    /** Lists the rest of another reading. */
    listRest(): void {
      const trace = corrected.value?.trace;
      rest.value = (trace && parts.value?.listFurniture(trace)) ?? [];
    },
    clearRest(): void {
      rest.value = [];
    },
  };
}
