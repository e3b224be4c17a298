import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { type Listening, listenOnLoopback } from './listen-on-loopback';

const SITE = resolve(import.meta.dirname, '../../tests/fixtures/site');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
};

/** The policy of pages requested with `?guarded`: no style, no script, no font. */
const GUARDED = "default-src 'none'; img-src 'self'";

/** A running site. */
export interface ServedSite extends Listening {
  /** The requested paths, in order. */
  requests: readonly string[];
}

/** Serves the small sample news site on loopback, on a free port. */
export async function serveSite(): Promise<ServedSite> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    requests.push(pathname);
    const path = normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
    try {
      const body = await readFile(join(SITE, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        // Pictures are cached, as on news sites; pages are not.
        ...(searchParams.has('guarded') && { 'content-security-policy': GUARDED }),
        'cache-control': extname(path) === '.html' ? 'no-cache' : 'max-age=3600',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is no such page.');
    }
  });
  return { ...(await listenOnLoopback(server)), requests };
}
