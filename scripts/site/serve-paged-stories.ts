import { createServer, type ServerResponse } from 'node:http';
import { type Listening, listenOnLoopback } from './listen-on-loopback';

/**
 * A site whose stories have several pages. The folder of a story determines how its further pages respond:
 * `/good/story`, `/broken/story` (page 3 fails once), `/moved/story`, `/wall/story`, `/loop/story`, `/whole/story`,
 * `/slow/story` (pages 3 and 4 wait for `release`).
 */
export interface PagedSite extends Listening {
  /** The requested paths with their query, and the cookie that came with each. */
  requests: { path: string; cookie: string | null }[];
  /** Sends the pages that are held back, and later ones at once. */
  release(): void;
}

const PAGES = 4;
const PLACES = ['bridge', 'weir', 'garden', 'mill'];
const DEEDS = [
  'was opened at first light while the keeper counted the boats below it and wrote the number on the wall',
  'was painted green in the second week, after a long talk about who had chosen red and for what reason',
  'was closed again before the frost, and everyone who had a key brought it back in a small paper bag',
];

/** Serves the stories on loopback, on a free port. */
export async function servePagedStories(): Promise<PagedSite> {
  const requests: PagedSite['requests'] = [];
  const failed = new Set<string>();
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  const server = createServer((request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', 'http://site');
    requests.push({ path: pathname + search, cookie: request.headers.cookie ?? null });
    const [, kind = ''] = pathname.split('/');
    const page = Number(searchParams.get('page') ?? 1);
    if (!pathname.endsWith('/story')) return send(response, frontPage());
    if (kind === 'broken' && page === 3 && !failed.has(pathname)) {
      failed.add(pathname);
      return send(response, 'Out of order.', 500);
    }
    if (kind === 'moved' && page === 2) {
      response.writeHead(302, { location: '/' });
      return response.end();
    }
    if (kind === 'wall' && page === 2) return send(response, wall());
    if (kind === 'loop' && page === 3) return send(response, storyPage(kind, 1));
    if (searchParams.has('view')) return send(response, storyPage(kind, null));
    if (kind === 'slow' && page > 2) {
      void released.then(() => send(response, storyPage(kind, page)));
      return;
    }
    send(response, storyPage(kind, page));
  });
  return { ...(await listenOnLoopback(server)), requests, release };
}

function send(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'reader=7; Path=/',
  });
  response.end(html);
}

const document = (title: string, body: string): string => `<!DOCTYPE html><html lang="en"><head>
  <meta charset="utf-8"><title>${title}</title><style>body { font: 16px/1.5 serif; max-width: 640px; margin: 16px auto }</style>
  </head><body>${body}</body></html>`;

/** `page`: null for all pages as one. */
function storyPage(kind: string, page: number | null): string {
  const numbers = page === null ? PLACES.map((_place, at) => at + 1) : [page];
  const links = Array.from({ length: PAGES }, (_none, at) =>
    at + 1 === page
      ? `<strong>${at + 1}</strong>`
      : `<a href="/${kind}/story${at === 0 ? '' : `?page=${at + 1}`}">${at + 1}</a>`,
  );
  const pager =
    page === null
      ? ''
      : `<nav class="pager">${links.join(' ')} ${page < PAGES ? `<a rel="next" href="?page=${page + 1}">Next page</a>` : ''}
        ${kind === 'whole' ? '<a href="?view=all">View as one page</a>' : ''}</nav>`;
  return document(
    `Four places by the river${page && page > 1 ? ` – Page ${page}` : ''} | Pond Post`,
    `<header><a href="/">Pond Post</a></header>
    <article><h1>Four places by the river${page && page > 1 ? ` – Page ${page}` : ''}</h1>
    <p class="dek">Walked in one day, from the bridge to the mill, with a pencil and two apples.</p>
    ${numbers.map(partOf).join('\n')}
    <p>This walk was first told at the winter table of the Pond Post, where long stories may go on.</p>
    </article>${pager}
    <section class="comments"><h2>Letters</h2><p>A fine walk.</p><nav class="comments-pager"><a href="?page=9">9</a></nav></section>`,
  );
}

function partOf(number: number): string {
  const place = PLACES[number - 1] ?? 'river';
  return `<h2>The ${place}</h2>${DEEDS.map((deed, at) => `<p>On day ${at + 1} the ${place} ${deed}.</p>`).join('')}`;
}

const wall = (): string =>
  document(
    'Log in | Pond Post',
    `<article><h1>Log in to read on</h1>${DEEDS.map((deed) => `<p>Your account ${deed}, so please log in.</p>`).join('')}</article>`,
  );

const frontPage = (): string =>
  document(
    'Pond Post',
    `<main><h1>Pond Post</h1>${DEEDS.map((deed) => `<p>Today the pond ${deed}.</p>`).join('')}</main>`,
  );
