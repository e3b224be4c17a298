import { textOf } from '../text/squeeze-text';

/** So many spans in a row show how the page is built. */
const LEAST_SPANS = 3;
/** Spans that are sentences of one paragraph are shorter, on average. Characters. */
const PARAGRAPH = 90;
const SENTENCE_END = /[.!?…。！？:]["”’»」』)\]]*$/u;
/** Share of the spans, or of the seams between them, that must agree. */
const MOST = 0.6;

/**
 * Parts a run of inline nodes that is a row of sibling spans with a paragraph in each: without style, nothing else tells
 * their paragraphs apart. Told by their build: spans of one kind and nothing else, most of which end a sentence, and
 * either no space between one's last word and the next one's first, or as much text in each as paragraphs have.
 */
export function partAtSpans(run: readonly Node[]): Node[][] {
  const spans = run.filter((node): node is Element => node instanceof Element);
  if (spans.length < LEAST_SPANS || !spans.every((span) => isSpan(span))) return [[...run]];
  if (run.some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')))
    return [[...run]];
  const texts = spans.map((span) => textOf(span)).filter(Boolean);
  const ended = texts.filter((text) => SENTENCE_END.test(text)).length;
  const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  if (texts.length < LEAST_SPANS || ended < texts.length * MOST) return [[...run]];
  const tight = countTightSeams(run);
  const isTight = tight >= (texts.length - 1) * MOST && average > PARAGRAPH / 2;
  if (!isTight && average < PARAGRAPH) return [[...run]];
  return spans.filter((span) => textOf(span) || span.querySelector('img')).map((span) => [span]);
}

const isSpan = (element: Element): boolean =>
  /^(?:span|font)$/.test(element.localName) && !/\bdrop|initial/i.test(element.className);

/** Seams at which two words would run into one, were the spans inline. */
function countTightSeams(run: readonly Node[]): number {
  let tight = 0;
  run.forEach((node, index) => {
    const next = run[index + 1];
    if (!(node instanceof Element) || !(next instanceof Element)) return;
    if (/\S$/.test(node.textContent ?? '') && /^\S/.test(next.textContent ?? '')) tight += 1;
  });
  return tight;
}
