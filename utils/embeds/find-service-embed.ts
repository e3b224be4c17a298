import type { EmbedKind } from './embed-kind';

/** A player or a post of a known service, by the addresses that the service documents. */
export interface ServiceEmbed {
  kind: EmbedKind;
  /** Its page, for people. */
  page: string;
  /** Its player, in the form that stores least about the viewer. */
  frame: string;
  /** Whether the player refuses to work unless it learns the site that it is embedded in. */
  needsSite: boolean;
}

interface Service {
  host: RegExp;
  read(url: URL): ServiceEmbed | null;
}

/**
 * Embed services whose player has a variant for privacy, or whose pages name a player by another address. This
 * describes services, not articles: any other player is shown at the address that the page uses.
 *
 * - YouTube: `youtube-nocookie.com` is the privacy-enhanced mode (support.google.com/youtube/answer/171780). Without a
 *   referrer the player shows error 153 (developers.google.com/youtube/terms/required-minimum-functionality).
 * - Vimeo: `dnt=1` blocks session data and cookies (developer.vimeo.com/player/sdk/embed).
 * - X: `dnt=true` excludes the view from personalisation (developer.x.com/docs/x-for-websites/privacy).
 * - Dailymotion and Instagram: the player of a page's address.
 */
const SERVICES: readonly Service[] = [
  {
    host: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/,
    read(url) {
      const frames = 'https://www.youtube-nocookie.com/embed/';
      const facts = { kind: 'video', needsSite: true } as const;
      const list = url.searchParams.get('list') ?? '';
      if (/\/videoseries$/.test(url.pathname) && /^[\w-]{2,64}$/.test(list)) {
        const page = `https://www.youtube.com/playlist?list=${list}`;
        return { ...facts, page, frame: `${frames}videoseries?list=${list}` };
      }
      const written =
        url.searchParams.get('v') ?? withoutBeginning(url, /^\/(?:embed|shorts|live|v)\/|^\//);
      if (!/^[\w-]{11}$/.test(written)) return null;
      const start = /^\d{1,6}$/.exec(url.searchParams.get('start') ?? '')?.[0];
      const frame = `${frames}${written}?autoplay=1${start ? `&start=${start}` : ''}`;
      const page = `https://www.youtube.com/watch?v=${written}${start ? `&t=${start}s` : ''}`;
      return { ...facts, page, frame };
    },
  },
  {
    host: /^(?:www\.|player\.)?vimeo\.com$/,
    read(url) {
      const [, id, path] =
        /^\/(?:video\/)?(\d{4,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(url.pathname) ?? [];
      if (!id) return null;
      const hash = /^[\da-f]{6,20}$/.exec(url.searchParams.get('h') ?? path ?? '')?.[0];
      return {
        kind: 'video',
        page: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
        frame: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`,
        needsSite: false,
      };
    },
  },
  {
    host: /^(?:www\.|geo\.)?dailymotion\.com$|^dai\.ly$/,
    read(url) {
      const id =
        url.searchParams.get('video') ?? withoutBeginning(url, /^\/(?:embed\/)?video\/|^\//);
      if (!/^[a-z\d]{5,12}$/i.test(id)) return null;
      return {
        kind: 'video',
        page: `https://www.dailymotion.com/video/${id}`,
        frame: `https://geo.dailymotion.com/player.html?video=${id}`,
        needsSite: false,
      };
    },
  },
  {
    host: /^(?:www\.|mobile\.|platform\.)?(?:twitter|x)\.com$/,
    read(url) {
      const [, written] = /\/status(?:es)?\/(\d{5,20})/.exec(url.pathname) ?? [];
      const id = written ?? /^\d{5,20}$/.exec(url.searchParams.get('id') ?? '')?.[0];
      if (!id) return null;
      return {
        kind: 'post',
        page: `https://x.com/i/status/${id}`,
        frame: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
        needsSite: false,
      };
    },
  },
  {
    host: /^(?:www\.)?instagram\.com$/,
    read(url) {
      const [, id] = /^\/(?:p|reel|tv)\/([\w-]{5,40})(?:\/|$)/.exec(url.pathname) ?? [];
      if (!id) return null;
      const page = `https://www.instagram.com/p/${id}/`;
      return { kind: 'post', page, frame: `${page}embed/`, needsSite: false };
    },
  },
];

/** Returns what a service documents about an address of its own; null for all other addresses. */
export function findServiceEmbed(address: string): ServiceEmbed | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return SERVICES.find(({ host }) => host.test(url.hostname))?.read(url) ?? null;
}

/** Returns the path without the first of these beginnings, and without a slash at its end. */
function withoutBeginning({ pathname }: URL, beginning: RegExp): string {
  return pathname.replace(beginning, '').replace(/\/$/, '');
}
