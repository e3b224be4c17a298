/** What a key asks of the voice while its bar has the focus. */
export type AloudKey = 'previous' | 'next' | 'close';

/** The meaning of a key in the bar; null when it has none. Space presses the button it is on, as everywhere. */
export function meaningOfAloudKey(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): AloudKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  switch (press.key) {
    case ',':
      return 'previous';
    case '.':
      return 'next';
    case 'Escape':
      return 'close';
    default:
      return null;
  }
}
