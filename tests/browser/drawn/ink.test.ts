import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { framesAskedFor, open, untilStill, untilThere } from '../page.ts';

async function present(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Present/ }).click();
  await page.getByRole('button', { name: 'Start: Through the six headings' }).click();
  await expect(page.locator('.present__title')).toBeVisible();
}

/** How many spots of the stage have the pen's colour. */
async function inkOn(page: Page): Promise<number> {
  const picture = await page.locator('canvas').screenshot();
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      let found = 0;
      for (let k = 0; k < data.length; k += 4)
        if ((data[k] ?? 0) > 200 && (data[k + 1] ?? 0) > 150 && (data[k + 2] ?? 0) < 90) found++;
      return found;
    },
    [...picture],
  );
}

test.describe('a pointer and a pen', () => {
  // Much is drawn here, so on little; but a line has to have its pixels.
  test.use({ viewport: { width: 700, height: 480 }, deviceScaleFactor: 1 });

  test('a line by mouse lies on the ground, stays when the view turns, and rests; it is cleared', async ({ page }) => {
    await present(page);
    await page.keyboard.press('k');
    await page.keyboard.press('d');
    await expect(page.getByRole('button', { name: 'Draw', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await untilThere(page);
    expect(await inkOn(page)).toBe(0);
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('canvas').boundingBox()) ?? {};
    await page.mouse.move(x + width * 0.3, y + height * 0.8);
    await page.mouse.down();
    for (const share of [0.4, 0.5, 0.6]) await page.mouse.move(x + width * share, y + height * 0.82);
    await page.mouse.up();
    await page.keyboard.press('d');
    await untilStill(page);
    const drawn = await inkOn(page);
    expect(drawn).toBeGreaterThan(120);
    // No line of a hand is a what-if, and at rest nothing is asked of the browser.
    expect(await framesAskedFor(page, 700)).toBe(0);
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await untilThere(page);
    // Nearer by, a line on the ground is larger; one on the glass would not be.
    expect(await inkOn(page)).toBeGreaterThan(drawn * 1.1);
    await page.keyboard.press('c');
    await untilThere(page);
    expect(await inkOn(page)).toBe(0);
  });

  test.describe('without a mouse', () => {
    test.use({ drawing: 'plan' });

    test('a pointer goes by arrows and says where it is; a line is drawn by keys, and fades', async ({ page }) => {
      await present(page);
      await page.keyboard.press('l');
      for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
      const tools = page.getByRole('group', { name: 'Pointing and drawing' });
      await expect(tools.getByRole('status')).toHaveText('3.0 m south of Keith Lamont Scott');
      await expect(page.locator('.plan__pointer')).toBeVisible();
      await page.keyboard.press('d');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-stroke]')).toHaveCount(1);
      await expect(page.locator('.present__title')).toHaveText('Before we look');
      await expect(page.locator('[data-stroke]')).toHaveCount(0, { timeout: 8000 });
      await page.keyboard.press('k');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.keyboard.press('d');
      await page.keyboard.press('PageDown');
      await expect(page.locator('[data-stroke]')).toHaveCount(1);
      await page.keyboard.press('u');
      await expect(page.locator('[data-stroke]')).toHaveCount(0);
    });
  });
});
