import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { badge, middleOf, open, untilThere } from './page.ts';

async function metres(page: Page): Promise<number> {
  return Number.parseFloat((await page.locator('[data-measure="officer-1:distance"]').textContent()) ?? '');
}

/** A spot of the screen where the figure under a badge is: where pointing shows whose it is. */
async function figureUnder(page: Page, id: string, name: string): Promise<[number, number]> {
  const [x, y] = await middleOf(badge(page, id));
  const card = page.getByRole('region', { name: `Figures: ${name}` });
  // The first card that is asked for has to be loaded, so that the pointer may have gone on when it is there.
  for (const patience of [700, 2500]) {
    // Where it is crowded, a badge stands a little beside its figure.
    for (const aside of [0, 24, -24]) {
      for (let below = 26; below < 80; below += 12) {
        await page.mouse.move(x + aside, y + below);
        const isThere = await card.waitFor({ state: 'attached', timeout: patience }).then(
          () => true,
          () => false,
        );
        if (isThere) return [x + aside, y + below];
      }
    }
  }
  throw new Error(`nobody stands under the badge of ${name}`);
}

test.describe('placing by hand', () => {
  test.use({ drawing: 'undrawn' });

  test.beforeEach(async ({ page }) => {
    await open(page);
    await page.keyboard.press('6');
    await untilThere(page);
  });

  test('the picked figure goes with the mouse; one drag is one step back', async ({ page }) => {
    const [x, y] = await figureUnder(page, 'officer-1', 'Officer 1');
    // A figure that is not picked stays: the hand turns the view.
    await page.mouse.click(x, y);
    await expect(badge(page, 'officer-1')).toHaveAttribute('aria-pressed', 'true');
    const before = await metres(page);
    await page.mouse.down();
    for (const step of [20, 50, 80]) await page.mouse.move(x - step, y);
    await page.mouse.up();
    // Figures follow a hand a little later.
    await expect.poll(async () => metres(page)).toBeGreaterThan(before + 0.5);
    await expect(page.getByText('Placed by hand in this phase.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo: Officer 1 moved \d\.\d m$/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => metres(page)).toBeCloseTo(before, 1);
  });

  test('the picked badge moves by the arrow keys: a quarter of a metre, with Shift a metre', async ({ page }) => {
    await page.locator('.chip[data-officer="officer-1"]').click();
    const before = await metres(page);
    await badge(page, 'officer-1').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowLeft');
    // Figures follow keys that come fast a little later.
    await expect.poll(async () => metres(page)).toBeGreaterThan(before + 2);
    await page.waitForTimeout(200);
    const after = await metres(page);
    expect(after).toBeLessThanOrEqual(before + 4.1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => metres(page)).not.toBe(after);
    expect(after - (await metres(page))).toBeLessThan(0.31);
    // The time line stays where it is: those keys were for the figure.
    await expect(page.getByRole('heading', { level: 2, name: 'Decision to fire' })).toBeAttached();
    await page.getByRole('button', { name: 'Back to where they were' }).click();
    await expect.poll(async () => metres(page)).toBeCloseTo(before, 1);
  });

  test('a patrol vehicle goes by keys, says where it is, and comes back', async ({ page }) => {
    const car = page.locator('[data-label="vehicle:patrol-1"]');
    await car.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Figures: Patrol car 1' })).toBeVisible();
    const readout = page.locator('.stage__readout');
    const before = await readout.textContent();
    expect(before).toMatch(/^Patrol car 1: \d+\.\d m from Keith Lamont Scott at \d+°; nearest: Officer \d, \d+\.\d m$/);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(readout).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'The same place in all phases' }).click();
    await page.locator('.card__hand').getByRole('button', { name: 'Back in all phases' }).click();
    await expect(readout).toHaveText(before ?? '');
  });

  test('a ruler laid by the mouse says its length and legs; one by keys the same', async ({ page }) => {
    await page.getByRole('button', { name: /^Ruler/ }).click();
    const [x, y] = await middleOf(page.locator('.stage__hands'));
    // Clear of the card of controls, which lies on the left half of the stage.
    await page.mouse.move(x + 20, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 110);
    await page.mouse.move(x + 150, y + 130);
    await page.mouse.up();
    await expect(page.locator('.label--ruler').first()).toHaveText(/^\d+\.\d m\d+\.\d m [EW] · \d+\.\d m [NS]$/);
    await page.locator('summary', { hasText: 'Rulers' }).click();
    const rulers = page.locator('.rulers');
    // An angle is a line of the list too; a ruler is one that can be taken away.
    const laid = rulers.locator('li', { has: page.getByRole('button') });
    await expect(laid).toHaveCount(1);
    await rulers.getByLabel('From').selectOption('Officer 2');
    await rulers.getByRole('button', { name: 'Add' }).click();
    await expect(laid).toHaveCount(2);
    await expect(laid.nth(1)).toContainText('Officer 2 to Keith Lamont Scott');
    await page.keyboard.press('Control+z');
    await expect(laid).toHaveCount(1);
    await rulers.getByRole('button', { name: /^Remove/ }).click();
    await expect(laid).toHaveCount(0);
  });
});

test.describe('placing by a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, drawing: 'undrawn' });

  test('the picked figure goes with the finger; beside it the finger turns the view', async ({ page }) => {
    await open(page);
    await page.keyboard.press('6');
    await untilThere(page);
    const distance = badge(page, 'officer-4');
    // The badge stands over the figure for as long as it is small.
    const [x, y] = await middleOf(distance);
    await distance.tap();
    await expect(distance).toHaveAttribute('aria-pressed', 'true');
    const readout = page.locator('.stage__readout');
    await expect(readout).toContainText('Officer 4: ');
    const before = await readout.textContent();
    const finger = await page.context().newCDPSession(page);
    const drag = async (from: readonly [number, number], [right, down]: readonly [number, number]): Promise<void> => {
      const at = (share: number) => [{ x: from[0] + right * share, y: from[1] + down * share }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const share of [0.3, 0.6, 1]) {
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag([x - 18, y + 28], [60, 8]);
    await expect(readout).not.toHaveText(before ?? '');
    await untilThere(page);
    // Figures follow a hand a little later, and the last step with them.
    const settled = async (): Promise<boolean> => {
      const now = await readout.textContent();
      await page.waitForTimeout(400);
      return now === (await readout.textContent());
    };
    await expect.poll(settled).toBe(true);
    const placed = await readout.textContent();
    const spot = await middleOf(distance);
    // Nobody stands there, so it is the view that turns: the badge goes along, and nobody else goes anywhere.
    await drag([330, 150], [-90, 0]);
    await untilThere(page);
    expect(await middleOf(distance)).not.toEqual(spot);
    await expect(readout).toHaveText(placed ?? '');
  });
});
