import { partAround } from './page-parts';

/**
 * Returns the part of a page to which a key leads from the current one: Arrow Up to the part around it, Arrow Down to
 * the first part in it, Arrow Right or Tab to the next one, Arrow Left or Shift+Tab to the previous one, around the
 * ends of the page. `parts` are in document order. Null if there is no such part; undefined for any other key.
 */
export function partByKey(
  parts: readonly Element[],
  current: Element | null,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): Element | null | undefined {
  const step = (by: 1 | -1) => {
    const at = current ? parts.indexOf(current) : by > 0 ? -1 : 0;
    return parts.at((at + by) % parts.length) ?? null;
  };
  switch (key) {
    case 'ArrowUp':
      return current && partAround(parts, current.parentElement);
    case 'ArrowDown':
      if (!current) return parts[0] ?? null;
      return parts.find((part) => part !== current && current.contains(part)) ?? null;
    case 'ArrowRight':
      return step(1);
    case 'ArrowLeft':
      return step(-1);
    case 'Tab':
      return step(shiftKey ? -1 : 1);
    default:
      return undefined;
  }
}
