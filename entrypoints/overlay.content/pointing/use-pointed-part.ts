import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { listParts, partAround } from '@/utils/reader/overlay/page-parts';

/** The part of a page that is pointed at. */
interface PointedPart {
  /** The parts of the page, in document order. */
  parts: readonly Element[];
  current: ReadonlySignal<Element | null>;
  /** Where the current part is in the window; follows scrolling and resizing. */
  box: ReadonlySignal<DOMRect | null>;
  point(part: Element | null): void;
  /** Returns the part under the pointer, below the layer that received the event; null if there is none. */
  partAt(event: MouseEvent): Element | null;
}

/** Tracks which part of the page below is pointed at; initially none. */
export function usePointedPart(page: Document): PointedPart {
  const parts = useMemo(() => listParts(page), [page]);
  const current = useSignal<Element | null>(null);
  const box = useSignal<DOMRect | null>(null);
  const measure = () => {
    box.value = current.value?.getBoundingClientRect() ?? null;
  };
  useEffect(() => {
    page.addEventListener('scroll', measure, { capture: true, passive: true });
    page.defaultView?.addEventListener('resize', measure);
    return () => {
      page.removeEventListener('scroll', measure, { capture: true });
      page.defaultView?.removeEventListener('resize', measure);
    };
  }, [page]);
  return {
    parts,
    current,
    box,
    point(part) {
      current.value = part;
      measure();
    },
    partAt({ clientX, clientY }) {
      const [_layer, ...below] = page.elementsFromPoint(clientX, clientY);
      return partAround(parts, below[0] ?? null);
    },
  };
}
