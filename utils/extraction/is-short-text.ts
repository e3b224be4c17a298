import { hasEastAsian, weighText } from '@/utils/article/text/east-asian';
import type { Block } from './blocks/block';
import { SENTENCE_END } from './text/sentence-end';

/** Less text is a notice. Latin characters. */
const MIN_TEXT = 80;
/** The same without a headline. */
const MIN_TEXT_ALONE = 120;
/** A shorter line is a label, even if it ends like a sentence. Characters. */
const SHORTEST_SENTENCE = 25;
const SHORTEST_SENTENCE_CJK = 10;
/** The least share of the text that is sentences or code. */
const MIN_SENTENCE_SHARE = 0.5;
/** The largest share of the text that may be links. */
const MAX_LINK_SHARE = 0.3;
/** The least share of the page's text that is kept, if nothing else shows that it is one text. */
const MIN_SHARE_OF_PAGE = 0.5;
/** The same without a headline. */
const MIN_SHARE_ALONE = 0.8;

/** What else is known about the page of a short text. */
interface Setting {
  isHeaded: boolean;
  isDated: boolean;
}

/**
 * Whether a page with little text is something to read: sentences with few links below a headline, with a date, in the
 * only `article` of the page, or as most of its text. `kept` are the blocks of the body.
 */
export function isShortText(
  blocks: readonly Block[],
  kept: readonly Block[],
  { isHeaded, isDated }: Setting,
): boolean {
  const length = measure(kept);
  const linked = kept.reduce((sum, one) => sum + weighText(one.text) * one.linkDensity, 0);
  const sentences = measure(kept.filter(isSentence));
  const isOne = isInOnlyArticle(blocks, kept);
  const isNamed = isHeaded || isOne;
  if (sentences < (isNamed ? MIN_TEXT : MIN_TEXT_ALONE)) return false;
  if (sentences < length * MIN_SENTENCE_SHARE || linked > length * MAX_LINK_SHARE) return false;
  const least = isNamed ? MIN_SHARE_OF_PAGE : MIN_SHARE_ALONE;
  return (isHeaded && (isDated || isOne)) || length >= measure(blocks) * least;
}

const measure = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + weighText(text), 0);

function isSentence({ kind, text, linkDensity }: Block): boolean {
  if (kind === 'preformatted') return linkDensity <= MAX_LINK_SHARE;
  const shortest = hasEastAsian(text) ? SHORTEST_SENTENCE_CJK : SHORTEST_SENTENCE;
  return (
    kind !== 'heading' && kind !== 'figure' && text.length >= shortest && SENTENCE_END.test(text)
  );
}

/** Whether all text is in the only `article` of the page. */
function isInOnlyArticle(blocks: readonly Block[], kept: readonly Block[]): boolean {
  const articleOf = ({ path }: Block) => path.find(({ localName }) => localName === 'article');
  const [only] = kept.map(articleOf);
  const others = blocks.map(articleOf).filter((one) => one !== undefined && one !== only);
  return only !== undefined && others.length === 0 && kept.every((one) => articleOf(one) === only);
}
