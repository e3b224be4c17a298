import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useWidth } from '@/components/reader/use-width';

/**
 * Returns how many buttons of the width of the first one fit on the line of a toolbar with a gap of 2 pixels, if the
 * title before it shrinks. Without limit until it is measured.
 */
export function useSlots(toolbar: RefObject<HTMLElement | null>): ReadonlySignal<number> {
  // Not of the toolbar itself: that depends on how many buttons it has.
  const width = useWidth(toolbar, { measured: barOf });
  return useComputed(() => {
    const button = toolbar.current?.querySelector('button')?.offsetWidth ?? 0;
    const bar = barOf(toolbar.current);
    if (!width.value || button === 0 || !bar) return Number.POSITIVE_INFINITY;
    const { columnGap, gridTemplateColumns } = getComputedStyle(bar);
    const gaps = gridTemplateColumns.split(' ').length - 1;
    const leave = bar.querySelector('button')?.offsetWidth ?? 0;
    const room = width.value - leave - gaps * (Number.parseFloat(columnGap) || 0);
    // Widths are rounded.
    return Math.floor((room + 2 + 0.5) / (button + 2));
  });
}

const barOf = (toolbar: HTMLElement | null): HTMLElement | null => toolbar?.parentElement ?? null;
