// A folder on a free port, its text in gzip: what a page costs to fetch from an ordinary server.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.png', '.woff2']);

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder) {
  /** @type {(...exchange: Parameters<import('node:http').RequestListener>) => Promise<void>} */
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname));
    const ending = extname(path);
    try {
      const bytes = await readFile(join(folder, path));
      response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
      if (!PACKED.has(ending)) response.setHeader('content-encoding', 'gzip');
      response.end(PACKED.has(ending) ? bytes : gzipSync(bytes, { level: 9 }));
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        address: `http://127.0.0.1:${port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
