import { hasEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { weighBlocks, weighLinks } from '../blocks/text-block';
import type { PageFacts } from '../metadata/read-page-facts';
import { SENTENCE_END } from '../text/sentence-end';
import { isInterstitial } from './is-interstitial';

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

/**
 * Whether a page with little text is something to read: sentences with few links below a headline, with a date, in the
 * only `article` of the page, or as most of the text of a page that is open to everyone. `kept` are the blocks of the
 * body.
 */
export function isShortText(
  blocks: readonly Block[],
  kept: readonly Block[],
  facts: PageFacts,
  isHeaded: boolean,
): boolean {
  const length = weighBlocks(kept);
  const sentences = weighBlocks(kept.filter(isSentence));
  const isOne = isInOnlyArticle(blocks, kept);
  const isNamed = isHeaded || isOne;
  if (sentences < (isNamed ? MIN_TEXT : MIN_TEXT_ALONE)) return false;
  if (sentences < length * MIN_SENTENCE_SHARE) return false;
  if (weighLinks(kept) > length * MAX_LINK_SHARE) return false;
  const least = isNamed ? MIN_SHARE_OF_PAGE : MIN_SHARE_ALONE;
  if (isHeaded && (facts.dates.published !== null || isOne)) return true;
  return length >= weighBlocks(blocks) * least && !isInterstitial(kept, facts);
}

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
