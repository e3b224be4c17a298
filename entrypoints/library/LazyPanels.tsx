import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LibraryPanels } from './LibraryPanels';
import type { LibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';

interface LaterPanelsProps {
  state: LibraryState;
  world: LibraryPageWorld;
}

/** What is open over the library. The list does not wait for its script: it is loaded when a panel first opens. */
export function LazyPanels({ state, world }: LaterPanelsProps) {
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
