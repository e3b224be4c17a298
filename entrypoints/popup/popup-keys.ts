import { type SizeKey, sizeKeyOf } from '@/components/controls/size-key';

/** What a key asks of the popup. */
export type PopupKey = SizeKey | 'images' | 'save' | 'undo';

/** A pressed key, as far as it matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What the pressed key means; null when nothing. Single keys mean nothing where the reader has switched them off.
 * The size keys with Ctrl or ⌘ stay the browser's own zoom.
 */
export function meaningOfKey(press: KeyPress, singleKeys: boolean): PopupKey | null {
  const withCommand = press.ctrlKey || press.metaKey;
  if (withCommand && !press.shiftKey && press.key.toLowerCase() === 'z') return 'undo';
  if (!singleKeys || withCommand || press.altKey) return null;
  switch (press.key.toLowerCase()) {
    case 'g':
    case 'ㅎ':
      return 'images';
    case 's':
    case 'ㄴ':
      return 'save';
    default:
      return sizeKeyOf(press.key);
  }
}
