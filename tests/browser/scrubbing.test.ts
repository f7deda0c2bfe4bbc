import { expect, test } from './fixtures.ts';
import { open } from './page.ts';

const TITLES = [
  'Confrontation',
  'Approach',
  'Guns drawn',
  'Verbal commands',
  'Enlisting a relative',
  'Decision to fire',
];

test.describe('the scrubber', () => {
  test.beforeEach(async ({ page }) => open(page));

  test('goes by keys: digits, Page Up and Down, Home, End, arrows; and says where it is', async ({ page }) => {
    const slider = page.getByRole('slider', { name: 'Phase', exact: true });
    const title = page.locator('.phase-title');
    for (const [index, name] of TITLES.entries()) {
      await page.keyboard.press(String(index + 1));
      await expect(slider).toHaveAttribute('aria-valuetext', `Phase ${index + 1} of 6, ${name}`);
      await expect(title).toHaveText(name);
    }
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuenow', '1');
    await page.keyboard.press('PageDown');
    await expect(slider).toHaveAttribute('aria-valuenow', '2');
    await slider.focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', 'Phase 2 of 6, Approach, 40 % of the way to Guns drawn');
    await page.keyboard.press('PageDown');
    await expect(slider).toHaveAttribute('aria-valuenow', '3');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageUp');
    await expect(slider).toHaveAttribute('aria-valuenow', '2');
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuenow', '6');
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuenow', '6');
  });

  test('goes by mouse: a click on a name, a drag over the line', async ({ page }) => {
    const slider = page.getByRole('slider', { name: 'Phase', exact: true });
    await page.getByRole('button', { name: '3 Guns drawn' }).click();
    await expect(slider).toHaveAttribute('aria-valuenow', '3');
    const track = await page.locator('.scrubber__track').boundingBox();
    if (track === null) throw new Error('no track');
    const y = track.y + track.height / 2;
    await page.mouse.move(track.x + track.width * (2.5 / 6), y);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * (3.9 / 6), y, { steps: 5 });
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /Phase 4 of 6, Verbal commands, \d+ % of the way to Enlisting a relative/,
    );
    await page.mouse.move(track.x + track.width * (4.52 / 6), y, { steps: 3 });
    await page.mouse.up();
    // Let go near a phase, one means the phase.
    await expect(slider).toHaveAttribute('aria-valuenow', '5');
  });

  test('moves people continuously between phases, and switches what is not a number at the half', async ({ page }) => {
    await page.keyboard.press('1');
    const nearest = page.locator('[data-measure="nearestOfficer"]');
    const seen: number[] = [];
    for (let step = 0; step <= 20; step++) {
      seen.push(Number.parseFloat((await nearest.textContent()) ?? ''));
      await page.keyboard.press('ArrowRight');
      // Figures follow a time that goes on as often as they are read.
      await page.waitForTimeout(250);
    }
    expect(seen[0]).toBeGreaterThan(12);
    expect(seen.at(-1)).toBeLessThan(5);
    for (const [index, metres] of seen.entries())
      if (index > 0) expect(Math.abs(metres - (seen[index - 1] ?? 0))).toBeLessThan(3);
    await page.keyboard.press('2');
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.phase-title')).toHaveText('Approach');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.phase-title')).toHaveText('Guns drawn');
  });

  test('plays at a speed, pauses, and stops at the end', async ({ page }) => {
    const slider = page.getByRole('slider', { name: 'Phase', exact: true });
    await page.keyboard.press('5');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('2');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(slider).toHaveAttribute('aria-valuenow', '6', { timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.keyboard.press('1');
    await page.locator('body').press(' ');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.locator('body').press(' ');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});
