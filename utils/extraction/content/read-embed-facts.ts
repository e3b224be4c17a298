import { lengthOfText, squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import { toPictureAddress } from '../pictures/picture-address';
import { laterSource } from '../pictures/resolve-picture';
import type { Embed } from './embed';
import { namesPlayer } from './player-names';
import { type MediaObject, objectWithAddress } from './read-media-objects';

/** What a page states about a player. */
export interface EmbedFacts {
  title: string;
  /** The address of its picture; null if the page has none. */
  poster: string | null;
  /** Seconds; empty if the page does not say. */
  duration: string;
}

const LONGEST_TITLE = 200;
/** Titles that players give themselves. */
const EMPTY_TITLE = /^.{0,25}\bplayer$|^embedded content$/i;
/** How many levels above a player its picture and its duration are looked for. */
const NEAR = 3;
/** A longer element is not a stand-in for a player: it has text of its own. Characters. */
const LONGEST_FACADE = 200;

/**
 * Returns title, picture and duration of a player, from its element, what the page shows in its place, and its object.
 */
export function readEmbedFacts(
  element: Element,
  { address, described = element }: Embed,
  base: string,
  objects: readonly MediaObject[],
): EmbedFacts {
  const object = objectWithAddress(objects, address);
  const facade = findFacade(element);
  return {
    title: titleOf(described, address, object),
    poster: posterOf(element, facade, base) ?? toPictureAddress(object?.thumbnail, base),
    duration: String(durationOf(facade, object) || ''),
  };
}

/**
 * Returns the largest element around a player that is named as one and contains nothing else: what the page shows until
 * the player is loaded.
 */
export function findFacade(element: Element): Element {
  let facade = element;
  let outer = element.parentElement;
  for (let level = 0; level < NEAR && outer; level++, outer = outer.parentElement) {
    if (lengthOfText(outer) > LONGEST_FACADE || outer.querySelectorAll('img').length > 1) break;
    if (outer.querySelectorAll('iframe, video, audio').length > 1) break;
    if (namesPlayer(outer) && outer.localName !== 'figure') facade = outer;
  }
  return facade;
}

/** Returns the title of a player, the first words of a post, the name of the media file, or the name of the site. */
function titleOf(element: Element, address: string, object: MediaObject | undefined): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  const file = /\.(?:mp[34]|m4[av]|og[agv]|webm|opus|wav)$/i.test(last) ? last : null;
  const words = [...element.querySelectorAll('*')].find(
    (one) => !one.firstElementChild && textOf(one),
  );
  const named = [
    ...['title', 'aria-label', 'data-title', 'playlabel', 'video-title'].map((name) =>
      element.getAttribute(name),
    ),
    object?.name,
    element.localName === 'blockquote' ? words?.textContent : null,
    file && decodeSafely(file),
    hostname.replace(/^www\./, ''),
  ];
  const title = named
    .map((name) => squeezeText(name || null))
    .find((name) => name.length > 1 && !EMPTY_TITLE.test(name));
  return (title ?? address).slice(0, LONGEST_TITLE);
}

function posterOf(element: Element, facade: Element, base: string): string | null {
  const image = facade.querySelector('img');
  const styled = [element, facade, ...facade.querySelectorAll('[style*="url("]')].map(
    (one) => /url\(\s*['"]?([^'")]+)/.exec(one.getAttribute('style') ?? '')?.[1],
  );
  const written = [
    ...['poster', 'data-poster', 'data-poster-url', 'data-thumbnail'].map((name) =>
      element.getAttribute(name),
    ),
    image && (laterSource(image, base) ?? image.getAttribute('src')),
    ...styled,
  ];
  for (const address of written) {
    const absolute = toPictureAddress(address, base);
    if (absolute) return absolute;
  }
  return null;
}

const DURATION = /^(?:(?:\d{1,2}:){1,2}\d\d|P(?:0D)?T(?:\d{1,5}(?:\.\d{1,9})?[HMS]){1,3})$/;
const UNITS: Readonly<Record<string, number>> = { H: 3600, M: 60 };

/** Returns a duration in seconds; 0 if the page states none. */
function durationOf(facade: Element, object: MediaObject | undefined): number {
  const shown = [...facade.querySelectorAll('time, span, div, p')].map((one) => textOf(one));
  const text = [facade.getAttribute('data-duration'), object?.duration, ...shown].find(
    (one) => one && DURATION.test(one),
  );
  if (!text) return 0;
  if (text.includes(':')) return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return [...text.matchAll(/(\d{1,5})(?:\.\d{1,9})?([HMS])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? 1),
    0,
  );
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
