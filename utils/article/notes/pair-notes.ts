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
 * Pairs the footnote marks of a body with its notes. The sanitiser removes the ids that link them, but both contain
 * links within the page: a mark is such a link with a number or a sign as its text; a note is a later block that links
 * back. They are paired by order, so only if there are as many marks as notes.
 */
export function pairNotes(body: Element | DocumentFragment, pageUrl: string): PairedNote[] {
  const links = linksWithin(body, pageUrl);
  const notes = new Map(
    [...collectBlocks(body, links)].filter(([block, inside]) => leadsBack(block, inside)),
  );
  const [firstBack] = [...notes.values()].flat();
  const marks = links
    .slice(0, firstBack ? links.indexOf(firstBack) : 0)
    .filter((link) => MARK_TEXT.test(textOf(link)) && blocksAround(link, notes).length === 0);
  // Marks of the same note have the same target.
  const hashes = new Set(marks.map(({ hash }) => hash));
  if (hashes.size !== notes.size) return [];
  const ordered = [...notes.keys()];
  const noteAt = new Map([...hashes].map((hash, at) => [hash, ordered[at]]));
  return marks.map((mark) => {
    const note = noteAt.get(mark.hash);
    if (!note) throw new RangeError('every mark has its note');
    return { mark, note, name: MARK_TEXT.exec(textOf(mark))?.[1] ?? textOf(mark) };
  });
}

/** Returns the links with which a note leads back to its marks. */
export const linksBack = (note: Element, pageUrl: string): HTMLAnchorElement[] =>
  linksWithin(note, pageUrl).filter((link) => BACK_TEXT.test(textOf(link)));

/** Keeps the links with which a note leads back on the line of the word before them. */
export function keepLinksBackBeside(note: Element, pageUrl: string): void {
  for (const { previousSibling: before } of linksBack(note, pageUrl)) {
    const text = before?.nodeType === Node.TEXT_NODE ? (before.nodeValue ?? '') : '';
    const words = text.trimEnd();
    if (before && words !== text) before.nodeValue = `${words}\u00A0`;
  }
}

/** Returns the links within the page, in document order. */
function linksWithin(body: Element | DocumentFragment, pageUrl: string): HTMLAnchorElement[] {
  const page = withoutFragment(pageUrl);
  return [...body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
    ({ href, hash }) => hash.length > 1 && href.slice(0, -hash.length) === page,
  );
}

/**
 * Returns the blocks with links that may lead back, and these links. Takes time in proportion to the links: a block may
 * have thousands.
 */
function collectBlocks(
  body: Element | DocumentFragment,
  links: readonly HTMLAnchorElement[],
): Map<Element, HTMLAnchorElement[]> {
  const back = links.filter((link) => BACK_TEXT.test(textOf(link)));
  const blocks = new Map<Element, HTMLAnchorElement[]>();
  for (const link of back) {
    const block = link.closest('li') ?? link.closest('p');
    if (block && body.contains(block)) blocks.set(block, []);
  }
  for (const link of back)
    for (const block of blocksAround(link, blocks)) blocks.get(block)?.push(link);
  return blocks;
}

/** Returns the blocks that contain a link. */
function blocksAround(link: Element, blocks: Pick<ReadonlySet<Element>, 'has'>): Element[] {
  const found: Element[] = [];
  for (let one = link.parentElement; one; one = one.parentElement)
    if (blocks.has(one)) found.push(one);
  return found;
}

/** A note has its link at its start or end; a paragraph of the article has its mark inside. */
function leadsBack(block: Element, inside: readonly HTMLAnchorElement[]): boolean {
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return false;
  return !/\d/.test(textOf(last)) || textOf(block).startsWith(textOf(first));
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';
