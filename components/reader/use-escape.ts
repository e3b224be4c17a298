import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when Escape has been pressed and let go in the document that `anchor` is in. Not before it is up: what lies
 * beneath the reader would hear the end of a press that was not for it.
 */
export function useEscape(anchor: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const newest = useRef(onEscape);
  newest.current = onEscape;
  useEffect(() => {
    const stage = anchor.current?.ownerDocument;
    let isDown = false;
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog over the article closes by itself; a press that somebody else has used is spent.
      const isOurs = event.key === 'Escape' && !event.defaultPrevented;
      isDown = isOurs && !stage?.querySelector('dialog[open]');
      if (isDown) event.preventDefault();
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !isDown) return;
      isDown = false;
      newest.current();
    };
    stage?.addEventListener('keydown', onKeyDown);
    stage?.addEventListener('keyup', onKeyUp);
    return () => {
      stage?.removeEventListener('keydown', onKeyDown);
      stage?.removeEventListener('keyup', onKeyUp);
    };
  }, [anchor]);
}
