import { weighText } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { isHeadline } from '../blocks/is-headline';
import { isTextBlock, measureTextBlocks, weighBlocks, weighLinks } from '../blocks/text-block';
import { isGallery } from '../body/add-gallery';
import { isAnswer, isQuestion } from '../body/find-answers-below';
import type { PageFacts } from '../metadata/read-page-facts';
import { SENTENCE_END } from '../text/sentence-end';
import { hasEndlessWord } from './has-endless-word';
import { isListOfPages } from './is-list-of-pages';
import { isShortText } from './is-short-text';

/** With less running text, a page is an article only if its metadata says so or it is a short text. Characters. */
const SHORT_ARTICLE = 500;
/** With less running text, the metadata does not matter. Characters. */
const NO_ARTICLE = 80;
/**
 * The minimum text of a bulletin, which is sentences and lists below the page's headline, and of a page of questions
 * and answers. Characters.
 */
const SHORT_REPORT = 250;
/** A longer text may have as many links as a list of other pages. Characters. */
const MAX_LIST = 350;
/** The largest share of a bulletin that may be links: it may end with one to its source. */
const MAX_LINK_SHARE = 0.3;
/** The minimum share of running text in a short text that needs no headline. */
const MIN_SHARE_IF_SHORT = 0.85;
/** A text of this length below the page's headline is an article, even if links follow it. Characters. */
const LONG_ARTICLE = 1_500;
/** Its minimum share of all text that was kept. */
const MIN_SHARE_IF_LONG = 0.35;

/**
 * Decides whether the result is an article. Returns null if it is, `empty-page` if the page has no text, `too-large` if
 * a word of it is too long to be shown, and `not-an-article` if it is mostly links and fragments, or asks to log in. A
 * page that declares an article needs less text, a gallery only its captions. Questions with their answers and short
 * texts need no running text.
 */
export function judgeArticle(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
): 'empty-page' | 'too-large' | 'not-an-article' | null {
  const allText = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (allText === 0) return 'empty-page';
  const kept = blocks.filter((block) => body.has(block.index));
  if (hasEndlessWord(kept)) return 'too-large';
  const isHeaded = blocks.some((one) => one.kind === 'heading' && isHeadline(one, facts.titles));
  if (isHeaded && isGallery(blocks, body)) return null;
  const length = measureTextBlocks(kept);
  const keptText = weighBlocks(kept);
  if (keptText >= SHORT_REPORT && measureAnswers(kept) > keptText * 0.5) return null;
  const isStated = facts.structured !== null || facts.meta.first('og:type') === 'article';
  if (isStated && length >= NO_ARTICLE) return null;
  if (length < MAX_LIST && isListOfPages(blocks, kept)) return 'not-an-article';
  const judgeShort = () => (isShortText(blocks, kept, facts, isHeaded) ? null : 'not-an-article');
  if (length < NO_ARTICLE) return judgeShort();
  const isMostlyRunning = length > keptText * 0.5;
  // A bulletin is one sentence and lists. Its headline distinguishes it from a page of fragments.
  const isReport = kept.some(isSentence) && weighLinks(kept) < keptText * MAX_LINK_SHARE;
  if (isHeaded && isReport && keptText >= SHORT_REPORT) return null;
  if (isHeaded && length >= LONG_ARTICLE && length > keptText * MIN_SHARE_IF_LONG) return null;
  const isPlain = length > keptText * MIN_SHARE_IF_SHORT && kept.some(isSentence);
  const least = isPlain ? SHORT_REPORT : SHORT_ARTICLE;
  return length >= least && isMostlyRunning ? null : judgeShort();
}

/**
 * Returns the length of the questions that have an answer, with their answers, in Latin characters. Short ones count
 * too.
 */
const measureAnswers = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, answer, at) => {
    const question = blocks[at - 1];
    return question && isQuestion(question) && isAnswer(answer)
      ? sum + weighText(question.text + answer.text)
      : sum;
  }, 0);

const isSentence = (block: Block): boolean =>
  block.kind === 'paragraph' && isTextBlock(block) && SENTENCE_END.test(block.text);
