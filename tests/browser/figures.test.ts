import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { WhatIf } from '../../src/core/arrangement/arrangement.ts';
import { intervalsOf } from '../../src/core/analysis/intervals.ts';
import type { Intervals } from '../../src/core/analysis/interval.ts';
import { readScene } from '../../src/core/document/read.ts';
import { expect, test } from './fixtures.ts';
import { badge, open, untilStill } from './page.ts';

/** What Node makes of the last phase of the scene, with the seed that the page has. */
function sampledInNode(configuration: WhatIf = {}): Intervals {
  const reading = readScene(readFileSync(fileURLToPath(new URL('../../scene/charlotte-2016.json', import.meta.url))));
  if (!('scene' in reading)) throw new Error('the scene cannot be read');
  return intervalsOf(reading.scene, 5, configuration, { seed: 1, samples: 10_000 });
}

const between = (page: Page, measure: string): Locator => page.locator(`[data-between="${measure}"]`);
const figure = (page: Page, measure: string): Locator => page.locator(`[data-measure="${measure}"]`);

/** Until the intervals are as good as they get. */
async function untilRefined(page: Page): Promise<void> {
  await expect(page.locator('.measures__progress')).toHaveCount(0, { timeout: 20_000 });
}

async function openCard(page: Page): Promise<Locator> {
  await page.locator('.chip[data-officer="officer-3"]').click();
  const card = page.getByRole('region', { name: 'Figures: Officer 3' });
  await expect(card).toBeVisible();
  return card;
}

test.use({ reckoning: 'works' });

test.describe('figures', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await page.keyboard.press('6');
  });

  test('have the intervals that Node draws with the same seed, from a worker', async ({ page }) => {
    await expect.poll(() => page.workers().length).toBe(1);
    await untilRefined(page);
    await openCard(page);
    const { amounts, counts, people } = sampledInNode();
    const text = (one: { low: number; high: number } | null | undefined, digits = 1) =>
      `(${one?.low.toFixed(digits)} to ${one?.high.toFixed(digits)})`;
    await expect(between(page, 'nearestOfficer')).toHaveText(text(amounts.nearestOfficer));
    await expect(between(page, 'inCover')).toContainText(
      `${counts.inCover.likeliest}, ${Math.round(counts.inCover.share * 100)} %`,
    );
    const own = people.find(({ id }) => id === 'officer-3');
    for (const name of ['distance', 'spacing', 'closing', 'margin', 'nearestCover', 'toCover'] as const)
      await expect(between(page, `officer-3:${name}`)).toHaveText(text(own?.[name]));
  });

  test('of a new choice take the place of those of the old one', async ({ page }) => {
    const field = page.getByRole('spinbutton', { name: 'Distance from the subject' });
    for (const metres of ['4', '6', '9', '14', '11']) await field.fill(metres);
    await expect(figure(page, 'nearestOfficer')).toHaveText('11.0 m');
    await untilRefined(page);
    await openCard(page);
    const own = sampledInNode({ distance: 11 }).people.find(({ id }) => id === 'officer-3');
    await expect(between(page, 'officer-3:closing')).toHaveText(
      `(${own?.closing?.low.toFixed(1)} to ${own?.closing?.high.toFixed(1)})`,
    );
    // Everybody stands exactly there, wherever the subject is: an interval would be no more than the value.
    await expect(between(page, 'officer-3:distance')).toHaveText('');
  });

  test('have no interval between two phases, where motion is illustrative', async ({ page }) => {
    await untilRefined(page);
    await expect(between(page, 'nearestOfficer')).toBeVisible();
    await page.locator('body').press('ArrowLeft');
    await expect(between(page, 'nearestOfficer')).toHaveCount(0);
    await expect(figure(page, 'nearestOfficer')).toHaveText(/ m$/);
  });

  test.describe('in the picture', () => {
    test.use({ drawing: 'undrawn' });

    test('of a person are on a card: by a chip, by pointing, by focus, from a list; closed by a button', async ({
      page,
    }) => {
      const card = await openCard(page);
      await expect(card.getByText('Time to close', { exact: true })).toBeVisible();
      await expect(card.getByText(/of 15 points behind likely cover/)).toBeVisible();
      await card.getByRole('combobox').selectOption({ label: 'Officer 5' });
      const other = page.getByRole('region', { name: 'Figures: Officer 5' });
      await expect(other).toBeVisible();
      await other.getByRole('button', { name: 'Close the card' }).click();
      await expect(other).toHaveCount(0);
      await untilStill(page);
      await badge(page, 'officer-2').hover();
      await expect(page.getByRole('region', { name: 'Figures: Officer 2' })).toBeVisible();
      await page.mouse.move(5, 5);
      await expect(page.getByRole('region', { name: 'Figures: Officer 2' })).toHaveCount(0);
      await badge(page, 'officer-1').focus();
      await expect(page.getByRole('region', { name: 'Figures: Officer 1' })).toBeVisible();
    });
  });

  test('of the whole arrangement stand in one list', async ({ page }) => {
    await page.getByRole('button', { name: 'All measures' }).click();
    const card = page.getByRole('region', { name: /^Figures: Keith/ });
    for (const name of [
      'Median officer',
      'Smallest spacing',
      'Open side',
      'Way out',
      'Boxed in',
      'A normal voice carries',
    ])
      await expect(card.getByText(name, { exact: true })).toBeVisible();
    await expect(figure(page, 'all:wayOut')).toHaveText('15.0 m or more');
    await expect(card.getByText('Kerbs and buildings are not considered.').first()).toBeVisible();
  });

  test('of closing are greyed out against a firearm and say why; an unknown threat shows both readings', async ({
    page,
  }) => {
    const card = await openCard(page);
    await expect(card.getByText(/If a contact weapon: these figures. If a firearm: distance buys no/)).toBeVisible();
    await page.getByText('Voices, hands, threat').click();
    const threat = page.getByRole('combobox', { name: 'Threat assumed' });
    await expect(threat).toHaveValue('unknown');
    await threat.selectOption('firearm');
    await expect(figure(page, 'closing')).toHaveText('–');
    await expect(figure(page, 'officer-3:closing')).toHaveText('–');
    await expect(card.getByText('Distance buys no reaction time against a firearm; cover does.')).toBeVisible();
    await expect(figure(page, 'officer-3:margin')).toHaveCount(0);
    await threat.selectOption('contact');
    await expect(figure(page, 'officer-3:margin')).toHaveText(/ s$/);
    await expect(card.getByText(/If a contact weapon: these figures/)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(figure(page, 'closing')).toHaveText('–');
  });

  test('say where they come from, and follow another reading of what is contested', async ({ page }) => {
    await page.getByText('Voices, hands, threat').click();
    await page.getByRole('combobox', { name: 'Guns' }).selectOption('holstered');
    await openCard(page);
    await expect(figure(page, 'officer-3:response')).toHaveText('2.3 s');
    await figure(page, 'officer-3:margin').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('What it rests on');
    await expect(dialog).toContainText('Bartel & Blake 2021');
    await expect(dialog).toContainText('It is not a rule, not a safe distance and not a legal threshold');
    await expect(dialog).toContainText(/Median −?\d/);
    await dialog.getByRole('radio', { name: /Assumed: 1.0 s/ }).check();
    await page.keyboard.press('Escape');
    await expect(figure(page, 'officer-3:response')).toHaveText('2.8 s');
    await expect(page.getByText('Taken: Assumed: 1.0 s.')).toBeVisible();
    await page
      .getByRole('group', { name: 'Decision before drawing' })
      .getByRole('radio', { name: '0 s', exact: true })
      .check({ force: true });
    await expect(figure(page, 'officer-3:response')).toHaveText('1.8 s');
    await figure(page, 'officer-3:response').click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /No claim: no response and no margin from a holster/ })
      .check();
    await page.keyboard.press('Escape');
    await expect(figure(page, 'officer-3:response')).toHaveText('no claim');
    await expect(figure(page, 'officer-3:margin')).toHaveCount(0);
    await page.getByRole('button', { name: 'Central readings' }).click();
    await expect(figure(page, 'officer-3:response')).toHaveText('2.3 s');
    await expect(page.getByText(/^Taken:/)).toHaveCount(0);
  });

  test('teach what they say together, with the numbers of now', async ({ page }) => {
    await page.getByRole('button', { name: 'What the figures teach' }).click();
    const dialog = page.getByRole('dialog', { name: 'What the figures teach' });
    await expect(dialog.getByRole('heading', { name: 'Distance costs a calm voice' })).toBeVisible();
    await expect(dialog.getByText('A normal voice carries').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Where this comes from: Reach of a voice' }).click();
    const origin = page.getByRole('dialog', { name: 'Where this comes from: Reach of a voice' });
    await expect(origin).toContainText('ANSI S3.5-1997');
    await page.keyboard.press('Escape');
    await expect(origin).toHaveCount(0);
    await expect(dialog.getByRole('heading', { name: 'Distance costs a calm voice' })).toBeVisible();
  });

  test('decide which options are open, each with its reason', async ({ page }) => {
    const options = page.locator('[data-option]');
    await expect(options).toHaveCount(7);
    const calm = page.locator('[data-option="calm-voice"]');
    await expect(calm).toHaveAttribute('data-state', 'open');
    await page.getByRole('spinbutton', { name: 'Distance from the subject' }).fill('12');
    await expect(calm).toHaveAttribute('data-state', 'not-open');
    await expect(calm).toContainText('The nearest engaged officer is 12.0 m away');
    await expect(calm).toContainText('Would open it:');
    await untilRefined(page);
    await expect(calm).toContainText(/open in .* of samples/);
  });
});
