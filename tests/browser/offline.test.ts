import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './fixtures.ts';
import { open } from './page.ts';

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', reckoning: 'works' });

  test('the page comes again, and what it loads late with it', async ({ page, context }) => {
    await open(page);
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const worker = active ?? waiting ?? installing;
      if (worker?.state === 'activated') return;
      await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
    });
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: 'Confrontation' })).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect(page.locator('[data-between="nearestOfficer"]')).toBeVisible();
    await page.getByRole('button', { name: 'Files' }).click();
    await expect(page.getByRole('heading', { name: 'Export' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('es');
    await expect(page.getByRole('heading', { level: 2, name: 'Confrontación' })).toBeVisible();
  });
});

test.describe('as one file', () => {
  const folder = fileURLToPath(new URL('../../test-results/single', import.meta.url));
  const file = `${folder}/time-and-distance.html`;
  // What is asked for is the file itself, and what it holds.
  test.use({
    drawing: 'model',
    reckoning: 'works',
    expected: [/^request off the origin: (?:file:.*\/time-and-distance\.html|blob:)/],
  });

  test('79: the page opens by itself, draws, reckons in its workers, speaks Spanish and asks for nothing else', async ({
    page,
  }) => {
    test.slow();
    await build({ configFile: 'vite.single.config.ts', logLevel: 'error', build: { outDir: folder } });
    expect(existsSync(file)).toBe(true);
    await page.goto(`file://${file}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
    await page.keyboard.press('4');
    await expect(page.locator('[data-between="nearestOfficer"]')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Class' }).click();
    await page.getByRole('button', { name: /Guides to print/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /trainer’s guide/ })).toBeVisible();
    await page.getByRole('combobox', { name: /^Guide/ }).selectOption('student');
    await expect(page.getByRole('heading', { level: 1, name: /handout/ })).toBeVisible();
    await page.getByRole('button', { name: 'Close the guides' }).click();
    await page.getByRole('button', { name: 'About this scene' }).click();
    await page.getByText('Show the works and their licences').click();
    await expect(page.locator('.licences')).toContainText('@fontsource-variable/newsreader 5');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('es');
    await expect(page.getByRole('heading', { level: 2, name: 'Órdenes verbales' })).toBeVisible();
  });
});
