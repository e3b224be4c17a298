/** What a key asks of the reader. */
export type ReaderKey = 'larger' | 'smaller' | 'normal' | 'images' | 'save' | 'look';

/** A pressed key, as far as it matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What the pressed key means; null when nothing. Unlike in the popup, the size keys also act with Ctrl or ⌘: in a whole
 * page they are what hands reach for. Without, single keys mean nothing where the reader has switched them off.
 */
export function meaningOfReaderKey(press: KeyPress, singleKeys: boolean): ReaderKey | null {
  if (press.altKey) return null;
  const withCommand = press.ctrlKey || press.metaKey;
  if (!withCommand && !singleKeys) return null;
  switch (press.key.toLowerCase()) {
    case '+':
    case '=':
      return 'larger';
    case '-':
    case '−':
      return 'smaller';
    case '0':
      return 'normal';
    default:
      return withCommand ? null : meaningOfLetter(press.key.toLowerCase());
  }
}

/** The Korean letters are what the same keys write on a Korean keyboard. */
function meaningOfLetter(letter: string): ReaderKey | null {
  switch (letter) {
    case 'g':
    case 'ㅎ':
      return 'images';
    case 's':
    case 'ㄴ':
      return 'save';
    case 't':
    case 'ㅅ':
      return 'look';
    default:
      return null;
  }
}
