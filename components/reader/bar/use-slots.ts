import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useWidth } from '@/components/reader/use-width';

/**
 * Returns how many buttons of the width of the first one fit on one line of a bar with a gap of 2 pixels. Without limit
 * until the bar is measured.
 */
export function useSlots(bar: RefObject<HTMLElement | null>): ReadonlySignal<number> {
  const width = useWidth(bar);
  return useComputed(() => {
    const button = bar.current?.querySelector('button')?.offsetWidth ?? 0;
    if (width.value === 0 || button === 0) return Number.POSITIVE_INFINITY;
    // Widths are rounded.
    return Math.floor((width.value + 2 + 0.5) / (button + 2));
  });
}
