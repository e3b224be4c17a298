import { squeezeText } from '@/utils/article/text/squeeze-text';
import { parseInert } from '@/utils/sanitisation/parse-inert';

const MARKUP = /&#?\w{1,32};|<\/?[a-z][^<>]*>/i;
/** Names, headlines and descriptions are shorter. Characters. */
const LONGEST_TEXT = 20_000;

/**
 * Returns metadata as one line of text. Undoes double encoding ("Ada &amp;quot;Brook&quot;") and removes tags, in a
 * document where nothing runs. Only reads the first `most` characters. The result is plain text and must be rendered as
 * such.
 */
export function decodeText(stated: string | null | undefined, most = LONGEST_TEXT): string {
  let text = (stated ?? '').slice(0, most);
  for (let round = 0; round < 2 && MARKUP.test(text); round++) {
    text = readMarkup(text);
  }
  return squeezeText(text);
}

function readMarkup(text: string): string {
  try {
    return parseInert(text).body.textContent ?? '';
  } catch {
    // Lectern's own pages, which read fetched pages, parse no text.
    return text;
  }
}
