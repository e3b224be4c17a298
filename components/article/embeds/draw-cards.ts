import { siteOf } from '@/utils/article/site-of';
import { type PlayerPlace, planPlayer } from '@/utils/embeds/plan-player';
import { CARD, type EmbedCard, readCard, writeDuration } from '@/utils/embeds/read-card';
import type { EmbedMessages } from '@/utils/i18n/en/embeds';
import { showFile, showFrame } from './create-player';
import { drawIcon } from './draw-icon';

/** What cards need. */
export interface CardOptions {
  messages: EmbedMessages;
  /** Null where every card opens in a tab. */
  place: PlayerPlace | null;
}

/**
 * Draws the figures for players and posts in a body as cards: kind, title, picture, where it loads from, and a button.
 * Requests nothing until the button is pressed. Words of the interface are marked with `data-card-ui`: they are no part of
 * the article.
 */
export function drawCards(body: ParentNode, options: CardOptions): void {
  for (const figure of body.querySelectorAll<HTMLElement>(CARD)) {
    const card = readCard(figure);
    if (card) drawCard(figure, card, options);
  }
}

/** The changing parts of a card. */
interface CardParts {
  figure: HTMLElement;
  /** Says where it loads from. */
  source: HTMLElement;
  /** Holds the button. */
  action: HTMLElement;
}

function drawCard(figure: HTMLElement, card: EmbedCard, options: CardOptions): void {
  const make = makerOf(figure.ownerDocument);
  const { kinds } = options.messages;
  const [image, link] = [figure.querySelector('img'), figure.querySelector(':scope > a')];
  if (!link) return;
  link.setAttribute('href', card.page);
  const title = make('div', { 'data-card-title': '' });
  title.append(make('span', { 'data-card-kind': '' }, `${kinds[card.kind]}: `), link);
  const source = make('div', { 'data-card-ui': '' });
  const words = make('div', { 'data-card-words': '' });
  words.append(title, source);
  const icon = make('span', { 'data-card-icon': '' });
  icon.append(drawIcon(card.kind, figure.ownerDocument));
  const action = make('div', { 'data-card-ui': '', 'data-card-action': '' });
  const row = make('div', { 'data-card-row': '' });
  row.append(icon, words, action);
  const box = make('div', { 'data-card': card.kind });
  const picture = image && make('div', { 'data-card-picture': '' });
  if (image) picture?.append(image);
  box.append(...(picture ? [picture] : []), row);
  figure.setAttribute('role', 'group');
  figure.setAttribute('aria-label', options.messages.named(kinds[card.kind], card.title));
  figure.prepend(box);
  showClosed({ figure, source, action }, card, options);
}

/** Shows the card as it is before a press. `hasFailed`: its player did not work here. */
function showClosed(
  parts: CardParts,
  card: EmbedCard,
  options: CardOptions,
  hasFailed = false,
): HTMLElement {
  const { messages } = options;
  const plan = hasFailed
    ? ({ how: 'tab', address: card.page } as const)
    : planPlayer(card, options.place);
  const host = siteOf(plan.address);
  const duration = card.duration ? ` · ${writeDuration(card.duration)}` : '';
  parts.figure.querySelector('[data-card-player]')?.remove();
  parts.figure.removeAttribute('data-playing');
  if (plan.how === 'tab') {
    const say = hasFailed ? messages.notHere : messages.opensOn;
    parts.source.replaceChildren(say(host) + duration);
    const link = linkTo(plan.address, messages.open, parts);
    link.setAttribute('aria-label', `${messages.open}: ${card.title} (${messages.newTab})`);
    parts.action.replaceChildren(link);
    return link;
  }
  parts.source.replaceChildren(messages.loadsFrom(host) + duration);
  const plays = card.kind === 'video' || card.kind === 'audio';
  const button = buttonOf(plays ? messages.play : messages.show, card.title, parts);
  button.addEventListener('click', () => showOpen(parts, card, options));
  parts.action.replaceChildren(button);
  return button;
}

/** Shows the player in the place of the picture. */
function showOpen(parts: CardParts, card: EmbedCard, options: CardOptions): void {
  const { figure } = parts;
  const { messages } = options;
  const plan = planPlayer(card, options.place);
  const player = makerOf(figure.ownerDocument)('div', {
    'data-card-player': '',
    'data-card-ui': '',
  });
  figure.setAttribute('data-playing', '');
  figure.querySelector('[data-card]')?.prepend(player);
  const button = buttonOf(messages.close, card.title, parts);
  const close = (hasFailed = false) => showClosed(parts, card, options, hasFailed);
  button.addEventListener('click', () => close().focus());
  parts.source.replaceChildren(linkTo(card.page, messages.openOn(siteOf(card.page)), parts));
  parts.action.replaceChildren(button);
  button.focus();
  const poster = figure.querySelector('img')?.getAttribute('src') ?? null;
  if (plan.how === 'frame') showFrame(player, plan, card.title);
  if (plan.how === 'file') {
    showFile(player, plan, { title: card.title, poster }, () => {
      const link = close(true);
      link.focus();
      // The press asked for it; the browser may refuse if it takes long to fail.
      link.click();
    });
  }
}

const makerOf =
  (stage: Document) =>
  (name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
    const element = stage.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    return element;
  };

function buttonOf(label: string, title: string, { figure }: CardParts): HTMLElement {
  const make = makerOf(figure.ownerDocument);
  return make('button', { type: 'button', 'aria-label': `${label}: ${title}` }, label);
}

const linkTo = (address: string, label: string, { figure }: CardParts): HTMLElement =>
  makerOf(figure.ownerDocument)(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer' },
    label,
  );
