import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { expect, test } from '../browser/fixtures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host on which a new version can be put in the place of the old one, whose files are gone then. */
function hostOf(folder: string): { readonly server: Server; readonly deploy: () => void } {
  let deployed = false;
  const contentOf = async (path: string): Promise<string | Buffer> => {
    const bytes = await readFile(join(folder, path));
    return deployed && path === '/serviceWorker.js' ? `${String(bytes)}// 2` : bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const isGone = deployed && /^\/assets\/(?:Licences|spanish)-/.test(path);
    void (async () => {
      const content = isGone ? undefined : await contentOf(path).catch(() => undefined);
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(content);
    })();
  });
  return { server, deploy: () => (deployed = true) };
}

test.describe('a new version on the host', () => {
  test.use({ serviceWorkers: 'allow', expected: [/request off the origin: http:\/\/127\.0\.0\.1:/] });

  test('77: an open page goes on with its own files, and takes up the new version when it is asked to, with what was done', async ({
    page,
  }) => {
    const { server, deploy } = hostOf('dist');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the host has no port');
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.evaluate(async () => {
        const { active, installing, waiting } = await navigator.serviceWorker.ready;
        const worker = active ?? waiting ?? installing;
        if (worker?.state !== 'activated')
          await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
      });
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
      deploy();
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const notice = page.getByRole('region', { name: 'Notice' }).filter({ hasText: /newer version|new version/i });
      await expect(notice).toBeVisible({ timeout: 15_000 });

      const distance = page.getByRole('spinbutton', { name: 'Distance from the subject' });
      await distance.fill('12');
      await distance.press('Enter');
      await page.getByRole('button', { name: 'About this scene' }).click();
      await page.getByText('Show the works and their licences').click();
      await expect(page.locator('.licences > li').first()).toBeVisible();
      await page.keyboard.press('Escape');

      await Promise.all([page.waitForEvent('load'), notice.getByRole('button').first().click()]);
      await expect(distance).toHaveValue('12');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
