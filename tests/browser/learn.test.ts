import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

interface File {
  attempts: { id: string; why?: string; name?: string; places: Record<string, { at: [number, number] }> }[];
}

test('a student places officers before anything is shown, sees what it gives, and hands over a file that a trainer lays over others', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Where would you stand/ }).click();
  await expect(page.getByText('There is no score and no right answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin: Where would you stand, and why there?' }).click();

  const panel = page.getByRole('region', { name: 'Where would you stand?' });
  await expect(panel).toContainText('Positions are schematic');
  // Nothing is told before: no figures, no notes, no other phase.
  await expect(panel.getByRole('table')).toHaveCount(0);
  await expect(page.locator('.measures, .header, .page__account')).not.toHaveCount(0);
  for (const hidden of ['.measures', '.header', '.page__account']) await expect(page.locator(hidden)).toBeHidden();
  await expect(panel).toContainText('5 officers are still waiting');
  await page.keyboard.press('6');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('2 Approach');

  // By the form and by keys, without a mouse.
  const distance = panel.getByRole('spinbutton', { name: 'Distance of Officer 1 from the subject, m' });
  await distance.fill('9.5');
  await distance.press('Enter');
  await expect(distance).toHaveValue('9.5');
  const bearing = panel.getByRole('spinbutton', { name: /^Bearing of Officer 1/ });
  await bearing.fill('90');
  await bearing.press('Tab');
  await expect(bearing).toHaveValue('90');
  await expect(panel).toContainText('4 officers are still waiting');
  await panel.getByRole('textbox', { name: 'Why there?' }).fill('Room for one voice.');
  await panel.getByRole('textbox', { name: /^What to call you/ }).fill('<b>Ana</b>');

  await panel.getByRole('button', { name: 'Show what it gives' }).click();
  const figures = panel.getByRole('table');
  await expect(figures.getByRole('row', { name: /^Nearest officer/ })).toContainText('9.5 m');
  await expect(figures).not.toContainText('As placed');
  await expect(panel.locator('.notes')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show what experts said, and how the scene was placed' }).click();
  await expect(panel.locator('.notes li').first()).toBeVisible();
  await expect(panel.getByRole('table', { name: 'Places' }).getByRole('row', { name: /^Officer 1/ })).toContainText(
    '9.5 m, 90°',
  );

  await distance.waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'All questions' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it is, is what the next lines hold it to.
  const file = JSON.parse(text) as File;
  expect(file.attempts).toHaveLength(1);
  expect(file.attempts[0]).toMatchObject({ why: 'Room for one voice.', name: '<b>Ana</b>' });

  // The trainer: two files of a class at once, and a broken one that takes none along.
  const other = structuredClone(file);
  for (const attempt of other.attempts) Object.assign(attempt, { id: 'other', name: undefined, why: 'Behind a car.' });
  const upload = (name: string, body: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  await page
    .getByLabel('Open files')
    .first()
    .setInputFiles([
      upload('ana.json', text),
      upload('other.json', JSON.stringify(other)),
      upload('broken.json', text.slice(0, 200)),
    ]);
  const group = page.getByRole('region', { name: 'A class, laid over each other' });
  await expect(group).toContainText('2 attempts, 10 places');
  await expect(group.getByRole('alert')).toContainText('broken.json');
  await expect(page.locator('.plan__dot')).toHaveCount(10);
  await expect(group.getByRole('button', { name: /^<b>Ana<\/b> Room for one voice/ })).toBeVisible();
  await group.getByRole('button', { name: /^Attempt 2 Behind a car/ }).press('Enter');
  await expect(page.locator('.plan__dot[data-chosen="true"]')).toHaveCount(5);
  await group.getByRole('checkbox', { name: 'Each place' }).uncheck();
  await expect(page.locator('.plan__dot')).toHaveCount(5);
  await group.getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.locator('.header')).toBeVisible();
  await expect(page.locator('.plan__dot')).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Phase', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /Guns drawn/,
  );

  // What was finished is there after a new start.
  await page.reload();
  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Where would you stand/ }).click();
  await page.getByRole('button', { name: /^Open: .*Where would you stand/ }).click();
  await expect(panel.getByRole('row', { name: /^Nearest officer/ })).toContainText('9.5 m');
});

test('by keys alone: from the menu to a figure, its reason, what experts said, and the walk on the big screen', async ({
  page,
}) => {
  /** Tab by Tab, as whoever has no mouse goes, until something of that name has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let step = 0; step < 160; step++) {
      await page.keyboard.press('Tab');
      const reached = await page.evaluate(() => {
        const { activeElement: at } = document;
        const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined;
        return at?.getAttribute('aria-label') ?? (label ?? at)?.textContent ?? '';
      });
      if (name.test(reached)) return;
    }
    throw new Error(`nothing called ${String(name)} is reached by Tab`);
  }

  await page.goto('./');
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(/^Class$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Where would you stand/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(/^Begin: Where would you stand, and why there/);
  await page.keyboard.press('Enter');
  await tabTo(/^Distance of Officer 2/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await tabTo(/^Why there/);
  await page.keyboard.type('Two can see it.');
  await tabTo(/^Show what it gives$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Nearest officer/ })).toContainText('12.0 m');
  await tabTo(/^Show what experts said/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Where would you stand?' });
  await expect(panel.locator('.notes li').first()).toBeVisible();
  await tabTo(/^End$/);
  await page.keyboard.press('Enter');

  await tabTo(/^Class$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Present/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(/^Start: /);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Class' })).toBeVisible();
});
