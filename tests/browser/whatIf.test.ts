import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { badge, changeRound, middleOf, open, untilStill, untilThere } from './page.ts';

function distanceSlider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Distance from the subject' });
}

async function metres(page: Page, measure: string): Promise<number> {
  return Number.parseFloat((await page.locator(`[data-measure="${measure}"]`).textContent()) ?? '');
}

/** Opens the list of every measure, where those stand that the strip has no room for. */
async function showAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All measures' }).click();
}

test.describe('what if', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await page.keyboard.press('2');
  });

  test('the distance slider moves the officers and every number with them', async ({ page }) => {
    const chips = page.locator('.chip');
    const before = await chips.allTextContents();
    await distanceSlider(page).focus();
    for (let step = 0; step < 10; step++) await page.keyboard.press('PageUp');
    const after = await chips.allTextContents();
    expect(new Set(after.map((text) => text.replace(/^.*, /, ''))).size).toBe(1);
    expect(after).not.toEqual(before);
    expect(await metres(page, 'nearestOfficer')).toBe(
      Number.parseFloat((await distanceSlider(page).getAttribute('aria-valuetext')) ?? ''),
    );
    // Where somebody stood as placed stays in sight: the badge has moved away from there.
    await page.getByRole('button', { name: 'Reset to as placed' }).click();
    expect(await chips.allTextContents()).toEqual(before);
  });

  test.describe('in the picture', () => {
    test.use({ drawing: 'undrawn' });

    test('the badge of an officer moves on the screen when the slider is dragged', async ({ page }) => {
      await untilThere(page);
      const officer = badge(page, 'officer-3');
      const subject = badge(page, 'scott');
      const apart = async (): Promise<number> => {
        const [a, b] = [await middleOf(officer), await middleOf(subject)];
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
      };
      // From above the view stays as it is while one drags, for it is no longer at home.
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await untilThere(page);
      const before = await apart();
      const box = await distanceSlider(page).boundingBox();
      if (box === null) throw new Error('no slider');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.14, y);
      await page.mouse.down();
      for (const share of [0.2, 0.28, 0.35]) await page.mouse.move(box.x + box.width * share, y);
      await page.mouse.up();
      await untilThere(page);
      expect(await apart()).toBeGreaterThan(before * 1.3);
      // One drag is one step back.
      await page.keyboard.press('Control+z');
      await untilThere(page);
      expect(Math.abs((await apart()) - before)).toBeLessThan(3);
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
      await page.keyboard.press('Control+Shift+z');
      await untilThere(page);
      expect(await apart()).toBeGreaterThan(before * 1.3);
    });
  });

  test.describe('to be seen', () => {
    test.use({ drawing: 'model' });

    test('a faint figure stays where an officer stood as placed', async ({ page }) => {
      // Off home, the view does not follow the officers; and from near, a figure is more than what two pictures of the same differ in.
      for (let k = 0; k < 3; k += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByText('Show', { exact: true }).click();
      await page.getByRole('checkbox', { name: 'Lengths' }).uncheck();
      await page.getByRole('checkbox', { name: 'Sight lines' }).uncheck();
      await untilStill(page);
      const stood = await middleOf(badge(page, 'officer-2'));
      const toggle = async (): Promise<void> => {
        await page.getByRole('checkbox', { name: 'As placed, faintly' }).click();
        await untilStill(page);
      };
      const asPlaced = await changeRound(page, [stood[0], stood[1] + 14], toggle);
      await toggle();
      await page.getByRole('spinbutton', { name: 'Distance from the subject' }).fill('14');
      await untilStill(page);
      const moved = await changeRound(page, [stood[0], stood[1] + 14], toggle);
      expect(moved).toBeGreaterThan(2 * asPlaced + 1);
    });
  });

  test('spacing and formation place officers that far from each other', async ({ page }) => {
    await showAll(page);
    await page.getByRole('spinbutton', { name: 'Distance from the subject' }).fill('12');
    await page.getByRole('spinbutton', { name: 'Spacing between officers' }).fill('3');
    await expect(page.locator('[data-measure="all:spacing"]')).toHaveText('3.0 m');
    await expect(page.locator('[data-measure="nearestOfficer"]')).toHaveText('12.0 m');
    await page.getByRole('combobox', { name: 'Formation' }).selectOption('line');
    await expect(page.locator('[data-measure="all:spacing"]')).toHaveText('3.0 m');
    await expect(page.locator('[data-measure="all:medianOfficer"]')).not.toHaveText('12.0 m');
  });

  test('a number field is not rewritten by Tab alone, nor outside its bounds', async ({ page }) => {
    const field = page.getByRole('spinbutton', { name: 'Distance from the subject' });
    await field.fill('6.98');
    const held = await page.locator('[data-measure="nearestOfficer"]').textContent();
    await field.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-measure="nearestOfficer"]').textContent()).toBe(held);
    await field.fill('500');
    await expect(page.locator('[data-measure="nearestOfficer"]')).toHaveText('30.0 m');
    await field.fill('');
    await expect(page.locator('[data-measure="nearestOfficer"]')).toHaveText('30.0 m');
  });

  test('the scene’s own what-ifs can be taken, say what they set, and let go of', async ({ page }) => {
    const suggestion = page.getByRole('button', { name: 'Stay back and contain', exact: true });
    await suggestion.click();
    await expect(suggestion).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(/officers crouch behind cover · one officer speaks/)).toBeVisible();
    expect(await metres(page, 'nearestOfficer')).toBeGreaterThanOrEqual(15);
    await page.getByRole('button', { name: 'after Jonathan Wender' }).click();
    await expect(page.locator('[data-note="wender-a1"]')).toBeFocused();
    await suggestion.click();
    await expect(suggestion).toHaveAttribute('aria-pressed', 'false');
  });

  test.describe('in the picture', () => {
    test.use({ drawing: 'undrawn' });

    test('units change every length at once', async ({ page }) => {
      await page.getByRole('radio', { name: 'feet' }).check({ force: true });
      await expect(page.locator('[data-measure="nearestOfficer"]')).toHaveText(/ft$/);
      await expect(page.locator('.label--ring').first()).toHaveText('4 ft');
      await page.getByText('Show', { exact: true }).click();
      await expect(page.getByRole('combobox', { name: 'Unit' })).toHaveValue('ft');
      await page.getByRole('combobox', { name: 'Rings' }).selectOption('Round lengths');
      await expect(page.locator('.label--ring').first()).toHaveText('15 ft');
      await page.getByRole('combobox', { name: 'Unit' }).selectOption('yards');
      await expect(page.getByRole('radio', { name: 'yards' })).toBeChecked();
    });
  });

  test('notes that speak to what is shown come first and say why; none vanishes', async ({ page }) => {
    const ids = () =>
      page.locator('[data-note]').evaluateAll((notes) => notes.map((note) => note.getAttribute('data-note')));
    await expect(page.locator('[data-note="alpert-a1"] .notes__why')).toHaveText(
      /^nearest officer \d\.\d m, under 5 m$/,
    );
    const near = await ids();
    await page.getByRole('spinbutton', { name: 'Distance from the subject' }).fill('8');
    await expect(page.locator('[data-note="alpert-a1"] .notes__why')).toHaveCount(0);
    await expect(page.locator('[data-note="wender-a1"] .notes__why')).toHaveText('nearest officer 8.0 m, under 10 m');
    const far = await ids();
    expect(far[0]).toBe('wender-a1');
    expect(new Set(far)).toEqual(new Set(near));
    expect(far).toHaveLength(near.length);
    await page.keyboard.press('Control+z');
  });
});
