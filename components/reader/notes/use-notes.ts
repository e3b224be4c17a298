import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { keepLinksBackBeside, type PairedNote, pairNotes } from '@/utils/article/notes/pair-notes';

/**
 * Opens footnotes beside their marks. Returns the open one. With Ctrl, ⌘ or Shift, a mark acts as the link that it is.
 */
export function useNotes(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
): Signal<PairedNote | null> {
  const open = useSignal<PairedNote | null>(null);
  useEffect(() => {
    open.value = null;
    const body = scroller.current?.querySelector('[data-article-body]');
    const pairs = body ? pairNotes(body, article.url) : [];
    const stops = pairs.map((pair) => {
      pair.mark.setAttribute('aria-haspopup', 'dialog');
      keepLinksBackBeside(pair.note, article.url);
      const onClick = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open.value = open.value === pair ? null : pair;
      };
      pair.mark.addEventListener('click', onClick);
      return () => pair.mark.removeEventListener('click', onClick);
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [scroller, article, open]);
  return open;
}
