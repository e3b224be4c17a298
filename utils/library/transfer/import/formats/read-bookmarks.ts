import { sanitiseLinkList } from '@/utils/sanitisation/sanitise-import';
import type { ItemCollector } from '../collect-items';
import { readSeconds } from './read-times';

/**
 * Reads exported bookmarks (Netscape format). All enclosing folders become tags, except the browser's bookmarks bar.
 */
export function readBookmarks(text: string, into: ItemCollector): void {
  const page = sanitiseLinkList(text);
  const tagsOf = readFolders(page);
  for (const [index, link] of [...page.querySelectorAll('a')].entries()) {
    const folder = link.closest('dl');
    const own = (link.getAttribute('tags') ?? '').split(',');
    into.add({
      row: index + 1,
      url: link.getAttribute('href') ?? '',
      title: link.textContent,
      tags: [...((folder && tagsOf.get(folder)) ?? []), ...own],
      savedAt: readSeconds(link.getAttribute('add_date')),
    });
  }
}

/** The folder names of each list, outermost first. Outer lists come first. */
function readFolders(page: DocumentFragment): Map<Element, string[]> {
  const tagsOf = new Map<Element, string[]>();
  for (const list of page.querySelectorAll('dl')) {
    const around = list.parentElement?.closest('dl');
    const heading = findHeading(list);
    const isOwn = heading && !heading.hasAttribute('personal_toolbar_folder');
    const name = isOwn ? (heading.textContent ?? '') : '';
    tagsOf.set(list, [...((around && tagsOf.get(around)) ?? []), name]);
  }
  return tagsOf;
}

/** The heading precedes its list; parsers put an empty paragraph between them. */
function findHeading(list: Element): Element | null {
  let before = list.previousElementSibling;
  while (before?.localName === 'p') before = before.previousElementSibling;
  return before?.localName === 'h3' ? before : null;
}
