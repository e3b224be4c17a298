import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isElement } from '@/utils/dom/is-element';
import type { Aloud } from './create-aloud';

/** While the article is read aloud, a click on a paragraph continues from there. Links and pictures work as usual. */
export function useClickToHear(scroller: RefObject<HTMLElement | null>, aloud: Aloud): void {
  useEffect(() => {
    const element = scroller.current;
    const onClick = ({ target }: MouseEvent) => {
      if (!aloud.isOpen.value || !isElement(target)) return;
      const isText = target.closest('[data-article-body]') && !target.closest('a, button');
      const isSelecting = element?.ownerDocument.getSelection()?.isCollapsed === false;
      if (isText && !isSelecting) aloud.startAt(target);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [scroller, aloud]);
}
