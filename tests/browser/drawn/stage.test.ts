import { expect, test } from '../fixtures.ts';
import { coloursOf, framesAskedFor, open, untilStill } from '../page.ts';

test.describe('the stage', () => {
  test('draws the scene, marks it once, and then rests: no frame, no timer of ours', async ({ page }) => {
    await open(page);
    expect(await coloursOf(page)).toBeGreaterThan(40);
    await untilStill(page);
    expect(await framesAskedFor(page, 5000)).toBe(0);
    expect(await page.evaluate(() => performance.getEntriesByName('scene-drawn').length)).toBe(1);
  });
});

test.describe('the stage in use', () => {
  test('69: comes back by itself after its context was lost', async ({ page }) => {
    await open(page);
    await untilStill(page);
    for (let round = 0; round < 2; round++) {
      await page.evaluate(async () => {
        const context = document.querySelector('canvas')?.getContext('webgl2');
        const extension = context?.getExtension('WEBGL_lose_context');
        extension?.loseContext();
        await new Promise((resolve) => setTimeout(resolve, 200));
        extension?.restoreContext();
      });
      await untilStill(page);
      expect(await coloursOf(page)).toBeGreaterThan(40);
    }
  });

  test.describe('when a lost context stays away', () => {
    // Ending the old drawing, the renderer remarks that a lost context cannot be lost again.
    test.use({ expected: [/WEBGL_lose_context extension not supported/] });

    test('70: draws on a new canvas', async ({ page }) => {
      await open(page);
      await untilStill(page);
      await page.evaluate(() =>
        document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
      await page.waitForTimeout(3600);
      await untilStill(page);
      expect(await coloursOf(page)).toBeGreaterThan(40);
    });
  });

  test.describe('without WebGL', () => {
    test.use({ drawing: 'plan' });

    test('68: shows a plan in SVG where there is no WebGL, and everything else as usual', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Begin' }).click();
      const plan = page.getByRole('img', { name: /plan of the scene/i });
      await expect(plan).toBeVisible();
      await expect(plan.locator('.plan__person')).not.toHaveCount(0);
      const before = await plan.innerHTML();
      await page.keyboard.press('3');
      await expect(page.getByRole('slider', { name: /phase/i })).toHaveAttribute('aria-valuetext', /Phase 3 of 6/);
      expect(await plan.innerHTML()).not.toBe(before);
    });
  });
});
