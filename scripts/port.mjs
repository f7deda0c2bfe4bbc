// A port of 127.0.0.1 that nobody has taken.
import { createServer } from 'node:net';

/**
 * @param {number} [wanted] try this one and those after it; without it, any
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (wanted === 0 || wanted >= 65_535 || error.code !== 'EADDRINUSE') reject(error);
      else resolve(freePort(wanted + 1));
    });
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
