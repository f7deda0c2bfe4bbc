import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The page with its first whole picture drawn, past the words of the first opening. */
export async function open(page: Page): Promise<void> {
  await page.goto('./');
  const begin = page.getByRole('button', { name: 'Begin' });
  await begin.click();
  await expect(begin).toBeHidden();
  await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
}

async function untilDrawn(page: Page, picture: string): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await page.locator(`${picture}, .plan`).first().waitFor({ state: 'attached', timeout: 30_000 });
}

/** Opens a file of such a text, as somebody does who chooses it. */
export async function openText(page: Page, text: string, name = 'scene.json'): Promise<void> {
  await page.getByRole('button', { name: 'Files' }).click();
  await page
    .getByLabel('Choose a file…', { exact: true })
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Waits until the picture is still: every change so far is drawn, and no further frame is asked for. */
export async function untilStill(page: Page): Promise<void> {
  await untilDrawn(page, 'canvas[data-picture="still"]');
}

/** Waits until everything is where it goes, and labels with it, and hands are listened to; the picture may still become finer. */
export async function untilThere(page: Page): Promise<void> {
  await page.locator('.stage__hands:not([data-listens])').waitFor({ state: 'detached' });
  await untilDrawn(page, 'canvas:is([data-picture="still"], [data-picture="resting"])');
}

/** The middle of an element on the screen, rounded to pixels. */
export async function middleOf(locator: Locator): Promise<[number, number]> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** The badge over somebody's head. */
export function badge(page: Page, id: string): Locator {
  return page.locator(`[data-label="person:${id}"]`);
}

/** Whether a label has a place in the picture. */
export async function isPlaced(label: Locator): Promise<boolean> {
  return label.evaluate(({ parentElement }) => parentElement?.dataset['placed'] === 'true');
}

/** The colours of the picture at so many by so many spots, as the screen shows them: to tell a drawn model from a blank. */
export async function coloursOf(page: Page): Promise<number> {
  const picture = await page.locator('canvas').screenshot();
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(64, 64);
      const context = canvas.getContext('2d');
      if (context === null) return 0;
      context.drawImage(bitmap, 0, 0, 64, 64);
      const { data } = context.getImageData(0, 0, 64, 64);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        seen.add(((data[i] ?? 0) >> 3) * 1024 + ((data[i + 1] ?? 0) >> 3) * 32 + ((data[i + 2] ?? 0) >> 3));
      return seen.size;
    },
    [...picture],
  );
}

/** How much the picture round a spot differs between now and after something is done: the mean over its pixels, 0 … 255. */
export async function changeRound(
  page: Page,
  [x, y]: readonly [number, number],
  act: () => Promise<void>,
): Promise<number> {
  const clip = { x: x - 24, y, width: 48, height: 70 };
  const before = await page.screenshot({ clip });
  await act();
  const after = await page.screenshot({ clip });
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pixels;
      return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
    },
    [[...before], [...after]],
  );
}

/** How many frames the page asks of the browser within so many milliseconds: none, where it rests. */
export async function framesAskedFor(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (wait) => {
    let frames = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      frames++;
      return ask.call(window, callback);
    };
    await new Promise((resolve) => setTimeout(resolve, wait));
    window.requestAnimationFrame = ask;
    return frames;
  }, milliseconds);
}
