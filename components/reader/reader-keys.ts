import { type SizeKey, sizeKeyOf } from '@/components/controls/size-key';

/** What a key asks of the reader. */
export type ReaderKey =
  | SizeKey
  | 'images'
  | 'save'
  | 'look'
  | 'find'
  | 'next'
  | 'previous'
  | 'contents'
  | 'aloud'
  | 'take'
  | 'keys';

/** A pressed key, as far as it matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Beside each letter what the same key writes on a Korean keyboard. */
const LETTERS: Readonly<Record<string, ReaderKey>> = {
  ...{ g: 'images', ㅎ: 'images' },
  ...{ s: 'save', ㄴ: 'save' },
  ...{ t: 'look', ㅅ: 'look' },
  ...{ n: 'next', ㅜ: 'next' },
  ...{ p: 'previous', ㅔ: 'previous' },
  ...{ c: 'contents', ㅊ: 'contents' },
  ...{ l: 'aloud', ㅣ: 'aloud' },
  ...{ e: 'take', ㄷ: 'take' },
  ...{ '/': 'find', '?': 'keys' },
};

/**
 * What the pressed key means; null when nothing. Unlike in the popup, the size keys also act with Ctrl or ⌘: in a whole
 * page they are what hands reach for. Without, single keys mean nothing where the reader has switched them off.
 */
export function meaningOfReaderKey(press: KeyPress, singleKeys: boolean): ReaderKey | null {
  if (press.altKey) return null;
  const withCommand = press.ctrlKey || press.metaKey;
  if (!withCommand && !singleKeys) return null;
  const size = sizeKeyOf(press.key);
  if (size || withCommand) return size;
  return LETTERS[press.key.toLowerCase()] ?? null;
}
