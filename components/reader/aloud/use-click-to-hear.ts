import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Aloud } from './create-aloud';

/** While the article is read aloud, a click on a paragraph continues from there. Links and pictures work as usual. */
export function useClickToHear(scroller: RefObject<HTMLElement | null>, aloud: Aloud): void {
  useEffect(() => {
    const element = scroller.current;
    const onClick = ({ target }: MouseEvent) => {
      // The target of a click is an element.
      const clicked = target as Element;
      const isText = clicked.closest('[data-article-body]') && !clicked.closest('a, button');
      const isSelecting = element?.ownerDocument.getSelection()?.isCollapsed === false;
      if (aloud.isOpen.value && isText && !isSelecting) aloud.startAt(clicked);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [scroller, aloud]);
}
