import type { Block } from '../blocks/block';

/** A heading may have a label before its link: "Floods: <a>The sluice holds</a>". */
const MIN_LINK_SHARE = 0.9;
const MIN_LINK_SHARE_AFTER_LABEL = 0.4;
const LABEL_AND_LINK = /[:：|]/u;
/** Shorter ones may be the names of what the section is about. Characters. */
const SHORTEST_HEADLINE = 25;
/** A longer text below a heading is a section. Characters. */
const LONGEST_TEASER = 250;
/** A text with more linked headings is a list of links. */
const MAX_TEASERS = 4;

/**
 * Returns the headings of other stories between the paragraphs, with their teasers: headings that are links, in boxes
 * of their own with one short paragraph at most. A heading that stands directly above its text, or is built like the
 * other headings, heads a section. None if there are many, because the article is then a list of links.
 */
export function findTeasers(kept: readonly Block[]): ReadonlySet<Block> {
  const headings = kept.filter(({ kind }) => kind === 'heading');
  const linked = headings.filter(isHeadlineLink);
  if (linked.length === 0 || linked.length > MAX_TEASERS) return new Set();
  const shapes = new Set(headings.filter((one) => !isHeadlineLink(one)).map(tagAndBoxOf));
  const texts = kept.filter(({ kind }) => kind !== 'heading' && kind !== 'figure');
  return new Set(
    linked
      .filter((heading) => !shapes.has(tagAndBoxOf(heading)))
      .flatMap((heading) => readTeaser(heading, texts)),
  );
}

const isHeadlineLink = ({ kind, text, linkDensity }: Block): boolean =>
  kind === 'heading' &&
  text.length >= SHORTEST_HEADLINE &&
  linkDensity > (LABEL_AND_LINK.test(text) ? MIN_LINK_SHARE_AFTER_LABEL : MIN_LINK_SHARE);

const tagAndBoxOf = ({ element, path }: Block): string =>
  `${element.localName} ${path[0]?.localName}.${path[0]?.className}`;

/** Returns a heading and the paragraph in its box; empty if it is in no box beside the text. */
function readTeaser(heading: Block, texts: readonly Block[]): Block[] {
  const above = texts.findLast(({ index }) => index < heading.index);
  const [below, next] = texts.filter(({ index }) => index > heading.index).slice(0, 2);
  if (!above) return [];
  if (isApart(heading, above, below)) return [heading];
  const isTeaser =
    below?.kind === 'paragraph' &&
    below.text.length <= LONGEST_TEASER &&
    isApart(heading, above, next) &&
    isApart(below, above, next);
  return isTeaser ? [heading, below] : [];
}

/** Whether a block is in a box that has neither the text above nor the text below, but stands beside the one above. */
function isApart({ path }: Block, above: Block, below: Block | undefined): boolean {
  const outer = path.findIndex(
    (box) => above.path.includes(box) || (below?.path.includes(box) ?? false),
  );
  const container = path[outer];
  return (
    outer > 0 &&
    container !== undefined &&
    above.path.includes(container) &&
    (below?.path.includes(container) ?? true)
  );
}
