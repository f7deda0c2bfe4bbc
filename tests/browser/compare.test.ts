import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { middleOf, open, untilThere } from './page.ts';

/** Goes to a phase, takes up the first of the scene's what-ifs, and compares it with the scene as placed. */
async function compare(page: Page): Promise<void> {
  await open(page);
  await page.keyboard.press('4');
  await page.locator('.suggestions li > button').first().click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

const row = (page: Page, name: string) => page.locator(`tr[data-row="${name}"]`);

test.describe('comparing', () => {
  test.use({ drawing: 'undrawn' });

  test('two configurations stand beside each other in one picture, with one camera and one time line', async ({
    page,
  }) => {
    await compare(page);
    await expect(page.locator('canvas')).toHaveCount(1);
    const views = page.locator('.stage__view');
    await expect(views).toHaveCount(2);
    await untilThere(page);
    // The same camera: whoever is not moved is at the same spot of both views, once both are drawn.
    const spotIn = async (letter: string): Promise<[number, number]> => {
      const view = page.locator(`[data-view="${letter}"]`);
      const { x = 0, y = 0 } = (await view.boundingBox()) ?? {};
      const [left, top] = await middleOf(view.locator('[data-label="person:scott"]'));
      return [left - x, top - y];
    };
    await expect(async () => {
      const [[ax, ay], [bx, by]] = [await spotIn('A'), await spotIn('B')];
      expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(4);
    }).toPass();
    // A turn in one turns both.
    const before = await middleOf(page.locator('[data-view="B"] [data-label="person:rakeyia-scott"]'));
    await page.locator('[data-view="A"] [role="application"]').focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await untilThere(page);
    const after = await middleOf(page.locator('[data-view="B"] [data-label="person:rakeyia-scott"]'));
    expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next phase' }).click();
    await expect(page.locator('.compare')).toBeVisible();
  });

  test('a change made in a view is made to its own configuration, and nothing changes the scene as placed', async ({
    page,
  }) => {
    await compare(page);
    const badge = page.locator('[data-view="B"] [data-label="person:officer-1"]');
    await badge.click();
    await badge.focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-view="B"] .stage__readout')).toContainText('Officer 1: ');
    await page.locator('.controls-card > details > summary').click();
    await expect(page.getByRole('button', { name: /^Undo: Officer 1 moved/ })).toBeVisible();
    await expect(page.locator('.bench li')).toHaveCount(2);
    await page.locator('.controls-card > details > summary').click();
    await page.locator('[data-view="A"] [data-label="person:officer-2"]').click();
    await page.locator('[data-view="A"] [data-label="person:officer-2"]').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('.controls-card > details > summary').click();
    // What stands as placed is not changed: out of the change a new configuration is made.
    await expect(page.locator('.bench li')).toHaveCount(3);
  });
});

test.describe('comparing, beside the picture', () => {
  test.use({ reckoning: 'works' });

  test('a table says what changes, how surely, in this phase and in all', async ({ page }) => {
    await compare(page);
    const nearest = row(page, 'nearestOfficer');
    await expect(nearest.locator('td').nth(1)).toContainText('15.0 m');
    await expect(nearest.locator('.compare__difference')).toHaveAttribute('data-is', 'beyond');
    await expect(nearest.locator('.compare__difference')).toContainText(/\+\d+\.\d m \(\d/);
    await expect(page.locator('[data-is="within"]').first()).toContainText('less than its uncertainty');
    // What is the same is left out until it is asked for.
    await expect(row(page, 'wayOut')).toHaveCount(0);
    await page.getByLabel('Only what differs').uncheck();
    await expect(row(page, 'wayOut')).toContainText('the same');
    const [first] = await page.locator('tr[data-row]').evaluateAll((rows) => rows.map((each) => each.textContent));
    await page.getByLabel('Order').selectOption('largest first');
    await expect(page.locator('tr[data-row]').first()).not.toHaveText(first ?? '');
    await page.getByRole('radio', { name: 'All phases' }).check();
    await expect(page.locator('.compare__phase')).toHaveCount(6);
    await expect(page.locator('.compare__phase').last()).toContainText('Decision to fire');
  });

  test('one over the other, the flip key goes round', async ({ page }) => {
    await compare(page);
    await page.getByRole('radio', { name: /^One over the other/ }).check();
    await expect(page.locator('.stage__view')).toHaveCount(1);
    const flip = page.getByRole('group', { name: 'Show' });
    await expect(flip.getByRole('button', { name: 'B: Stay back and contain' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('heading', { name: 'What changes' }).click();
    await page.keyboard.press('f');
    await expect(flip.getByRole('button', { name: 'A: As placed' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('f');
    await expect(flip.getByRole('button', { name: 'B: Stay back and contain' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('on a phone there is one view at a time', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByRole('tab', { name: 'What if' }).click();
    await page.locator('.suggestions li > button').first().click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.locator('.stage__view')).toHaveCount(1);
    const flip = page.getByRole('group', { name: 'Show' });
    await flip.getByRole('button', { name: 'A: As placed' }).click();
    await expect(flip.getByRole('button', { name: 'A: As placed' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.compare table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('the bench', () => {
  test('configurations are named, copied, put in order and deleted, and all of it can be undone', async ({ page }) => {
    await open(page);
    await page.locator('.suggestions li > button').first().click();
    const bench = page.getByRole('region', { name: 'Configurations' });
    const titles = bench.locator('.bench__choose');
    await bench.getByRole('button', { name: 'Duplicate' }).click();
    await expect(titles).toHaveCount(3);
    await bench.getByRole('button', { name: 'Rename' }).click();
    await bench.getByRole('textbox', { name: 'Name of C' }).fill('Mine');
    await page.keyboard.press('Enter');
    await expect(titles.nth(2)).toHaveText(/Mine/);
    await bench.getByRole('button', { name: 'Move up' }).click();
    await expect(titles.nth(1)).toHaveText(/Mine/);
    await bench.getByRole('button', { name: 'Delete' }).click();
    await expect(titles).toHaveCount(2);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(titles.nth(1)).toHaveText(/Mine/);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect(titles).toHaveCount(1);
  });
});
