/** What a key of the library does. */
export type LibraryKey =
  | 'next'
  | 'previous'
  | 'search'
  | 'select'
  | 'selectUpTo'
  | 'state'
  | 'favourite'
  | 'archive'
  | 'tags'
  | 'delete'
  | 'undo'
  | 'help'
  | 'leave';

const SINGLE_KEYS: Record<string, LibraryKey> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  x: 'select',
  X: 'selectUpTo',
  u: 'state',
  f: 'favourite',
  a: 'archive',
  e: 'tags',
  '?': 'help',
};

/** What a key means; null where it means nothing here. Single letters only where the reader has them on (WCAG 2.1.4). */
export function meaningOfLibraryKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  singleKeys: boolean,
): LibraryKey | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Escape') return 'leave';
  if (key === 'Delete') return 'delete';
  return singleKeys ? (SINGLE_KEYS[key] ?? null) : null;
}
