import { textOf } from '@/utils/article/text/squeeze-text';

/** The fewest spans in a row that count as paragraphs. */
const MIN_SPANS = 3;
/** Spans that are shorter on average are the sentences of one paragraph. Characters. */
const PARAGRAPH = 90;
const SENTENCE_END = /[.!?…。！？:]["”’»」』)\]]*$/u;
/** The share of the spans, or of the boundaries between them, that must match. */
const MOST = 0.6;

/**
 * Splits a run of inline nodes that consists of sibling spans with one paragraph each; only the page's styles would
 * show their line breaks. The run must have no other text, most spans must end a sentence, and they must either have no
 * space between them or be as long as paragraphs. Any other run is returned whole.
 */
export function splitAtSpans(run: readonly Node[]): Node[][] {
  const spans = run.filter((node): node is Element => node instanceof Element);
  if (spans.length < MIN_SPANS || !spans.every((span) => isSpan(span))) return [[...run]];
  if (run.some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')))
    return [[...run]];
  const texts = spans.map((span) => textOf(span)).filter(Boolean);
  const ended = texts.filter((text) => SENTENCE_END.test(text)).length;
  const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  if (texts.length < MIN_SPANS || ended < texts.length * MOST) return [[...run]];
  const tight = countTightBoundaries(run);
  const isTight = tight >= (texts.length - 1) * MOST && average > PARAGRAPH / 2;
  if (!isTight && average < PARAGRAPH) return [[...run]];
  return spans.filter((span) => textOf(span) || span.querySelector('img')).map((span) => [span]);
}

const isSpan = (element: Element): boolean =>
  /^(?:span|font)$/.test(element.localName) && !/\bdrop|initial/i.test(element.className);

/** Counts the boundaries at which two words would run together if the spans were inline. */
function countTightBoundaries(run: readonly Node[]): number {
  let tight = 0;
  run.forEach((node, index) => {
    const next = run[index + 1];
    if (!(node instanceof Element) || !(next instanceof Element)) return;
    if (/\S$/.test(node.textContent ?? '') && /^\S/.test(next.textContent ?? '')) tight += 1;
  });
  return tight;
}
