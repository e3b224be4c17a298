import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A picture of one pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A page on a server of this machine. */
export interface ServedShape {
  address: string;
  stop(): void;
}

/**
 * Serves a page, and a small picture at every other address. Pictures that failed one by one would be part of what is
 * measured: the browser lays out 20,000 of them again and again for a minute.
 */
export async function serveShape(html: string): Promise<ServedShape> {
  const path = '/2026/story.html';
  const server = createServer((request, response) => {
    const isPage = request.url === path;
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'image/gif');
    response.end(isPage ? html : PICTURE);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
