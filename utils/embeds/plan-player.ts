import type { EmbedCard } from './read-card';

/** The document that embeds players: what decides whether they work in it. */
export interface Embedder {
  /** The origin of the document. */
  origin: string;
  /** Whether the browser blocks players without encryption there. */
  isSecure: boolean;
  /** Whether requests of a player can name the site of the article, as their referrer. */
  revealsSite: boolean;
}

/** What a press on a card does. */
export type PlayerPlan =
  | { how: 'tab'; address: string }
  | { how: 'file'; address: string; element: 'video' | 'audio' }
  | {
      how: 'frame';
      address: string;
      /** Values of the frame's attributes of these names. */
      sandbox: string;
      allow: string;
      revealsSite: boolean;
    };

const MAY_PLAY = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
const MAY_FILL_SCREEN = 'fullscreen';

/**
 * Decides what a press on a card does. A player that cannot work in this document opens in a tab; so does everything if
 * `embedder` is null.
 */
export function planPlayer(card: EmbedCard, embedder: Embedder | null): PlayerPlan {
  const { kind, form, service } = card;
  const address = service?.frame ?? card.address;
  const tab = { how: 'tab', address: card.page } as const;
  if (!embedder || (form === 'page' && !service)) return tab;
  if (embedder.isSecure && !isTrustworthy(address)) return tab;
  if ((form === 'video' || form === 'audio') && !service)
    return { how: 'file', address, element: form };
  const needsSite = service?.needsSite ?? false;
  if (needsSite && !embedder.revealsSite) return tab;
  const plays = kind === 'video' || kind === 'audio';
  return {
    how: 'frame',
    address,
    sandbox: [
      'allow-scripts',
      // With its own origin, a page of the article's site could reach the reader and remove its sandbox.
      new URL(address).origin !== embedder.origin && 'allow-same-origin',
      (kind === 'form' || kind === 'poll') && 'allow-forms',
    ]
      .filter(Boolean)
      .join(' '),
    allow: plays || kind === 'frame' ? MAY_PLAY : MAY_FILL_SCREEN,
    revealsSite: needsSite,
  };
}

/**
 * Whether a secure page may embed an address: with encryption, or on this computer.
 *
 * Source: Secure Contexts, "potentially trustworthy origin"
 */
function isTrustworthy(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /(?:^|\.)localhost$|^127\./.test(hostname);
}
