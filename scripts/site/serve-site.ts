import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

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
export interface ServedSite {
  /** Its address, without a slash at the end. */
  origin: string;
  /** The requested paths, in order. */
  requests: readonly string[];
  close(): Promise<void>;
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
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
