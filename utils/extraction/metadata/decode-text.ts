import { parseInert } from '@/utils/sanitisation/parse-inert';
import { squeezeText } from '../text/squeeze-text';

const MARKUP = /&#?\w+;|<\/?[a-z][^>]*>/i;

/**
 * One line of what a page states as data. Publishers encode twice ("Ada &amp;quot;Brook&quot;") or leave tags in: both
 * are undone, in a document where nothing runs. Comes out as text, to be shown as text alone.
 */
export function decodeText(stated: string | null | undefined): string {
  let text = stated ?? '';
  for (let round = 0; round < 2 && MARKUP.test(text); round++) {
    text = parseInert(text).body.textContent ?? '';
  }
  return squeezeText(text);
}
