import { sanitiseLinkList } from '@/utils/sanitisation/sanitise-import';
import type { ItemCollector } from '../collect-items';
import { readSeconds } from './read-times';

/** Reads Pocket's older HTML (`ril_export.html`): a list of links under "Unread" and one under "Read Archive". */
export function readPocketHtml(text: string, into: ItemCollector): void {
  let isArchived = false;
  let row = 0;
  for (const element of sanitiseLinkList(text).querySelectorAll('h1, a')) {
    if (element.localName === 'h1') {
      isArchived = /archive/i.test(element.textContent ?? '');
      continue;
    }
    row += 1;
    into.add({
      row,
      url: element.getAttribute('href') ?? '',
      title: element.textContent,
      tags: (element.getAttribute('tags') ?? '').split(','),
      savedAt: readSeconds(element.getAttribute('time_added')),
      isRead: isArchived,
      isArchived,
    });
  }
}
