import { linksBack, numberNotes, pairNotes } from '@/utils/article/notes/pair-notes';

/** Attributes with the number of a footnote, which the Markdown rules read. */
export const FOOTNOTE_MARK = 'data-footnote-mark';
/** See FOOTNOTE_MARK. */
export const FOOTNOTE = 'data-footnote';

/**
 * Prepares the notes of a sanitised body for Markdown, in place: marks are labelled, and each note becomes a labelled
 * block after its list, without its number and the link back. Notes that cannot be paired stay links.
 */
export function markFootnotes(body: DocumentFragment, pageUrl: string): void {
  const pairs = pairNotes(body, pageUrl);
  const numbers = numberNotes(pairs);
  for (const { mark, note } of pairs) {
    const label = body.ownerDocument.createElement('span');
    label.setAttribute(FOOTNOTE_MARK, String(numbers.get(note)));
    label.append(mark.textContent ?? '');
    const raised = mark.closest('sup');
    const isAlone = raised?.textContent?.trim() === mark.textContent?.trim();
    (isAlone && raised ? raised : mark).replaceWith(label);
  }
  for (const [note, number] of numbers) {
    const block = body.ownerDocument.createElement('div');
    block.setAttribute(FOOTNOTE, String(number));
    for (const link of linksBack(note, pageUrl)) (wrapperOf(link, note) ?? link).remove();
    block.append(...note.childNodes);
    const list = note.localName === 'li' ? note.closest('ol, ul') : null;
    (list ?? note).before(block);
    note.remove();
    if (list?.firstElementChild === null) list.remove();
  }
}

/** The superscript around a link back, if it holds nothing else. */
function wrapperOf(link: Element, note: Element): Element | null {
  const raised = link.closest('sup');
  if (!raised || !note.contains(raised)) return null;
  return raised.textContent?.trim() === link.textContent?.trim() ? raised : null;
}
