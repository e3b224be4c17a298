import { useEffect, useRef } from 'preact/hooks';
import { meaningOfKey, type PopupKey } from './popup-keys';

/** Listens for the popup's keys. `actions` may be new on each call; the newest are used. */
export function usePopupKeys(actions: Record<PopupKey, () => void>, singleKeys: boolean): void {
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog over the article has keys of its own.
      if (document.querySelector('dialog[open]')) return;
      const meaning = meaningOfKey(event, singleKeys);
      if (!meaning) return;
      event.preventDefault();
      newest.current[meaning]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
