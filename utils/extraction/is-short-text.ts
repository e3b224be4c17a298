import { hasEastAsian, weighText } from '@/utils/article/text/east-asian';
import type { Block } from './blocks/block';
import type { PageFacts } from './metadata/read-page-facts';
import { SENTENCE_END } from './text/sentence-end';

/** Less text is a notice. Latin characters. */
const MIN_TEXT = 80;
/** A shorter line is a label, even if it ends like a sentence. Characters. */
const SHORTEST_SENTENCE = 25;
const SHORTEST_SENTENCE_CJK = 10;
/** The least share of the text that is sentences or code. */
const MIN_SENTENCE_SHARE = 0.5;
/** The largest share of the text that may be links. */
const MAX_LINK_SHARE = 0.3;
/** A heading with a greater share of links leads to another page. */
const MAX_LINK_SHARE_OF_HEADING = 0.5;

/**
 * Whether a page with little text is something to read: sentences with few links, with a date or in the only `article`
 * of the page. `kept` are the blocks of the body.
 */
export function isShortText(
  blocks: readonly Block[],
  kept: readonly Block[],
  { dates }: PageFacts,
): boolean {
  const length = measure(kept);
  const linked = kept.reduce((sum, one) => sum + weighText(one.text) * one.linkDensity, 0);
  const sentences = measure(kept.filter(isSentence));
  const isOfSentences = sentences >= MIN_TEXT && sentences >= length * MIN_SENTENCE_SHARE;
  if (!isOfSentences || linked > length * MAX_LINK_SHARE || isListOfPages(kept)) return false;
  return dates.published !== null || isInOnlyArticle(blocks, kept);
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

/** Whether more than one heading leads to another page. */
const isListOfPages = (blocks: readonly Block[]): boolean =>
  blocks.filter(
    ({ kind, linkDensity }) => kind === 'heading' && linkDensity > MAX_LINK_SHARE_OF_HEADING,
  ).length > 1;

/** Whether all text is in the only `article` of the page. */
function isInOnlyArticle(blocks: readonly Block[], kept: readonly Block[]): boolean {
  const articleOf = ({ path }: Block) => path.find(({ localName }) => localName === 'article');
  const [only] = kept.map(articleOf);
  const others = blocks.map(articleOf).filter((one) => one !== undefined && one !== only);
  return only !== undefined && others.length === 0 && kept.every((one) => articleOf(one) === only);
}
