/** Inline elements, through which the characters next to an emphasis are searched. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo cite del dfn em i ins kbd mark q s samp small strong sub sup time u var'.split(
    ' ',
  ),
);
const EMPHASES = new Set(['em', 'i', 'strong', 'b', 'del', 's']);

/** An emphasis: its Markdown delimiter, and the HTML element used where the delimiter does not work. */
export interface EmphasisMark {
  mark: '*' | '**' | '~~';
  tag: 'em' | 'strong' | 'del';
}

/**
 * Writes emphasised text. Markdown ignores a delimiter with punctuation inside and a letter outside, which is common in
 * languages without spaces between words ("**“말”**이라고"). There the HTML element is used, which Markdown allows. Blocks
 * are not emphasised.
 */
export function emphasise(content: string, node: Element, { mark, tag }: EmphasisMark): string {
  const words = content.trim();
  if (words === '' || words.includes('\n\n') || isInSame(node, tag)) return content;
  const isRecognised =
    isRecognisedBetween(letterBeside(node, 'previousSibling'), words.at(0) ?? '') &&
    isRecognisedBetween(letterBeside(node, 'nextSibling'), words.at(-1) ?? '');
  return isRecognised ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`;
}

const SAME_AS: Record<EmphasisMark['tag'], string> = {
  em: 'em, i',
  strong: 'strong, b, dt, th',
  del: 'del, s',
};

const isInSame = (node: Element, tag: EmphasisMark['tag']): boolean =>
  node.parentElement?.closest(SAME_AS[tag]) != null;

/** Whether CommonMark 0.31 recognises a delimiter ("left-flanking", "right-flanking") between these characters. */
function isRecognisedBetween(outside: Letter, inside: string): boolean {
  if (outside === 'mark') return false;
  return !isPunctuation(inside) || outside === '' || /\s/.test(outside) || isPunctuation(outside);
}

const isPunctuation = (letter: string): boolean => /^[\p{P}\p{S}]$/u.test(letter);

/** A character; empty at the edge of a line; `mark` for another emphasis, whose delimiter would merge with this one. */
type Letter = string;

function letterBeside(node: Element, side: 'previousSibling' | 'nextSibling'): Letter {
  const isBefore = side === 'previousSibling';
  const own = node.textContent ?? '';
  // Spaces at the edge of the element are written outside its delimiters.
  if (/\s/.test((isBefore ? own.at(0) : own.at(-1)) ?? '')) return ' ';
  for (let at: Element | null = node; at; at = at.parentElement) {
    const beside: ChildNode | null = at[side];
    if (beside && EMPHASES.has(beside.nodeName.toLowerCase())) return 'mark';
    const text = beside?.textContent ?? '';
    if (beside) return (isBefore ? [...text.slice(-2)].at(-1) : [...text.slice(0, 2)][0]) ?? '';
    if (!at.parentElement || !WITHIN_LINE.has(at.parentElement.localName)) return '';
  }
  return '';
}
