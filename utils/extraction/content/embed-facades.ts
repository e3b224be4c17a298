import { lengthOfText } from '@/utils/article/text/squeeze-text';
import type { Embed } from './embed';
import { isPlayerAddress, toAddress } from './player-names';

const IDS =
  'videoid video-id data-videoid data-video-id data-youtube-id data-vimeo-id data-plyr-embed-id data-tweetid data-shortcode'.split(
    ' ',
  );
const ADDRESSES = ['url', 'data-oembed-url', 'data-embed-url', 'data-iframe-src'];

/** Selects elements that a script replaces with a player, by the attributes that identify the player. */
export const FACADES = [...IDS, ...ADDRESSES].map((name) => `[${name}]`).join();

/**
 * The public addresses of services, to which the id on the page is appended. A service is recognised by its name in the
 * element's own names and attributes, or in the address of its picture.
 */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/youtube|ytimg/, 'https://www.youtube.com/watch?v='],
  [/vimeo/, 'https://vimeo.com/'],
  [/dailymotion/, 'https://www.dailymotion.com/video/'],
  [/tweet|twitter/, 'https://twitter.com/i/status/'],
  [/instagram/, 'https://www.instagram.com/p/'],
];
/** A longer element is no stand-in for a player: it has text of its own. Characters. */
const LONGEST_FACADE = 200;
const LONGEST_NAMES = 2_000;

/** Reads an element that stands for a player until a script replaces it; null if it is none. */
export function readFacade(element: Element, base: string): Embed | null {
  if (element.querySelector('iframe, video, audio') || lengthOfText(element) > LONGEST_FACADE)
    return null;
  const [id] = IDS.flatMap((name) => element.getAttribute(name) ?? []);
  const service = id && /^[\w-]{5,40}$/.test(id) && serviceOf(element);
  if (service) return { form: 'page', address: service + id };
  for (const name of ADDRESSES) {
    const address = toAddress(element.getAttribute(name), base);
    if (address) return { form: isPlayerAddress(address) ? 'frame' : 'page', address };
  }
  return null;
}

function serviceOf(element: Element): string | undefined {
  const own = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const picture = element.querySelector('img')?.getAttribute('src');
  const names = [element.localName, ...own, picture].join(' ').slice(0, LONGEST_NAMES);
  return SERVICES.find(([pattern]) => pattern.test(names.toLowerCase()))?.[1];
}
