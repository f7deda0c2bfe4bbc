import type { Page } from '@playwright/test';
import { costOf, countDrawn } from '../../../scripts/page.mjs';
import { expect, test } from '../fixtures.ts';
import { coloursOf, framesAskedFor, open, untilStill } from '../page.ts';

/** Takes the context away for a moment, and waits for the picture that comes after it. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    delete canvas?.dataset['picture'];
    extension?.restoreContext();
  });
  await untilStill(page);
}

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
      await loseContext(page);
      expect(await coloursOf(page)).toBeGreaterThan(40);
    }
  });

  test('69: lets go of what a lost context held', async ({ page }) => {
    await page.addInitScript(countDrawn);
    await open(page);
    const heldAfter = async (losses: number): Promise<number> => {
      for (let loss = 0; loss < losses; loss++) await loseContext(page);
      return (await costOf(page)).drawn ?? NaN;
    };
    const held = await heldAfter(1);
    expect(held).toBeGreaterThan(20);
    // What the renderer makes for every context goes with it unsaid; what is the model's would be as much again.
    expect(((await heldAfter(4)) - held) / 4).toBeLessThan(held / 3);
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
