import type { EmbedCard } from './read-card';

/** Where an article is shown, as far as players depend on it. */
export interface PlayerPlace {
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
 * Decides what a press on a card does. A player that cannot work in this place opens in a tab; so does everything if
 * `place` is null.
 */
export function planPlayer(card: EmbedCard, place: PlayerPlace | null): PlayerPlan {
  const { kind, form, service } = card;
  const address = service?.frame ?? card.address;
  const tab = { how: 'tab', address: card.page } as const;
  if (!place || (form === 'page' && !service)) return tab;
  if (place.isSecure && !isTrustworthy(address)) return tab;
  if ((form === 'video' || form === 'audio') && !service)
    return { how: 'file', address, element: form };
  const needsSite = service?.needsSite ?? false;
  if (needsSite && !place.revealsSite) return tab;
  const plays = kind === 'video' || kind === 'audio';
  return {
    how: 'frame',
    address,
    sandbox: [
      'allow-scripts',
      // With its own origin, a page of the article's site could reach the reader and remove its sandbox.
      new URL(address).origin !== place.origin && 'allow-same-origin',
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
