import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Focusable, focusedElement } from '@/utils/dom/focused-element';
import { isElement } from '@/utils/dom/is-element';
import { returnFocus } from './give-focus';

/**
 * Manages a button that opens a list of buttons, both inside `root`. Opening moves the focus into the list; closing a
 * list that has the focus returns it to the button, or to where it was when a key opened the list. Escape, a press
 * elsewhere and a focus elsewhere close the list; arrow keys, Home and End move in it.
 */
export function useDisclosure(root: RefObject<HTMLElement | null>, isOpen: Signal<boolean>): void {
  const wasOpen = useRef(false);
  const before = useRef<Focusable | null>(null);
  const isNow = isOpen.value;

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    if (isNow) {
      before.current = isFocusFree(element) ? null : focusedElement(element.ownerDocument);
      element.querySelector<HTMLElement>('ul button')?.focus();
    } else if (wasOpen.current && isFocusFree(element)) {
      returnFocus(before.current ?? element.querySelector('button'));
    }
    wasOpen.current = isNow;
    return isNow ? listen(element, isOpen) : undefined;
  }, [root, isOpen, isNow]);
}

/** Whether the focus is in the element, or nowhere because the focused element was removed. */
function isFocusFree(element: HTMLElement): boolean {
  const { activeElement, body } = element.ownerDocument;
  return !activeElement || activeElement === body || element.contains(activeElement);
}

function listen(element: HTMLElement, isOpen: Signal<boolean>): () => void {
  const closeWhenOutside = (target: EventTarget | null) => {
    // It is null when the browser window loses the focus.
    if (isElement(target) && !element.contains(target)) isOpen.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => actOnKey(event, element, isOpen);
  const onFocusOut = ({ relatedTarget }: FocusEvent) => closeWhenOutside(relatedTarget);
  const onPointerDown = ({ target }: PointerEvent) => closeWhenOutside(target);
  const page = element.ownerDocument;
  element.addEventListener('keydown', onKeyDown);
  element.addEventListener('focusout', onFocusOut);
  page.addEventListener('pointerdown', onPointerDown);
  return () => {
    element.removeEventListener('keydown', onKeyDown);
    element.removeEventListener('focusout', onFocusOut);
    page.removeEventListener('pointerdown', onPointerDown);
  };
}

function actOnKey(event: KeyboardEvent, element: HTMLElement, isOpen: Signal<boolean>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = findNext(element, event.key);
  if (event.key === 'Escape') isOpen.value = false;
  else if (!next) return;
  next?.focus();
  event.preventDefault();
  // The page handles the same keys; an open list consumes them.
  event.stopPropagation();
}

/** Returns the button that a key moves to from the focused one; undefined for other keys. */
function findNext(root: HTMLElement, key: string): HTMLElement | undefined {
  const items = [...root.querySelectorAll<HTMLElement>('ul button')];
  const now = items.findIndex((item) => item.matches(':focus'));
  switch (key) {
    case 'ArrowDown':
      return items[(now + 1) % items.length];
    case 'ArrowUp':
      return items.at(Math.max(now, 0) - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
