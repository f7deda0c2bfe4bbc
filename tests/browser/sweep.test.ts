import { expect, test } from './fixtures.ts';
import { open } from './page.ts';

test.use({ reckoning: 'works' });

test.describe('a sweep', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await page.keyboard.press('6');
    await page.getByRole('button', { name: 'Sweep…' }).click();
    await page.locator('.chart__line').first().waitFor();
  });

  test('has a line, a band and a letter for each configuration; a click sets the control', async ({ page }) => {
    const chart = page.getByRole('slider', { name: /Set Distance/ });
    await expect(page.locator('.chart__band').first()).toHaveAttribute('d', /^M/, { timeout: 20_000 });
    await expect(page.locator('.chart__mark')).toHaveCount(1);
    const { width, height } = (await chart.boundingBox()) ?? { width: 0, height: 0 };
    await chart.click({ position: { x: width / 2, y: height / 2 } });
    await expect(page.locator('.chart__mark')).toHaveCount(2);
    const set = Number(await chart.getAttribute('aria-valuenow'));
    expect(set).toBeGreaterThan(12);
    expect(set).toBeLessThan(19);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('spinbutton', { name: 'Distance from the subject' })).toHaveValue(`${set}`);
    await expect(page.locator('[data-measure="nearestOfficer"], .figure__now').first()).toContainText(`${set}`);
  });

  test('goes by keys, says what it shows, and is there as a table', async ({ page }) => {
    const chart = page.getByRole('slider', { name: /Set Distance/ });
    await chart.focus();
    await page.keyboard.press('End');
    await expect(chart).toHaveAttribute('aria-valuenow', '30');
    await page.keyboard.press('ArrowLeft');
    await expect(chart).toHaveAttribute('aria-valuenow', '29.9');
    await expect(chart).toHaveAttribute('aria-valuetext', /^29.9 m: .+ dB/);
    await page.getByText('As a table').click();
    await expect(page.locator('.series tbody tr')).toHaveCount(30);
    await expect(page.locator('.series tbody tr').first()).toContainText('1 m');
  });

  test('is there for every phase, and for two controls as a map that sets both', async ({ page }) => {
    await page.getByRole('radio', { name: 'All phases' }).check();
    await expect(page.locator('.chart[data-compact="true"]')).toHaveCount(6);
    await page.getByLabel('Second control').selectOption('Noise around');
    const cells = page.locator('.heat tbody td');
    await expect(cells.first()).toHaveText(/dB/);
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('spinbutton', { name: 'Distance from the subject' })).toHaveValue('3.9');
  });
});
