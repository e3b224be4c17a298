/** A mark in the text and the note it means. */
export interface PairedNote {
  mark: HTMLAnchorElement;
  note: Element;
  /** What the mark is called: a number or a sign. */
  name: string;
}

/** A number, with or without brackets, or one of the signs that printers use. */
const MARK_TEXT = /^[[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?$/iu;
/** How the notes of the web lead back to their marks. */
const BACK_TEXT = /^(?:[↩↑^⬆⏎↵]\uFE0E?|back|return|jump up|[[(]?\d{1,3}[\])]?\.?)$/iu;

/**
 * Pairs the marks of a body with its notes. Names by which a page links the two do not reach the body (it holds none),
 * but both are links within the page: a mark is one whose words are a number or a sign; a note is a block after it that
 * leads back. They are paired in their order, so only where there are as many of the one as of the other.
 */
export function pairNotes(body: Element, pageUrl: string): PairedNote[] {
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
  // A note may be meant more than once: then its marks lead to the same place.
  const places = [...new Set(marks.map(({ hash }) => hash))];
  if (places.length !== notes.length) return [];
  return marks.map((mark) => {
    const note = notes[places.indexOf(mark.hash)];
    if (!note) throw new RangeError('every mark has its note');
    return { mark, note, name: MARK_TEXT.exec(textOf(mark))?.[1] ?? textOf(mark) };
  });
}

/** The blocks that lead back into the text, each once. */
function collectNotes(body: Element, links: readonly HTMLAnchorElement[]): Element[] {
  const notes = links
    .filter((link) => BACK_TEXT.test(textOf(link)))
    .flatMap((link) => link.closest<HTMLElement>('li') ?? link.closest<HTMLElement>('p') ?? [])
    .filter((block) => body.contains(block) && leadsBack(block, links));
  return [...new Set(notes)];
}

/** A paragraph of the article has its mark inside; a note has it at its beginning or its end. */
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
  return hash.length > 1 && href.slice(0, -hash.length) === pageUrl.replace(/#.*$/s, '');
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';
