import { siteOf } from '@/utils/article/address/site-of';
import { type EmbedKind, guessKind } from './embed-kind';
import { findServiceEmbed, type ServiceEmbed } from './find-service-embed';

/** Selects the figure of a player or a post in a sanitised body. */
export const CARD_FIGURE = 'figure[data-embed]';

/** The content of a card. */
export interface EmbedCard {
  kind: EmbedKind;
  /** What the address is: a media file, a page to be shown in a frame, or a page for people. */
  form: 'video' | 'audio' | 'frame' | 'page';
  title: string;
  /** http or https. */
  address: string;
  /** The page for people; the address itself if no other is known. */
  page: string;
  /** Null if the player is of no known service. */
  service: ServiceEmbed | null;
  /** Seconds; null if unknown. */
  duration: number | null;
}

/** Titles are cut to this length where they name controls. Characters. */
const LONGEST_TITLE = 300;

/** Reads a card; null if its link is missing or leads elsewhere than to a web address. */
export function readCard(figure: Element): EmbedCard | null {
  const link = figure.querySelector(':scope > a, [data-card-title] > a');
  const address = link?.getAttribute('href') ?? '';
  if (!link || !/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const written = (link.textContent ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
  const title = written || siteOf(address);
  const service = findServiceEmbed(address);
  const mark = figure.getAttribute('data-embed');
  const isMedia = mark === 'video' || mark === 'audio';
  const kind = isMedia ? mark : mark === 'post' ? 'post' : guessKind(address, title);
  return {
    kind: service?.kind ?? kind,
    form: mark === 'frame' || isMedia ? mark : 'page',
    title,
    address,
    page: service?.page ?? address,
    service,
    duration: Number(figure.getAttribute('data-duration')) || null,
  };
}

/** Writes a duration like a clock: "3:05", "1:02:05". */
export function writeDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  const rest = `${hours ? two(minutes) : minutes}:${two(whole % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}
