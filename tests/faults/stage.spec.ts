import { expect, test } from '../browser/fixtures.ts';
import { coloursOf, open, untilStill, untilThere } from '../browser/page.ts';

test.describe('the picture', () => {
  // What was made before the loss went with its context; the renderer lets go of it all the same.
  test.use({
    drawing: 'model',
    expected: [/object does not belong to this context/],
    viewport: { width: 900, height: 560 },
  });

  test('71, 72, 74: no export without a context, nothing thrown by a stage without size, and all of it back afterwards', async ({
    page,
  }) => {
    await open(page);
    await untilThere(page);
    await page.evaluate(() => {
      const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      Object.assign(window, { restore: () => extension?.restoreContext() });
    });
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByRole('button', { name: 'Picture (PNG)' }).click();
    const said = page.getByRole('dialog').getByRole('status').or(page.getByRole('dialog').getByRole('alert'));
    await expect(said.filter({ hasText: /picture|drawing|context/i }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => Reflect.apply(Reflect.get(window, 'restore'), undefined, []));
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('display', 'none'));
    await page.keyboard.press('5');
    await page.evaluate(() => document.querySelector('main')?.style.removeProperty('display'));
    await page.setViewportSize({ width: 320, height: 200 });
    await page.setViewportSize({ width: 900, height: 560 });
    await untilStill(page);
    expect(await coloursOf(page)).toBeGreaterThan(40);
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByLabel('Size').selectOption('1280 × 720');
    // A machine that cannot make a picture of the size answers with nothing.
    await page.evaluate(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', {
        configurable: true,
        writable: true,
        value: (answer: (blob: Blob | null) => void) => answer(null),
      });
    });
    await page.getByRole('button', { name: 'Picture (PNG)' }).click();
    await expect(page.getByRole('dialog')).toContainText('too large for this machine');
  });
});
