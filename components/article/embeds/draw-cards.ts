import { drawIcon } from '@/components/article/draw-icon';
import type { LiveMessages } from '@/components/article/live-messages';
import { siteOf } from '@/utils/article/address/site-of';
import { type Embedder, planPlayer } from '@/utils/embeds/plan-player';
import { CARD_FIGURE, type EmbedCard, readCard, writeDuration } from '@/utils/embeds/read-card';
import type { EmbedMessages } from '@/utils/i18n/en/embeds';
import { CARD_ICONS } from './card-icons';
import { showFile, showFrame } from './create-player';

/** What cards need. */
export interface CardOptions {
  messages: LiveMessages<EmbedMessages>;
  /** Null where every card opens in a tab. */
  embedder: Embedder | null;
}

/**
 * Draws the figures for players and posts in a body as cards: kind, title, picture, where it loads from, and a button.
 * Requests nothing until the button is pressed. Interface text is marked with `data-card-ui`: it is no part of
 * the article.
 */
export function drawCards(body: ParentNode, options: CardOptions): void {
  for (const figure of body.querySelectorAll<HTMLElement>(CARD_FIGURE)) {
    const card = readCard(figure);
    if (card) drawCard(figure, card, options);
  }
}

/** The changing parts of a card. */
interface CardParts {
  figure: HTMLElement;
  /** Where it loads from. */
  source: HTMLElement;
  /** Holds the button. */
  action: HTMLElement;
  /** Writes the messages of its current state. */
  writeText(messages: EmbedMessages): void;
}

function drawCard(figure: HTMLElement, card: EmbedCard, options: CardOptions): void {
  const make = makerOf(figure.ownerDocument);
  const [image, link] = [figure.querySelector('img'), figure.querySelector(':scope > a')];
  if (!link) return;
  link.setAttribute('href', card.page);
  const title = make('div', { 'data-card-title': '' });
  const kind = make('span', { 'data-card-kind': '' });
  // A player without a title is named after its site, which the card shows anyway.
  const isNamed = card.title !== siteOf(card.address);
  if (isNamed) title.append(kind, link);
  else {
    link.replaceChildren(kind);
    title.append(link);
  }
  const source = make('div', { 'data-card-ui': '' });
  const text = make('div', { 'data-card-words': '' });
  text.append(title, source);
  const icon = make('span', { 'data-card-icon': '' });
  icon.append(drawIcon(CARD_ICONS[card.kind], figure.ownerDocument));
  const action = make('div', { 'data-card-ui': '', 'data-card-action': '' });
  const row = make('div', { 'data-card-row': '' });
  row.append(icon, text, action);
  const box = make('div', { 'data-card': card.kind });
  const picture = image && make('div', { 'data-card-picture': '' });
  if (image) picture?.append(image);
  box.append(...(picture ? [picture] : []), row);
  figure.setAttribute('role', 'group');
  figure.prepend(box);
  const parts: CardParts = { figure, source, action, writeText: () => undefined };
  showClosed(parts, card, options);
  options.messages.write((messages) => {
    const name = messages.kinds[card.kind];
    kind.textContent = isNamed ? `${name}: ` : name;
    figure.setAttribute('aria-label', isNamed ? messages.named(name, card.title) : name);
    parts.writeText(messages);
  });
}

/**
 * Shows the card as it is before a press, and returns its button or link. `hasFailed`: its player did not work here.
 */
function showClosed(
  parts: CardParts,
  card: EmbedCard,
  options: CardOptions,
  hasFailed = false,
): HTMLElement {
  const plan = hasFailed
    ? ({ how: 'tab', address: card.page } as const)
    : planPlayer(card, options.embedder);
  const host = siteOf(plan.address);
  // First, so that the line does not break before it.
  const duration = card.duration ? `${writeDuration(card.duration)} · ` : '';
  parts.figure.querySelector('[data-card-player]')?.remove();
  parts.figure.removeAttribute('data-playing');
  if (plan.how === 'tab') {
    const link = linkTo(plan.address, parts);
    parts.action.replaceChildren(link);
    return writeText(link, ({ open, newTab, notHere, opensOn }) => {
      parts.source.textContent = duration + (hasFailed ? notHere : opensOn)(host);
      link.textContent = open;
      link.setAttribute('aria-label', `${open}: ${card.title} (${newTab})`);
    });
  }
  const plays = card.kind === 'video' || card.kind === 'audio';
  const button = createButton(parts);
  button.addEventListener('click', () => showOpen(parts, card, options));
  parts.action.replaceChildren(button);
  return writeText(button, ({ play, show, loadsFrom }) => {
    parts.source.textContent = duration + loadsFrom(host);
    nameButton(button, plays ? play : show, card);
  });

  function writeText(element: HTMLElement, write: CardParts['writeText']): HTMLElement {
    parts.writeText = write;
    write(options.messages.current());
    return element;
  }
}

/** Shows the player in the place of the picture. */
function showOpen(parts: CardParts, card: EmbedCard, options: CardOptions): void {
  const { figure } = parts;
  const plan = planPlayer(card, options.embedder);
  const player = makerOf(figure.ownerDocument)('div', {
    'data-card-player': '',
    'data-card-ui': '',
  });
  figure.setAttribute('data-playing', '');
  figure.querySelector('[data-card]')?.prepend(player);
  const button = createButton(parts);
  const close = (hasFailed = false) => showClosed(parts, card, options, hasFailed);
  button.addEventListener('click', () => close().focus());
  const link = linkTo(card.page, parts);
  parts.source.replaceChildren(link);
  parts.action.replaceChildren(button);
  parts.writeText = (messages) => {
    link.textContent = messages.openOn(siteOf(card.page));
    nameButton(button, messages.close, card);
  };
  parts.writeText(options.messages.current());
  button.focus();
  const poster = figure.querySelector('img')?.getAttribute('src') ?? null;
  if (plan.how === 'frame') showFrame(player, plan, card.title);
  if (plan.how === 'file') {
    showFile(player, plan, { title: card.title, poster }, () => {
      const link = close(true);
      link.focus();
      // Within the same user gesture, unless the failure took too long.
      link.click();
    });
  }
}

const makerOf =
  (stage: Document) =>
  (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = stage.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

const createButton = ({ figure }: CardParts): HTMLElement =>
  makerOf(figure.ownerDocument)('button', { type: 'button' });

function nameButton(button: HTMLElement, label: string, { title }: EmbedCard): void {
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${title}`);
}

const linkTo = (address: string, { figure }: CardParts): HTMLElement =>
  makerOf(figure.ownerDocument)('a', {
    href: address,
    target: '_blank',
    rel: 'noopener noreferrer',
  });
