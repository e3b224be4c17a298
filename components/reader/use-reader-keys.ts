import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { meaningOfReaderKey, type ReaderKey } from './reader-keys';

/**
 * Listens for the reader's keys in the document that `anchor` is in. `actions` may be new on each call; the newest are
 * used.
 */
export function useReaderKeys(
  anchor: RefObject<HTMLElement | null>,
  actions: Record<ReaderKey, () => void>,
  singleKeys: boolean,
): void {
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => {
    const stage = anchor.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      if (stage?.querySelector('dialog[open]') || isTyping(event.target, event)) return;
      const meaning = meaningOfReaderKey(event, singleKeys);
      if (!meaning) return;
      event.preventDefault();
      newest.current[meaning]();
    };
    stage?.addEventListener('keydown', onKeyDown);
    return () => stage?.removeEventListener('keydown', onKeyDown);
  }, [anchor, singleKeys]);
}

/** A letter typed into a field is a letter; with Ctrl or ⌘ it is still a command. */
function isTyping(target: EventTarget | null, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  // Keys are pressed in elements.
  const field = target as Element | null;
  return (
    field?.closest(
      'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea',
    ) != null
  );
}
