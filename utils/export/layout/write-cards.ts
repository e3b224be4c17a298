import { CARD_FIGURE, readCard } from '@/utils/embeds/read-card';
import type { ExportMessages } from '../export-messages';
import { makeElement } from './make-element';

/**
 * Rewrites the cards of a sanitised body, in place, for files, which have no players: the picture, then a line with the
 * kind and a link to the page that shows it.
 */
export function writeCards(body: DocumentFragment, { kinds }: Pick<ExportMessages, 'kinds'>): void {
  for (const figure of body.querySelectorAll(CARD_FIGURE)) {
    const card = readCard(figure);
    const link = figure.querySelector('a');
    if (!card || !link) continue;
    link.setAttribute('href', card.page);
    const line = makeElement(body.ownerDocument, 'p', {}, `${kinds[card.kind]}: `);
    link.replaceWith(line);
    line.append(link);
  }
}

/** Rewrites the cards for plain text, which has neither pictures nor links: the address follows the title. */
export function writeCardsAsText(
  body: DocumentFragment,
  messages: Pick<ExportMessages, 'kinds'>,
): void {
  writeCards(body, messages);
  for (const link of body.querySelectorAll(`${CARD_FIGURE} > p > a`)) {
    link.after(` <${link.getAttribute('href')}>`);
    link.closest('figure')?.querySelector('img')?.remove();
  }
}
