import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { matchShortcut } from '@/utils/keys/match-shortcut';
import type { Command, Surface } from '@/utils/keys/shortcuts';

/** What each command of a surface does. Return false to leave the key to the browser. */
export type KeyActions<S extends Surface> = Record<Command<S>, () => unknown>;

interface KeysOptions {
  /** Whether keys that write a character are shortcuts. */
  singleKeys: boolean;
  /** An element of the document to listen in, where it is not the script's own. */
  anchor?: RefObject<Element | null>;
}

/**
 * Listens for the shortcuts of a surface. An open dialog has keys of its own, so none works below it. `actions` may be
 * new on each render; the newest are used.
 */
export function useKeys<S extends Surface>(
  surface: S,
  actions: KeyActions<S>,
  { singleKeys, anchor }: KeysOptions,
): void {
  const newest = useRef(actions);
  newest.current = actions;
  // Before the first paint: a key pressed as soon as something is visible must not be lost.
  useLayoutEffect(() => {
    const stage = anchor ? anchor.current?.ownerDocument : document;
    let pending: { key: string; run(): unknown } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      pending = null;
      if (event.defaultPrevented || stage?.querySelector('dialog[open]')) return;
      const isInField = isTextField(event.target);
      const shortcut = matchShortcut(event, surface, { singleKeys, isInField });
      if (!shortcut) return;
      const run = () => newest.current[shortcut.id]();
      if (shortcut.onRelease) pending = { key: event.key, run };
      if (shortcut.onRelease || run() !== false) event.preventDefault();
    };
    const onKeyUp = (event: KeyboardEvent) => {
      const { key, run } = pending ?? {};
      if (key !== event.key) return;
      pending = null;
      run?.();
    };
    stage?.addEventListener('keydown', onKeyDown);
    stage?.addEventListener('keyup', onKeyUp);
    return () => {
      stage?.removeEventListener('keydown', onKeyDown);
      stage?.removeEventListener('keyup', onKeyUp);
    };
  }, [surface, singleKeys, anchor]);
}

function isTextField(target: EventTarget | null): boolean {
  // Key events go to elements; `instanceof` fails for those of another document.
  const element = target as Element | null;
  return (
    element?.closest(
      'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea',
    ) != null
  );
}
