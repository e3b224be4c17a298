import { parseInert } from '@/utils/sanitisation/parse-inert';
import { squeezeText } from '../text/squeeze-text';

const MARKUP = /&#?\w+;|<\/?[a-z][^>]*>/i;

/**
 * Returns metadata as one line of text. Undoes double encoding ("Ada &amp;quot;Brook&quot;") and removes tags, in a
 * document where nothing runs. The result is plain text and must be rendered as such.
 */
export function decodeText(stated: string | null | undefined): string {
  let text = stated ?? '';
  for (let round = 0; round < 2 && MARKUP.test(text); round++) {
    text = parseInert(text).body.textContent ?? '';
  }
  return squeezeText(text);
}
