import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test('a walk is presented by a clicker, wandered from, blanked and ended, and leaves everything as it was; steps are recorded', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('p');
  await page.locator('.suggestions li > button').first().click();
  const bench = page.locator('.bench');
  const before = await bench.innerText();
  const plan = page.getByRole('button', { name: 'Plan', exact: true });
  await expect(plan).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Present/ }).click();
  await page.getByRole('button', { name: 'Start: Through the six headings' }).click();
  const shown = page.getByRole('region', { name: 'Presenting' });
  const title = page.locator('.present__title');
  await expect(title).toHaveText('Before we look');
  await expect(shown).toContainText('Positions are schematic');
  await expect(page.locator('.header')).toBeHidden();

  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('What has to be decided now?');
  await expect(page.locator('.present__prompt')).toContainText('What has to be decided now, and what could wait?');
  await expect(shown).not.toContainText('Let people name');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect(title).toHaveText('One alternative: ten metres');
  await expect(shown.getByRole('status').first()).toContainText('Step 4 of 10. One alternative: ten metres');

  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Show again' }).first()).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.present__blank')).toBeHidden();

  const back = page.getByRole('button', { name: 'Back to the step' });
  await expect(back).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(back).toBeVisible();
  await page.keyboard.press('r');
  await expect(back).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await back.click();
  await expect(back).toBeHidden();
  await expect(title).toHaveText('One alternative: ten metres');
  await page.keyboard.press('End');
  await expect(title).toHaveText('What nobody can know');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(title).toHaveText('Before we look');
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  await expect(page.locator('.header')).toBeVisible();
  expect(await bench.innerText()).toBe(before);
  await expect(plan).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Guns drawn' })).toBeVisible();

  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Present/ }).click();
  await page.getByRole('button', { name: 'New walk' }).click();
  await page.getByLabel('Title of the walk').fill('My own');
  await page.getByRole('button', { name: 'Record what the stage shows' }).click();
  await page.getByText('Step 2').click();
  await page.getByLabel('For the room').last().fill('Look at the hands.');
  await page.getByRole('button', { name: 'All walks' }).click();
  await expect(page.getByRole('button', { name: 'Start: My own' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Files' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Save as a file' }).getByRole('button', { name: 'Scene' }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved.walks[1]).toMatchObject({
    title: 'My own',
    steps: [
      { phase: 'guns-drawn', camera: { kind: 'plan' } },
      { phase: 'guns-drawn', camera: { kind: 'plan' }, text: 'Look at the hands.' },
    ],
  });
  expect(saved.walks[1].steps[1].configuration).toBeTruthy();
});
