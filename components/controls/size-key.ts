/** What a key asks of a size, of letters or of a picture. */
export type SizeKey = 'larger' | 'smaller' | 'normal';

/** What a key asks of a size; null when nothing. Larger is on the same key as `=`, which saves the shift. */
export function sizeKeyOf(key: string): SizeKey | null {
  switch (key) {
    case '+':
    case '=':
      return 'larger';
    case '-':
    case '−':
      return 'smaller';
    case '0':
      return 'normal';
    default:
      return null;
  }
}
