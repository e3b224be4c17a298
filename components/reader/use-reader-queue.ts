import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Aloud } from '@/components/reader/aloud/create-aloud';
import { isElement } from '@/utils/dom/is-element';
import type { ReaderQueue } from './reader-queue';

/** Connects the queue to the reader: links that are added to it, and the voice that continues. Returns its keys. */
export function useReaderQueue(
  scroller: RefObject<HTMLElement | null>,
  aloud: Aloud,
  queue: ReaderQueue | null | undefined,
) {
  const newest = useRef(queue);
  newest.current = queue;
  useEffect(() => {
    if (newest.current?.aloud?.take()) aloud.startWithTitle();
  }, [aloud]);
  // Before the first paint: a click as soon as a link is visible must not download it.
  useLayoutEffect(() => {
    const element = scroller.current;
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!event.altKey || event.ctrlKey || event.metaKey || !newest.current) return;
      const link = isElement(target) && target.closest<HTMLAnchorElement>('a[href]');
      const isElsewhere = link && !link.getAttribute('href')?.startsWith('#');
      if (!isElsewhere || !/^https?:$/.test(link.protocol)) return;
      // Browsers would download the link.
      event.preventDefault();
      event.stopPropagation();
      newest.current.onLink(link.href);
    };
    element?.addEventListener('click', onClick, { capture: true });
    return () => element?.removeEventListener('click', onClick, { capture: true });
  }, [scroller]);
  return {
    nextInQueue: () => newest.current?.onNext(),
    previousInQueue: () => newest.current?.onPrevious(),
    queue: () => newest.current?.onToggle(),
  };
}
