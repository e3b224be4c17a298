/** Elements within a line, through which the letters beside an emphasis are looked for. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo cite del dfn em i ins kbd mark q s samp small strong sub sup time u var'.split(
    ' ',
  ),
);
const EMPHASES = new Set(['em', 'i', 'strong', 'b', 'del', 's']);

/** An emphasis: its Markdown, and the element that Markdown takes in its place. */
export interface EmphasisMark {
  mark: '*' | '**' | '~~';
  tag: 'em' | 'strong' | 'del';
}

/**
 * Emphasised text. Markdown does not see the mark where punctuation stands inside it and a letter outside, which is
 * common where words are not parted by spaces ("**“말”**이라고"); there the element is written instead, which Markdown
 * allows. Blocks are not emphasised.
 */
export function emphasise(content: string, node: Element, { mark, tag }: EmphasisMark): string {
  const words = content.trim();
  if (words === '' || words.includes('\n\n') || isAlready(node, tag)) return content;
  const isSeen =
    isSeenBetween(letterBeside(node, 'previousSibling'), words.at(0) ?? '') &&
    isSeenBetween(letterBeside(node, 'nextSibling'), words.at(-1) ?? '');
  return isSeen ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`;
}

const SAME_AS: Record<EmphasisMark['tag'], string> = {
  em: 'em, i',
  strong: 'strong, b, dt, th',
  del: 'del, s',
};

const isAlready = (node: Element, tag: EmphasisMark['tag']): boolean =>
  node.parentElement?.closest(SAME_AS[tag]) != null;

/** CommonMark 0.31, "left-flanking" and "right-flanking": what is outside a mark, and what is inside. */
function isSeenBetween(outside: Letter, inside: string): boolean {
  if (outside === 'mark') return false;
  return !isPunctuation(inside) || outside === '' || /\s/.test(outside) || isPunctuation(outside);
}

const isPunctuation = (letter: string): boolean => /^[\p{P}\p{S}]$/u.test(letter);

/** A letter; empty at the edge of a line; or the mark of another emphasis, which would run into this one. */
type Letter = string;

function letterBeside(node: Element, side: 'previousSibling' | 'nextSibling'): Letter {
  const isBefore = side === 'previousSibling';
  const own = node.textContent ?? '';
  // Spaces inside the element are written outside of the marks.
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
