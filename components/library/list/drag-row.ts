import styles from './Dragging.module.css';
import { type Extent, findDrop } from './find-drop';

/** The distance from an edge of the window within which it scrolls, and the most it scrolls in a frame. CSS pixels. */
const EDGE = 72;
const MAX_SCROLL = 16;
/** How long the animation of a dropped row into its gap takes. Milliseconds. */
const SETTLING = 140;

/** A row that is dragged, and where to report the drop. */
interface RowDrag {
  list: HTMLElement;
  row: HTMLElement;
  /** The press on the row that began it. */
  press: PointerEvent;
  /** Moves the row to another index. The list shows the new order when it resolves. */
  onDrop(to: number): Promise<void>;
}

/**
 * Drags a row of the list with the pointer until it is released. A copy of the row follows the pointer and the other
 * rows move aside; near an edge, the window scrolls. Escape, or a gesture of the browser, leaves the order as it was.
 * The list may render other rows meanwhile.
 */
export function dragRow({ list, row, press, onDrop }: RowDrag): void {
  const page = list.ownerDocument;
  const view = page.defaultView;
  if (!view) return;
  const from = Number(row.dataset['index']);
  const box = row.getBoundingClientRect();
  const ghost = drawGhost(row, box);
  const stopping = new AbortController();
  const { signal } = stopping;
  let pointer = press.clientY;
  let to = from;

  const draw = (): void => {
    const offset = pointer - press.clientY;
    ghost.style.translate = `0 ${offset}px`;
    const dragged = { top: box.top + offset, bottom: box.bottom + offset };
    to = findDrop(extentsOf(list), from, dragged);
    for (const other of rowsOf(list)) {
      const index = Number(other.dataset['index']);
      const isBelow = index > from && index <= to;
      const isAbove = index < from && index >= to;
      other.style.visibility = index === from ? 'hidden' : '';
      other.style.translate = isBelow ? `0 -${box.height}px` : isAbove ? `0 ${box.height}px` : '';
    }
  };
  const step = (): void => {
    if (signal.aborted) return;
    const speed = scrollSpeed(pointer, view.innerHeight);
    if (speed !== 0) view.scrollBy(0, speed);
    draw();
    view.requestAnimationFrame(step);
  };
  const end = async ({ isDropped }: { isDropped: boolean }): Promise<void> => {
    if (signal.aborted) return;
    draw();
    stopping.abort();
    if (!isDropped) to = from;
    const slot = slotOf(extentsOf(list), from, to, box.height);
    if (slot !== null) await settle(ghost, slot - box.top);
    if (to !== from) await onDrop(to);
    // The list is rendered before the next frame.
    view.requestAnimationFrame(() => {
      delete list.dataset['dragging'];
      for (const other of rowsOf(list)) {
        other.style.visibility = '';
        other.style.translate = '';
      }
      ghost.remove();
    });
  };

  press.preventDefault();
  // On the list, because the row may be removed while it is dragged.
  list.setPointerCapture(press.pointerId);
  list.dataset['dragging'] = '';
  list.addEventListener(
    'pointermove',
    ({ clientY }) => {
      pointer = clientY;
    },
    { signal },
  );
  list.addEventListener('pointerup', () => void end({ isDropped: true }), { signal });
  // After a gesture of the browser too.
  list.addEventListener('lostpointercapture', () => void end({ isDropped: false }), { signal });
  // A long press on a touch screen would open the context menu.
  list.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void end({ isDropped: false });
    },
    { signal, capture: true },
  );
  step();
}

const rowsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-index]'),
];

/** Returns where the rendered rows are without the drag: offsets leave translations out. */
function extentsOf(list: HTMLElement): Map<number, Extent> {
  const rows = rowsOf(list);
  const start = rows[0]?.offsetParent?.getBoundingClientRect().top ?? 0;
  return new Map(
    rows.map((row) => {
      const top = start + row.offsetTop;
      return [Number(row.dataset['index']), { top, bottom: top + row.offsetHeight }];
    }),
  );
}

/** Returns the top of the gap that a dropped row fills; null if it is not rendered. */
function slotOf(
  extents: ReadonlyMap<number, Extent>,
  from: number,
  to: number,
  height: number,
): number | null {
  const extent = extents.get(to);
  if (!extent) return null;
  return to > from ? extent.bottom - height : extent.top;
}

/** Returns how far to scroll in a frame: the nearer to the edge, the farther. */
function scrollSpeed(pointer: number, height: number): number {
  const above = Math.max(0, EDGE - pointer) / EDGE;
  const below = Math.max(0, pointer - (height - EDGE)) / EDGE;
  return Math.round(Math.min(1, below) * MAX_SCROLL - Math.min(1, above) * MAX_SCROLL);
}

/** Draws a copy of a row over the page. It is decoration: the row itself stays in the list. */
function drawGhost(row: HTMLElement, { top, left, width }: DOMRect): HTMLElement {
  const ghost = row.ownerDocument.createElement('ol');
  ghost.className = styles['ghost'] ?? '';
  ghost.inert = true;
  Object.assign(ghost.style, { top: `${top}px`, left: `${left}px`, width: `${width}px` });
  ghost.append(row.cloneNode(true));
  row.ownerDocument.body.append(ghost);
  return ghost;
}

/** Moves the copy into its gap. */
async function settle(ghost: HTMLElement, offset: number): Promise<void> {
  const view = ghost.ownerDocument.defaultView;
  if (view?.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const end = { translate: `0 ${offset}px` };
  const moving = ghost.animate(end, { duration: SETTLING, easing: 'ease-out', fill: 'forwards' });
  await moving.finished.catch(() => undefined);
}
