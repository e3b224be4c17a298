import { linksBack, pairNotes } from '@/utils/article/notes/pair-notes';
import { numberNotes } from './number-notes';

/**
 * Links the notes of a sanitised body and their marks within the file, in place: `#note-1` and `#note-mark-1`. Notes
 * that cannot be paired keep their links to the web page. `pageUrl` is the address of the article.
 */
export function linkNotes(body: DocumentFragment, pageUrl: string): void {
  const pairs = pairNotes(body, pageUrl);
  const numbers = numberNotes(pairs);
  for (const [note, number] of numbers) {
    note.id = `note-${number}`;
    for (const link of linksBack(note, pageUrl)) {
      link.setAttribute('href', `#note-mark-${number}`);
      link.setAttribute('role', 'doc-backlink');
    }
  }
  const marked = new Set<Element>();
  for (const { mark, note } of pairs) {
    const number = numbers.get(note);
    // A note that two marks share leads back to the first.
    if (!marked.has(note)) mark.id = `note-mark-${number}`;
    marked.add(note);
    mark.setAttribute('href', `#note-${number}`);
    mark.setAttribute('role', 'doc-noteref');
  }
}
