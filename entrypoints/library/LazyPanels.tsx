import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LibraryPanels } from './LibraryPanels';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

interface LazyPanelsProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/**
 * The dialogs of the library. Their script is loaded when the first one opens, so that the list does not wait for it.
 */
export function LazyPanels({ state, world }: LazyPanelsProps) {
  const loaded = useSignal<{ Panels: typeof LibraryPanels } | null>(null);
  const isWanted = state.panel.value !== null;
  useEffect(() => {
    if (!isWanted) return;
    void import('./LibraryPanels').then((module) => {
      loaded.value ??= { Panels: module.LibraryPanels };
    });
  }, [isWanted, loaded]);
  const Panels = loaded.value?.Panels;
  return Panels ? <Panels state={state} world={world} /> : null;
}
