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
  const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter((link) =>
    isWithinPage(link, pageUrl),
  );
  const notes = collectNotes(body, links);
  const firstNote = notes[0];
  if (!firstNote) return [];
  const marks = links.filter(
    (link) =>
      MARK_TEXT.test(textOf(link)) &&
      !notes.some((note) => note.contains(link)) &&
      (firstNote.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  // Marks of the same note have the same target.
  const places = [...new Set(marks.map(({ hash }) => hash))];
  if (places.length !== notes.length) return [];
  return marks.map((mark) => {
    const note = notes[places.indexOf(mark.hash)];
    if (!note) throw new RangeError('every mark has its note');
    return { mark, note, name: MARK_TEXT.exec(textOf(mark))?.[1] ?? textOf(mark) };
  });
}

/** Returns the links with which a note leads back to its marks. */
export const linksBack = (note: Element, pageUrl: string): HTMLAnchorElement[] =>
  [...note.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
    (link) => isWithinPage(link, pageUrl) && BACK_TEXT.test(textOf(link)),
  );

/** Returns the blocks that link back into the text, each once. */
function collectNotes(
  body: Element | DocumentFragment,
  links: readonly HTMLAnchorElement[],
): Element[] {
  const notes = links
    .filter((link) => BACK_TEXT.test(textOf(link)))
    .flatMap((link) => link.closest<HTMLElement>('li') ?? link.closest<HTMLElement>('p') ?? [])
    .filter((block) => body.contains(block) && leadsBack(block, links));
  return [...new Set(notes)];
}

/** A note has its link at its start or end; a paragraph of the article has its mark inside. */
function leadsBack(block: Element, links: readonly HTMLAnchorElement[]): boolean {
  const inside = links.filter((link) => block.contains(link) && BACK_TEXT.test(textOf(link)));
  const text = block.textContent?.trim() ?? '';
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return false;
  const isSign = !/\d/.test(textOf(last));
  return isSign || text.startsWith(textOf(first));
}

function isWithinPage({ href, hash }: HTMLAnchorElement, pageUrl: string): boolean {
  return hash.length > 1 && href.slice(0, -hash.length) === withoutFragment(pageUrl);
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';
