import { type Deadline, NO_DEADLINE } from '../deadline';
import type { ExtractionLog } from '../extraction-log';
import { squeezeText, textOf } from '../text/squeeze-text';

/** Marks a figure that holds the link to a video or audio file, so that the link does not count as a teaser. */
export const EMBED = 'data-lectern-embed';

const EMBEDS = 'iframe, video, audio, embed, object[data]';
const MAY_PLAY = /autoplay|fullscreen|picture-in-picture|encrypted-media/i;
const PLAYER_ADDRESS =
  /[/.](?:embed|player|video|videos|audio|podcast|episode|track|watch)(?:[/.?_-]|$)/i;
const PLAYER_NAME =
  /(?:^|[\s_-])(?:embed(?:ded|s)?|video|videos|audio|player|podcast|oembed)(?:$|[\s_-])/i;
const NO_PLAYER =
  /(?:^|[\s_./-])(?:ads?|adslot|advert\w{0,20}|doubleclick|googlesyndication|captcha|recaptcha|comments?|newsletter|consent|cookie|tracking|pixel|chat|widget-login)(?:$|[\s_./-])/i;
/** How many levels above a player its name is looked for. */
const NEAR = 2;
/** Smaller frames are trackers. CSS pixels. */
const SMALLEST_PLAYER = 60;
const LONGEST_TITLE = 200;

/**
 * Replaces each video and audio element with a link to it, labelled with its title. The sanitiser removes players, and
 * captions must not be left without content. Leaves `hidden` elements for the step that removes them, and the remaining
 * players when the time is over.
 */
export function linkEmbeds(
  body: Element,
  base: string,
  hidden: ReadonlySet<Element>,
  log: ExtractionLog,
  deadline: Deadline = NO_DEADLINE,
): void {
  for (const figure of body.querySelectorAll('figure')) {
    if (isLinkedAlready(figure)) figure.setAttribute(EMBED, '');
  }
  for (const embed of deadline.each(body.querySelectorAll(EMBEDS))) {
    const address = addressOf(embed, base);
    if (!body.contains(embed) || !address || hidden.has(embed) || !plays(embed, address)) continue;
    // A muted video that loops is decoration.
    if (embed.localName === 'video' && embed.hasAttribute('loop') && embed.hasAttribute('muted'))
      continue;
    const title = titleOf(embed, address);
    log.note('a link to a video or audio file', title);
    log.leave('the content of a player', embed.closest('figure') ?? embed);
    placeLink(embed, address, title);
  }
}

const MEDIA_FILE = /\.(?:mp[34]|m4[av]|ogg|og[av]|webm|opus|wav|m3u8)(?:$|[?#])/i;

/** Whether a figure holds a link to a video or audio file and no picture: the output of this step. */
function isLinkedAlready(figure: Element): boolean {
  const [link] = figure.children;
  const address = link?.getAttribute('href') ?? '';
  return (
    link?.localName === 'a' &&
    !figure.querySelector('img') &&
    (MEDIA_FILE.test(address) || PLAYER_ADDRESS.test(address))
  );
}

function addressOf(embed: Element, base: string): string | null {
  const written = [
    embed.getAttribute('src'),
    embed.getAttribute('data-src'),
    embed.getAttribute('data-lazy-src'),
    embed.getAttribute('data'),
    embed.querySelector('source[src]')?.getAttribute('src'),
  ];
  for (const address of written) {
    if (!address || !URL.canParse(address, base)) continue;
    const { protocol, href } = new URL(address, base);
    if (/^https?:$/.test(protocol)) return href;
  }
  return null;
}

function plays(embed: Element, address: string): boolean {
  const own = `${embed.getAttribute('class') ?? ''} ${embed.id} ${embed.getAttribute('title') ?? ''}`;
  if (NO_PLAYER.test(own) || NO_PLAYER.test(new URL(address).hostname) || isTiny(embed))
    return false;
  if (embed.localName === 'video' || embed.localName === 'audio') return true;
  if (embed.hasAttribute('allowfullscreen') || MAY_PLAY.test(embed.getAttribute('allow') ?? ''))
    return true;
  if (PLAYER_ADDRESS.test(address) || embed.closest('figure')) return true;
  let outer: Element | null = embed;
  for (let level = 0; level <= NEAR && outer; level++, outer = outer.parentElement) {
    if (PLAYER_NAME.test(outer.getAttribute('class') ?? '')) return true;
  }
  return false;
}

function isTiny(embed: Element): boolean {
  const sides = ['width', 'height'].map((name) =>
    Number.parseFloat(embed.getAttribute(name) ?? ''),
  );
  return sides.some((side) => side < SMALLEST_PLAYER) && embed.localName !== 'audio';
}

/** Returns its title, its file name, or the name of its site. */
function titleOf(embed: Element, address: string): string {
  const { pathname, hostname } = new URL(address);
  const file = pathname.split('/').findLast((part) => /\.[a-z0-9]{2,5}$/i.test(part));
  const named = [
    embed.getAttribute('title'),
    embed.getAttribute('aria-label'),
    file && decodeSafely(file),
    hostname.replace(/^www\./, ''),
  ];
  const title = named.map((name) => squeezeText(name)).find((name) => name.length > 1) ?? address;
  return title.slice(0, LONGEST_TITLE);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeLink(embed: Element, address: string, title: string): void {
  const document = embed.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.append(title);
  const around = embed.closest('figure');
  const isAlone = around && !around.querySelector('img, picture, pre, table, blockquote');
  if (isAlone) {
    const caption = around.querySelector('figcaption');
    const words = caption && textOf(caption) !== title ? [caption] : [];
    around.replaceChildren(link, ...words);
    around.setAttribute(EMBED, '');
    return;
  }
  const figure = document.createElement('figure');
  figure.setAttribute(EMBED, '');
  figure.append(link);
  // A figure inside a line would split it.
  const place = around ?? embed.closest('p');
  if (place) {
    place.after(figure);
    embed.remove();
  } else embed.replaceWith(figure);
}
