import { withoutFragment } from '../address/without-fragment';

/** A footnote mark and its note. */
export interface PairedNote {
  mark: HTMLAnchorElement;
  note: Element;
  /** The text of the mark: a number or a sign. */
  name: string;
}

/** A number, with or without brackets, or a footnote sign. */
const MARK_TEXT = /^[[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?$/iu;
/** The link texts with which notes lead back to their marks. */
const BACK_TEXT = /^(?:[↩↑^⬆⏎↵]\uFE0E?|back|return|jump up|[[(]?\d{1,3}[\])]?\.?)$/iu;

/**
 * Pairs the footnote marks of a body with its notes. The sanitiser removes the ids that link them, but both contain links
 * within the page: a mark is such a link with a number or a sign as its text; a note is a later block that links back.
 * They are paired by order, so only if there are as many marks as notes.
 */
export function pairNotes(body: Element | DocumentFragment, pageUrl: string): PairedNote[] {
  const links = linksWithin(body, pageUrl);
  const blocks = collectBlocks(body, links);
  const notes = [...blocks].filter(([block, ends]) => leadsBack(block, ends)).map(([one]) => one);
  const firstLink = notes[0] && blocks.get(notes[0])?.first;
  if (!firstLink) return [];
  const ofNotes = new Set(notes);
  const marks = links
    .slice(0, links.indexOf(firstLink))
    .filter((link) => MARK_TEXT.test(textOf(link)) && !isInside(link, ofNotes));
  // Marks of the same note have the same target.
  const places = [...new Set(marks.map(({ hash }) => hash))];
  if (places.length !== notes.length) return [];
  const noteAt = new Map(places.map((place, at) => [place, notes[at]]));
  return marks.map((mark) => {
    const note = noteAt.get(mark.hash);
    if (!note) throw new RangeError('every mark has its note');
    return { mark, note, name: MARK_TEXT.exec(textOf(mark))?.[1] ?? textOf(mark) };
  });
}

/** Numbers the notes of pairs from 1, in the order of their first marks. */
export const numberNotes = (pairs: readonly PairedNote[]): Map<Element, number> =>
  new Map([...new Set(pairs.map(({ note }) => note))].map((note, at) => [note, at + 1]));

/** Returns the links with which a note leads back to its marks. */
export const linksBack = (note: Element, pageUrl: string): HTMLAnchorElement[] =>
  linksWithin(note, pageUrl).filter((link) => BACK_TEXT.test(textOf(link)));

/** Returns the links within the page, in document order. */
function linksWithin(body: Element | DocumentFragment, pageUrl: string): HTMLAnchorElement[] {
  const page = withoutFragment(pageUrl);
  return [...body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
    ({ href, hash }) => hash.length > 1 && href.slice(0, -hash.length) === page,
  );
}

/** The first and the last link in a block that may lead back. */
interface BackLinks {
  first: HTMLAnchorElement;
  last: HTMLAnchorElement;
}

/**
 * Returns the blocks around the links that may lead back, each once, in the order of these links. Takes time in proportion
 * to the links: a page may have tens of thousands in one paragraph.
 */
function collectBlocks(
  body: Element | DocumentFragment,
  links: readonly HTMLAnchorElement[],
): Map<Element, BackLinks> {
  const back = links.filter((link) => BACK_TEXT.test(textOf(link)));
  const blocks = new Set(
    back.flatMap((link) => link.closest<HTMLElement>('li') ?? link.closest<HTMLElement>('p') ?? []),
  );
  const firsts = firstIn(blocks, back);
  const lasts = firstIn(blocks, back.toReversed());
  return new Map(
    [...blocks].flatMap((block) => {
      const [first, last] = [firsts.get(block), lasts.get(block)];
      return first && last && body.contains(block) ? [[block, { first, last }]] : [];
    }),
  );
}

/** Returns, for each block, the first of the links that is in it. */
function firstIn(
  blocks: ReadonlySet<Element>,
  links: readonly HTMLAnchorElement[],
): Map<Element, HTMLAnchorElement> {
  const found = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    for (let one = link.parentElement; one && !found.has(one); one = one.parentElement)
      if (blocks.has(one)) found.set(one, link);
  }
  return found;
}

function isInside(link: Element, blocks: ReadonlySet<Element>): boolean {
  for (let one = link.parentElement; one; one = one.parentElement) if (blocks.has(one)) return true;
  return false;
}

/** A note has its link at its start or end; a paragraph of the article has its mark inside. */
function leadsBack(block: Element, { first, last }: BackLinks): boolean {
  const isSign = !/\d/.test(textOf(last));
  return isSign || startsWith(block, textOf(first));
}

/** Whether the trimmed text of a block starts with these words. Reads no more of it than necessary. */
function startsWith(block: Element, words: string): boolean {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < words.length && texts.nextNode())
    text = `${text}${texts.currentNode.nodeValue}`.trimStart();
  return text.startsWith(words);
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';
