import { linksBack, pairNotes } from '@/utils/article/notes/pair-notes';

/**
 * Links the notes of a sanitised body and their marks within the file, in place: `#note-1` and `#note-mark-1`. Notes that
 * cannot be paired keep their links to the web page. `pageUrl` is the address of the article.
 */
export function linkNotes(body: DocumentFragment, pageUrl: string): void {
  const pairs = pairNotes(body, pageUrl);
  const notes = [...new Set(pairs.map(({ note }) => note))];
  notes.forEach((note, index) => {
    const number = index + 1;
    note.id = `note-${number}`;
    for (const link of linksBack(note, pageUrl)) {
      link.setAttribute('href', `#note-mark-${number}`);
      link.setAttribute('role', 'doc-backlink');
    }
  });
  for (const { mark, note } of pairs) {
    const number = notes.indexOf(note) + 1;
    // A note that two marks share leads back to the first.
    if (!body.querySelector(`#note-mark-${number}`)) mark.id = `note-mark-${number}`;
    mark.setAttribute('href', `#note-${number}`);
    mark.setAttribute('role', 'doc-noteref');
  }
}
