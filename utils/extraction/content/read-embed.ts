import { textOf } from '@/utils/article/text/squeeze-text';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import type { Embed } from './embed';
import { readFacade } from './embed-facades';
import { isPlayerAddress, isUnwanted, namesPlayer, toAddress } from './player-names';
import type { MediaObject } from './read-media-objects';

const MAY_PLAY = /autoplay|fullscreen|picture-in-picture|encrypted-media/i;
const MEDIA_FILE = /\.(?:mp4|m4v|ogv|webm|m3u8|(mp3|m4a|og[ag]|opus|wav))(?:$|[?#])/i;
/** The class names of quoted posts. */
const POST_NAME = /(?:^|[\s_-])(?:tweet|toot|media|embed(?:ded)?|post)(?:$|[\s_-])/i;
/** Titles of frames with other content than a player. */
const CONTENT =
  /(?:^|[^a-z])(?:maps?|polls?|survey|quiz|forms?|charts?|graphs?|tweet|post)(?:$|[^a-z])/i;
/** Attributes that hold the address of a player, or the one that it has once a script has loaded it. */
const ADDRESS_NAME = /^(?:data|(?:[\w-]*-)?(?:src|url|permalink))$/;
const PICTURE_NAME = /poster|thumb|image|img|icon|logo|preview|placeholder/;
/** How many levels above a player its name is looked for. */
const NEAR = 2;
/** Smaller frames are trackers. CSS pixels. */
const SMALLEST_PLAYER = 60;
/** The share of a post's text that is in links if a script loads the rest. */
const MOSTLY = 0.8;
/** The longest "View this post" beside the link of a post that states its own address. Characters. */
const LONGEST_INVITATION = 60;

/**
 * Reads a player; null if the element is none, or one that does not belong to an article: an advertisement, a tracker.
 */
export function readEmbed(
  element: Element,
  base: string,
  objects: readonly MediaObject[],
): Embed | null {
  const [, name] = /^(?:amp-)?(.+)/.exec(element.localName) ?? [];
  switch (name) {
    case 'video':
    case 'audio':
      return readMedia(element, name, base, objects);
    case 'iframe':
    case 'embed':
    case 'object':
      return readFrame(element, base);
    case 'noscript':
      return readNoscript(element, base);
    case 'blockquote':
      return readPost(element, base);
    case 'figure':
      return readLinkedFigure(element);
    default:
      return readFacade(element, base);
  }
}

/** Returns what an address of a player or a media file is; null if it is neither. */
export function formOf(address: string): 'video' | 'audio' | 'frame' | null {
  const file = MEDIA_FILE.exec(address);
  if (file) return file[1] ? 'audio' : 'video';
  return isPlayerAddress(address) ? 'frame' : null;
}

function readMedia(
  media: Element,
  name: 'video' | 'audio',
  base: string,
  objects: readonly MediaObject[],
): Embed | null {
  // A muted video that loops is decoration.
  if (media.hasAttribute('loop') && media.hasAttribute('muted')) return null;
  const own = addressOf(media, base);
  // A player that a script feeds has no address; the only one that the page describes is its own.
  const [only, other] = objects;
  const address = own ?? (other ? null : toAddress(only?.addresses[0], base));
  if (!address || isUnwanted(media, address) || isTiny(media)) return null;
  return { form: own ? name : (formOf(address) ?? 'frame'), address };
}

function readFrame(frame: Element, base: string): Embed | null {
  const address = addressOf(frame, base);
  if (!address || isUnwanted(frame, address) || isTiny(frame)) return null;
  return isContent(frame, address) ? { form: formOf(address) ?? 'frame', address } : null;
}

function isContent(frame: Element, address: string): boolean {
  if (frame.hasAttribute('allowfullscreen') || MAY_PLAY.test(frame.getAttribute('allow') ?? ''))
    return true;
  if (isPlayerAddress(address) || frame.closest('figure')) return true;
  const title = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
  if (CONTENT.test(title)) return true;
  let outer: Element | null = frame;
  for (let level = 0; level <= NEAR && outer; level++, outer = outer.parentElement) {
    if (namesPlayer(outer)) return true;
  }
  return false;
}

function isTiny(embed: Element): boolean {
  const sides = ['width', 'height'].map((name) =>
    Number.parseFloat(embed.getAttribute(name) ?? ''),
  );
  return sides.some((side) => side < SMALLEST_PLAYER) && !embed.localName.endsWith('audio');
}

const BESIDE = ':is(iframe, video):not(noscript *), [data-lectern-embed]';

/** Reads a lazy player that exists only for readers without scripts. */
function readNoscript(noscript: Element, base: string): Embed | null {
  // With scripting enabled, it contains text. Elements are not parsed again: pages of the extension parse no text.
  const text = noscript.textContent ?? '';
  const isText = noscript.childElementCount === 0 && /<iframe\b/i.test(text);
  const frame = (isText ? parseInert(text) : noscript).querySelector('iframe');
  if (!frame || noscript.parentElement?.querySelector(BESIDE)) return null;
  const embed = readFrame(frame, base);
  return embed && { ...embed, described: frame };
}

/** Reads a quoted post that holds only links, because a script loads its text. Other quotations are text. */
function readPost(quotation: Element, base: string): Embed | null {
  if (!POST_NAME.test(quotation.className)) return null;
  const links = [...quotation.querySelectorAll('a[href]')];
  const own = addressOf(quotation, base);
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  const whole = textOf(quotation).length;
  const isUnloaded = linked >= whole * MOSTLY || (own && whole - linked <= LONGEST_INVITATION);
  if (linked === 0 || !isUnloaded) return null;
  const frame = toAddress(quotation.getAttribute('data-embed-url'), base);
  if (frame) return { form: 'frame', address: frame };
  const address = own ?? toAddress(links.at(-1)?.getAttribute('href'), base);
  return address === null ? null : { form: 'post', address };
}

/** Reads a figure for an embedded page whose only content beside a caption is an address, as a link or as text. */
function readLinkedFigure(figure: Element): Embed | null {
  const [part, ...others] = figure.querySelectorAll(':scope > :not(figcaption)');
  const address = textOf(part);
  if (others.length > 0 || !/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return null;
  return { form: 'page', address };
}

function addressOf(embed: Element, base: string): string | null {
  const others = [...embed.attributes].filter(
    ({ name }) => ADDRESS_NAME.test(name) && !PICTURE_NAME.test(name),
  );
  const written = [
    embed.getAttribute('src'),
    ...others.map(({ value }) => value),
    embed.querySelector('source[src]')?.getAttribute('src'),
  ];
  for (const address of written) {
    const absolute = toAddress(address, base);
    if (absolute) return absolute;
  }
  return null;
}
