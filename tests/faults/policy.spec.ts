import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { open } from '../browser/page.ts';

test.use({ reckoning: 'works' });

/** What a host sends with every file, as public/_headers has it. */
function sentByHosts(): Record<string, string> {
  const [everywhere = ''] = readFileSync('public/_headers', 'utf8').split(/^\/assets/m);
  return Object.fromEntries([...everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]));
}

async function sendHeaders(context: BrowserContext): Promise<void> {
  const headers = sentByHosts();
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}

test('the policy of the page, sent by its host too, shuts out nothing of ours', async ({ page, context }) => {
  expect(Object.keys(sentByHosts())).toContain('Content-Security-Policy');
  await sendHeaders(context);
  await open(page);
  await page.keyboard.press('4');
  // The controls draw their own styles, and figures come from a worker.
  await expect(page.locator('[data-between="nearestOfficer"]')).toBeVisible();
  await page.getByRole('button', { name: 'Files' }).click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Measures (CSV)' }).click()]);
});

test.describe('what it shuts out', () => {
  // What is tried here is complained of.
  test.use({
    expected: [
      /Trusted(?:HTML|Script|ScriptURL|TypePolicy)|tracker\.example|Content Security Policy|^console error: policy:/i,
    ],
  });

  test('31, 45, 58: markup from text, programs from text, workers, requests and policies of others', async ({
    page,
  }) => {
    await open(page);
    const allowed = await page.evaluate(async () => {
      // Whatever a test runs at once is let through.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const passed: string[] = [];
      const attempt = async (name: string, act: () => unknown): Promise<void> => {
        try {
          await act();
          passed.push(name);
        } catch {
          // It was shut out, as it should be.
        }
      };
      const said: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => said.push(effectiveDirective));
      await attempt('markup', () => (document.createElement('p').innerHTML = '<b>x</b>'));
      await attempt('a program', () => Reflect.construct(Function, ['return 1']));
      await attempt('a worker of another site', () => new Worker('https://tracker.example/x.js'));
      await attempt('a worker of data', () => new Worker('data:text/javascript,1'));
      await attempt('a request to another site', async () => fetch('https://tracker.example/'));
      await attempt('another policy', () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}));
      // Neither throws: they are not loaded, and it is said.
      const picture = new Image();
      picture.src = 'https://tracker.example/x.png';
      const style = document.createElement('style');
      style.textContent = '* { color: red }';
      document.head.append(style);
      const frame = document.createElement('iframe');
      frame.src = 'https://tracker.example/';
      document.body.append(frame);
      const wanted = ['img-src', 'style-src-elem', 'frame-src', 'connect-src'];
      const isSaid = () => wanted.every((name) => said.includes(name));
      for (let wait = 0; wait < 100 && !isSaid(); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
      return [...passed, ...wanted.filter((name) => !said.includes(name)).map((name) => `nothing said of ${name}`)];
    });
    expect(allowed).toEqual([]);
  });
});
