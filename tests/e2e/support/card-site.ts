import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePng } from '../../support/png';

/** A request as a player's host sees it. */
export interface SeenRequest {
  host: string;
  path: string;
  referrer: string | null;
  cookie: string | null;
}

/** A news site and a host of players, under other names of this computer. */
export interface CardSite {
  /** The news site's address. `?guarded` adds a policy against frames and media, `?same` a player of its own. */
  origin: string;
  /** The players' address. */
  players: string;
  seen: SeenRequest[];
  /** What the players sent to the host of players. */
  reports(): URLSearchParams[];
  close(): Promise<void>;
}

const LINES = [
  'The weir was opened on Monday at low water, and for an hour the river above it ran as it had before the mill was built.',
  'Forty people stood on the bridge to see it, among them the miller, who had said that he would not come and brought a chair.',
  'By evening the gates were shut again, the water was back at its mark, and two eels had been carried over the stones by hand.',
  'The gauge in the mill fell by a metre and a half, and nobody who was on the bridge that day had ever seen it so low before.',
  'In the morning the ferry ran as usual, and the only sign of what had been was a line of weed along the wall of the garden.',
];

function pageOf(players: string, own: string, isSame: boolean): string {
  const host = isSame ? own : players;
  const cards = [
    `<div class="video-player"><img src="/still.png" width="640" height="360" alt=""><iframe data-src="${host}/player/5" title="The gate opens" allowfullscreen></iframe></div>`,
    `<video data-src="${players}/film.mp4" poster="/still.png" title="The eels" controls preload="none"></video>`,
    `<audio controls preload="none" title="The hum of the weir"><source data-src="x" src="${players}/hum.wav"></audio>`,
    '<lite-youtube videoid="ab_CD-12345" playlabel="The mill in 1911" style="display:block;height:90px;background-image:url(/still.png)"></lite-youtube>',
    `<iframe data-src="${players}/map/7" title="Map of the weir"></iframe>`,
  ];
  const body = LINES.map((line, index) => `<p>${line}</p>${cards[index] ?? ''}`).join('\n');
  return `<!DOCTYPE html><html lang="en"><head><title>The weir is open</title></head><body><article><h1>The weir is open</h1>${body}</article></body></html>`;
}

/** A player that tries everything a sandbox forbids, and reports how it went. */
const PLAYER = `<!DOCTYPE html><title>Player</title><p>The player</p><script>
  const attempt = (work) => { try { return String(work()); } catch (error) { return error.name; } };
  const report = new URLSearchParams({
    origin: self.origin,
    parent: attempt(() => parent.document.title),
    top: attempt(() => { top.location = '/stolen'; return 'set'; }),
    opened: attempt(() => window.open('/opened')),
    cookie: attempt(() => document.cookie),
  });
  fetch('/report?' + report, { mode: 'no-cors' });
</script>`;

/** A second of silence. */
function makeSound(): Buffer {
  const sound = Buffer.alloc(44 + 8000, 0x80);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + 8000, 4);
  sound.write('WAVEfmt ', 8);
  for (const [value, at] of [
    ...[
      [16, 16],
      [8000, 24],
      [8000, 28],
      [8000, 40],
    ],
  ] as const)
    sound.writeUInt32LE(value, at);
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [1, 32],
    [8, 34],
  ] as const)
    sound.writeUInt16LE(value, at);
  sound.write('data', 36);
  return sound;
}

/** Serves both sites on loopback, on one free port. */
export async function serveCards(): Promise<CardSite> {
  const seen: SeenRequest[] = [];
  const server = createServer(({ headers, url }, response) => {
    const { pathname, searchParams } = new URL(url ?? '/', 'http://site');
    const host = headers.host ?? '';
    seen.push({
      host: host.replace(/\..*/, ''),
      path: url ?? '/',
      referrer: headers.referer ?? null,
      cookie: headers.cookie ?? null,
    });
    const [own, players] = ['news', 'players'].map(
      (name) => `http://${name}.localhost:${host.split(':')[1]}`,
    );
    const send = (type: string, content: string | Uint8Array) => {
      response.writeHead(200, {
        'content-type': type,
        ...(searchParams.has('guarded') && {
          'content-security-policy': "default-src 'none'; img-src 'self'",
        }),
        ...(pathname === '/sign-in' && { 'set-cookie': 'who=ada' }),
      });
      response.end(content);
    };
    if (pathname.endsWith('.png')) send('image/png', makePng(64, 36));
    else if (pathname.endsWith('.wav')) send('audio/wav', makeSound());
    else if (pathname.startsWith('/player')) send('text/html', PLAYER);
    else if (pathname === '/article')
      send('text/html', pageOf(players ?? '', own ?? '', searchParams.has('same')));
    else send('text/html', '<!DOCTYPE html><title>A page</title>');
  });
  await new Promise<void>((done) => server.listen(0, done));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://news.localhost:${port}`,
    players: `http://players.localhost:${port}`,
    seen,
    reports: () =>
      seen
        .filter(({ path }) => path.startsWith('/report'))
        .map(({ path }) => new URL(path, 'http://site').searchParams),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
