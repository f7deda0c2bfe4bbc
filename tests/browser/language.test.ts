import type { Page } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open } from './page.ts';

const choice = (page: Page) => page.getByRole('combobox', { name: 'Language / Idioma' });
const phase = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test('the page and the scene are read in Spanish, and in English again', async ({ page, context }) => {
  await open(page);
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'A few steps back' }).click();
  await choice(page).selectOption('es');

  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle(/20 de septiembre de 2016/);
  await expect(phase(page, 'Órdenes verbales')).toBeVisible();
  await expect(page.getByText('Vivía con una lesión cerebral traumática.')).toBeVisible();
  const bench = page.getByRole('region', { name: 'Configuraciones' });
  await expect(bench.getByRole('button', { name: 'B: Unos pasos atrás' })).toHaveAttribute('aria-pressed', 'true');

  const measures = page.locator('.measures');
  await expect(measures).toContainText('Agente más cercano');
  await expect(measures).toContainText('10,0 m');
  await expect(page.getByText('Hablan 3 agentes a la vez.')).toBeVisible();
  await page.locator('.measures__each').getByRole('button').first().click();
  await expect(page.getByRole('region', { name: 'Cifras: Agente 1' })).toContainText('A la persona');
  expect(await faultsOn(page, { without: ['target-size'] })).toEqual([]);

  // Undoing is not disturbed by the language, and what it brings back is said in it.
  await page.getByRole('button', { name: /^Deshacer/ }).click();
  await expect(measures).toContainText('4,0 m');
  await page.getByRole('button', { name: /^Rehacer/ }).click();
  await expect(measures).toContainText('10,0 m');

  // The address holds the language, for this page when it is loaded again and for whoever gets the link.
  const address = page.url();
  await page.keyboard.press('3');
  await expect.poll(() => page.url()).not.toBe(address);
  const link = page.url();
  await page.reload();
  await expect(phase(page, 'Armas en la mano')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.evaluate(() => localStorage.clear());
  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole('button', { name: /^(Begin|Empezar)/ }).click();
  await expect(phase(other, 'Armas en la mano')).toBeVisible();
  await expect(other.locator('.measures')).toContainText('10,0 m');
  await other.close();

  await choice(page).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(phase(page, 'Guns drawn')).toBeVisible();
  await expect(measures).toContainText('10.0 m');
});

test.describe('for a reader of Spanish', () => {
  test.use({ locale: 'es-US' });

  test('the first words are Spanish', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(phase(page, 'Confrontación')).toBeVisible();
    await expect(page.locator('.measures')).toContainText('Agente más cercano');
    await expect(choice(page)).toHaveValue('es');
  });
});
