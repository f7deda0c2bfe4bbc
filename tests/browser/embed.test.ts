import { createServer } from 'node:http';
import { expect, test } from './fixtures.ts';

test.use({ alsoFrom: 'localhost' });

/** A server of course pages on an origin of its own: a browser lets no page of no server at all embed what is local. */
async function serve(pages: Readonly<Record<string, () => string>>): Promise<{ origin: string; end: () => void }> {
  const server = createServer(({ url = '' }, answer) => {
    const body = pages[url]?.();
    answer.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://localhost:${address.port}`, end: () => server.close() };
}

/** A course page with the scene in it, which writes down what it is told. */
function coursePage(source: string): string {
  return `<!doctype html><title>A course</title><iframe title="Scene" style="width:900px;height:640px" src="${source}"></iframe>
<script>window.told = []; addEventListener('message', (event) => told.push([event.origin, event.data]));
window.say = (message) => document.querySelector('iframe').contentWindow.postMessage({ product: 'time-and-distance', ...message }, '*');</script>`;
}

interface Course {
  told: [string, Record<string, unknown>][];
  say: (message: Record<string, unknown>) => void;
}

test('a course page embeds the scene, drives it and is told; nobody else is heard, and no draft is touched', async ({
  page,
  baseURL,
}) => {
  const own = new URL(baseURL ?? '');
  const options = 'phase=2&view=plan&what-if=a-few-steps-back&lang=es&unit=ft&panels=figures&zoom=9';
  const { origin: course, end } = await serve({
    '/course.html': () => coursePage(`${own.href}#embed&${options}&origin=${course}`),
    '/other.html': () => coursePage(`${own.href}#embed&phase=2&origin=https://course.example`),
    '/favicon.ico': () => '',
  });
  await page.goto(`${course}/course.html`);
  const frame = page.frameLocator('iframe');
  const say = (message: Record<string, unknown>) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page above has it.
    page.evaluate((sent) => (window as unknown as Course).say(sent), message);
  const told = (kind: string) =>
    page.evaluate(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page above has it.
      (wanted) => (window as unknown as Course).told.filter(([, { kind: each }]) => each === wanted),
      kind,
    );

  // What it is about is said before it is shown, in the language that was asked for.
  const show = frame.getByRole('button', { name: 'Mostrar la escena' });
  await show.click();
  await expect(show).toBeHidden();
  await expect(frame.getByText('Esquemático', { exact: false }).first()).toBeVisible();
  await expect(frame.getByText(/una opción de la dirección: zoom=9/)).toBeVisible();
  await expect(frame.locator('.header')).toHaveCount(0);

  await expect.poll(async () => (await told('ready')).length).toBe(1);
  const [[origin, ready] = []] = await told('ready');
  expect(origin).toBe(own.origin);
  expect(ready).toMatchObject({ scene: { id: 'charlotte-2016' }, version: 1 });
  expect(await told('error')).toEqual([[own.origin, expect.objectContaining({ code: 'E_OPTION' })]]);
  await expect
    .poll(async () => (await told('changed')).at(-1)?.[1])
    .toMatchObject({ t: 1, phase: 'approach', configuration: 'a-few-steps-back', measures: { nearestOfficer: 10 } });

  await say({ kind: 'go-to-phase', phase: 'verbal-commands' });
  await say({ kind: 'what-if', id: null });
  await say({ kind: 'set', language: 'en', unit: 'm' });
  await expect
    .poll(async () => (await told('changed')).at(-1)?.[1])
    .toMatchObject({ t: 3, phase: 'verbal-commands', configuration: null });
  await expect(frame.getByRole('button', { name: 'Open in a window' })).toBeVisible();

  await say({ kind: 'go-to-phase', phase: 'nowhere' });
  await say({ kind: 'run', code: 'document.title = "x"' });
  await expect
    .poll(async () => (await told('error')).map(([, { code }]) => code))
    .toEqual(['E_OPTION', 'E_PHASE', 'E_MESSAGE']);

  // A page that the address does not name is not heard, and not told anything.
  await page.goto(`${course}/other.html`);
  await frame.getByRole('button', { name: 'Show the scene' }).click();
  await say({ kind: 'go-to', t: 4 });
  await say({ kind: 'ask' });
  await page.waitForTimeout(400);
  await expect(frame.getByRole('slider', { name: 'Phase', exact: true })).toHaveAttribute('aria-valuetext', /Approach/);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page above has it.
  expect(await page.evaluate(() => (window as unknown as Course).told)).toEqual([]);

  // Nothing of this was kept in the browser.
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Confrontation' })).toBeVisible();
  await expect(page.getByText('Go on with')).toHaveCount(0);
  end();
});
