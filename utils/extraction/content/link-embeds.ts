import { textOf } from '@/utils/article/text/squeeze-text';
import { EMBED_MARKS } from '@/utils/sanitisation/allowed-markup';
import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import type { PageCopy } from '../page/page-copy';
import type { Embed } from './embed';
import { FACADES } from './embed-facades';
import { formOf, readEmbed } from './read-embed';
import { type EmbedFacts, findFacade, readEmbedFacts } from './read-embed-facts';
import { type MediaObject, readMediaObjects } from './read-media-objects';

/**
 * The attribute of a figure that replaces a player or a post until the body is composed; its value is the form. The
 * figure contains a link and no text of the article. Pages do not use this name themselves.
 */
export const EMBED = 'data-lectern-embed';
/** The same in the composed body. */
export const CARD_ATTRIBUTE = 'data-embed';

const DURATION = 'data-duration';
/**
 * The address of its picture, an `<img>` only when the body is composed: until then it would count as the article's
 * own.
 */
const POSTER = 'data-lectern-poster';

const EMBEDS = `iframe, video, audio, embed, object[data], amp-iframe, amp-video, amp-audio, noscript, blockquote[class], figure[class*="embed"], ${FACADES}`;

/**
 * Replaces each player, map, form, chart and unloaded post with a figure that holds a link to it, labelled with its
 * title. The sanitiser removes players, and captions must not be left without content. Leaves `hidden` elements for the
 * step that removes them, and the remaining players when the time is over.
 */
export function linkEmbeds(
  body: Element,
  { base, hidden }: Pick<PageCopy, 'base' | 'hidden'>,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const figure of body.querySelectorAll('figure')) recogniseOwnFigure(figure);
  let objects: MediaObject[] | null = null;
  for (const element of deadline.each(body.querySelectorAll(EMBEDS))) {
    if (!body.contains(element) || hidden.has(element) || element.closest(`[${EMBED}]`)) continue;
    objects ??= readMediaObjects(body.ownerDocument);
    const embed = readEmbed(element, base, objects);
    if (!embed) continue;
    const facts = readEmbedFacts(element, embed, base, objects);
    log.note('a link to a video or audio file', facts.title);
    log.omit('the content of a player', element.closest('figure') ?? element);
    placeFigure(element, makeFigure(element.ownerDocument, embed, facts));
  }
}

/** Writes the figures that `linkEmbeds` made as the body has them, with their pictures. */
export function showCards(container: Element): void {
  for (const figure of container.querySelectorAll(`[${EMBED}]`)) {
    figure.setAttribute(CARD_ATTRIBUTE, figure.getAttribute(EMBED) ?? '');
    const poster = figure.getAttribute(POSTER);
    if (!poster) continue;
    const image = figure.ownerDocument.createElement('img');
    image.setAttribute('src', poster);
    image.setAttribute('alt', '');
    figure.prepend(image);
  }
}

/**
 * Recognises the output of this step, now and before figures were marked: a link and perhaps a picture and a caption.
 */
function recogniseOwnFigure(figure: Element): void {
  const [image, link] = ['img', 'a'].map((name) => figure.querySelector(`:scope > ${name}`));
  if (!link) return;
  const mark = figure.getAttribute(CARD_ATTRIBUTE) ?? '';
  if (EMBED_MARKS[CARD_ATTRIBUTE].test(mark)) {
    figure.setAttribute(EMBED, mark);
    const poster = image?.getAttribute('src');
    if (poster) figure.setAttribute(POSTER, poster);
    image?.remove();
  } else if (link === figure.firstElementChild && !figure.querySelector('img')) {
    const form = formOf(link.getAttribute('href') ?? '');
    if (form) figure.setAttribute(EMBED, form);
  }
}

function makeFigure(document: Document, embed: Embed, facts: EmbedFacts): Element {
  const figure = document.createElement('figure');
  figure.setAttribute(EMBED, embed.form);
  if (facts.duration) figure.setAttribute(DURATION, facts.duration);
  if (facts.poster) figure.setAttribute(POSTER, facts.poster);
  const link = document.createElement('a');
  link.setAttribute('href', embed.address);
  link.append(facts.title);
  figure.append(link);
  return figure;
}

/** Puts the figure in the place of a player, or of the figure around it, whose caption it takes over. */
function placeFigure(element: Element, figure: Element): void {
  const facade = findFacade(element);
  // Its thumbnail is the picture of the figure.
  for (const image of facade.querySelectorAll('img')) image.remove();
  const around = element.closest('figure');
  const others = [...(around?.querySelectorAll('img, picture, pre, table, blockquote') ?? [])];
  if (around && !others.some((other) => !element.contains(other))) {
    const caption = around.querySelector('figcaption');
    if (caption && textOf(caption) !== textOf(figure)) figure.append(caption);
    around.replaceWith(figure);
    return;
  }
  // A figure inside a line would split it.
  const place = around ?? element.closest('p');
  if (place) {
    place.after(figure);
    element.remove();
  } else element.replaceWith(figure);
}
