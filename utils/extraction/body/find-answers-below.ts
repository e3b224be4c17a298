import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { QUESTION_END } from '../text/question-end';
import { SENTENCE_END } from '../text/sentence-end';

/** The end of a line above a list. */
const INTRODUCTION_END = /[:：]$/;
/** A longer one is a paragraph that ends with a question. Characters. */
const LONGEST_QUESTION = 160;
/** A shorter answer is a label or a teaser. Characters. */
const SHORTEST_ANSWER = 60;
/** A block with a greater share of its text in links is a link to another page. */
const MAX_LINK_SHARE = 0.35;
/** A single question is often asked by the site, such as whether the page was useful. */
const FEWEST_QUESTIONS = 2;
/** How far below the text, and below each other, questions may be; and the longest answer. Blocks with text. */
const MAX_BLOCKS_BETWEEN = 30;
/** How many levels above a question and its answer a common ancestor may be. */
const NEAR = 4;
/** Parts of a page that are outside the article. A `footer` is one too, unless it is in an `article`. */
const ELSEWHERE = new Set(['aside', 'nav', 'form']);

/**
 * Returns the indices of questions and answers that belong to the text but stand in elements of their own, as many
 * articles end with them: the questions of kept answers, and below the text also their answers and the heading above
 * them. Empty if the body lacks fewer than two questions or their answers.
 *
 * @param body the indices of the body's blocks
 */
export function findAnswersBelow(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const lines = blocks.filter(({ text }) => text);
  const isKept = (block: Block) => body.has(block.index);
  const first = lines.findIndex(isKept);
  const last = lines.findLastIndex(isKept);
  const around = new Set(lines[last]?.path.filter(({ localName }) => localName !== 'body'));
  const belongs = (question: Block, answer: Block, at: number) =>
    isKept(answer) ? isNear(question, answer) : at >= last && isAround(question, around);
  const found: Block[] = [];
  let questions = 0;
  let end = last + MAX_BLOCKS_BETWEEN;
  for (let at = Math.max(0, first); at < Math.min(end, lines.length); at += 1) {
    const question = lines[at];
    if (!question) break;
    const answers = isAnsweredInside(question) ? [question] : answersAfter(lines, at);
    const [answer] = answers;
    if (!answer || !belongs(question, answer, at)) continue;
    end = Math.max(end, at + MAX_BLOCKS_BETWEEN);
    if ([question, ...answers].every(isKept)) continue;
    const above = lines[at - 1];
    if (questions === 0 && above?.kind === 'heading' && at > last) found.push(above);
    found.push(question, ...(at >= last ? answers : []));
    questions += 1;
  }
  const added = questions < FEWEST_QUESTIONS ? [] : found.filter((block) => !isKept(block));
  for (const { text } of added) log.note('a question or its answer', text);
  return new Set(added.map(({ index }) => index));
}

/** Returns the paragraphs and lists in one element that follow a question; none if the line asks nothing. */
function answersAfter(lines: readonly Block[], at: number): Block[] {
  const [question, first] = [lines[at], lines[at + 1]];
  if (!question || !first || !isQuestion(question)) return [];
  const answers: Block[] = [];
  for (let next = at + 1; next <= at + MAX_BLOCKS_BETWEEN; next += 1) {
    const line = lines[next];
    if (!line || !isAnswer(line) || isQuestion(line) || line.path[0] !== first.path[0]) break;
    answers.push(line);
  }
  const length = answers.reduce((sum, { text }) => sum + text.length, 0);
  return length >= SHORTEST_ANSWER ? answers : [];
}

/** Whether a block is a question, and not a link to another page. */
export const isQuestion = ({ kind, text, linkDensity }: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  text.length <= LONGEST_QUESTION &&
  QUESTION_END.test(text) &&
  linkDensity < MAX_LINK_SHARE;

/** Whether a block is a sentence or a list, and not a link to another page. */
export const isAnswer = ({ kind, text, linkDensity }: Block): boolean =>
  (kind === 'list' ||
    (kind === 'paragraph' && (SENTENCE_END.test(text) || INTRODUCTION_END.test(text)))) &&
  linkDensity < MAX_LINK_SHARE;

/** Whether a block is a `<details>` whose summary asks and whose content answers. */
function isAnsweredInside({ element, text, linkDensity }: Block): boolean {
  const summary = element.localName === 'details' ? element.querySelector('summary') : null;
  const question = summary ? textOf(summary) : '';
  return (
    QUESTION_END.test(question) &&
    text.length - question.length >= SHORTEST_ANSWER &&
    linkDensity < MAX_LINK_SHARE
  );
}

const isNear = (one: Block, other: Block): boolean =>
  one.path.slice(0, NEAR).some((element) => other.path.slice(0, NEAR).includes(element));

/** Whether a block has an ancestor with the text, and is in no part of its own that is not the article's. */
function isAround({ path }: Block, around: ReadonlySet<Element>): boolean {
  const own = path.slice(0, path.findIndex((element) => around.has(element)) + 1);
  const common = own.pop();
  const inArticle = path.some(({ localName }) => localName === 'article');
  return (
    common !== undefined &&
    !own.some(({ localName }) => ELSEWHERE.has(localName) || (localName === 'footer' && !inArticle))
  );
}
