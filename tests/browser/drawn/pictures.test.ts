import { expect, test } from '../fixtures.ts';
import { open, untilStill } from '../page.ts';

// Taken with Linux and its letters; the bounds are wide enough for another number of samples, or another processor, and
// much too narrow for a label that is gone, a colour that is another or a panel that moved.
const LIKE = { maxDiffPixelRatio: 0.02, threshold: 0.16, animations: 'disabled', caret: 'hide' } as const;

test.describe('how it looks', () => {
  test.skip(process.platform !== 'linux', 'pictures are compared where they were taken');
  test.use({ viewport: { width: 1120, height: 700 }, deviceScaleFactor: 1, colorScheme: 'light', reckoning: 'works' });

  /** The numbers of now, and no bar that says they are being refined. */
  async function untilRefined(page: Parameters<typeof open>[0]): Promise<void> {
    await expect(page.locator('dd, td').filter({ hasText: /\(.* to .*\)/ })).not.toHaveCount(0);
    await expect(page.locator('progress:visible')).toHaveCount(0, { timeout: 20_000 });
    await untilStill(page);
    await page.mouse.move(1, 1);
  }

  test('the scene and its plan by day, and the whole by night', async ({ page }) => {
    await open(page);
    await page.keyboard.press('2');
    await untilRefined(page);
    await expect(page).toHaveScreenshot('scene-day.png', LIKE);
    await page.keyboard.press('p');
    await untilRefined(page);
    await expect(page).toHaveScreenshot('plan-day.png', LIKE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.keyboard.press('p');
    await page.keyboard.press('4');
    await untilRefined(page);
    await expect(page).toHaveScreenshot('scene-night.png', LIKE);
  });

  test('two configurations beside each other', async ({ page }) => {
    await open(page);
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'One talks, others cover', exact: true }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).first().click();
    await untilRefined(page);
    await expect(page).toHaveScreenshot('compare-day.png', LIKE);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 1, hasTouch: true });

    test('the scene', async ({ page }) => {
      await open(page);
      await page.keyboard.press('2');
      await untilRefined(page);
      await expect(page).toHaveScreenshot('scene-phone.png', LIKE);
    });
  });
});
