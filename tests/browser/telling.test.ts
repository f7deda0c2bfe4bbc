import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { badge, open } from './page.ts';

type Place = readonly [east: number, north: number];
interface Written {
  readonly people: readonly { readonly id: string; readonly label: string }[];
  readonly phases: readonly {
    readonly people: Readonly<Record<string, { readonly at: Place; readonly inside?: string } | null>>;
  }[];
}

// Worked out anew from the file, with none of the page's own code.
const scene: Written = JSON.parse(readFileSync(new URL('../../scene/charlotte-2016.json', import.meta.url), 'utf8'));
const COMPASS =
  'north north-north-east north-east east-north-east east east-south-east south-east south-south-east south south-south-west south-west west-south-west west west-north-west north-west north-north-west'.split(
    ' ',
  );

/** Everybody's place in a phase: placements stand until a later phase replaces or removes them. */
function placesIn(phase: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { people } of scene.phases.slice(0, phase + 1))
    for (const [id, placed] of Object.entries(people)) {
      if (placed === null) places.delete(id);
      else places.set(id, placed.at);
    }
  return places;
}

function pointOf([fromEast, fromNorth]: Place, [east, north]: Place): string {
  const degrees = (Math.atan2(east - fromEast, north - fromNorth) * 180) / Math.PI;
  return COMPASS[Math.round((degrees + 360) / 22.5) % 16] ?? '';
}

interface Told {
  readonly id: string;
  readonly text: string;
}

async function toldPeople(page: Page): Promise<readonly Told[]> {
  const lines = page.locator('.telling ol').first().locator('[data-told]');
  await expect(lines.first()).toBeVisible();
  return lines.evaluateAll((all) =>
    all.map((line) => ({ id: line.getAttribute('data-told') ?? '', text: line.textContent ?? '' })),
  );
}

/** What the lists says of each, in front of what the badges on the stage say of them. */
async function expectAgreement(page: Page, told: readonly Told[]): Promise<void> {
  for (const { id, text } of told.slice(1)) {
    const away = /, (?<away>[\d.]+ m) [a-z-]+ of Keith Lamont Scott/.exec(text)?.groups?.['away'];
    const name = scene.people.find((person) => person.id === id)?.label ?? '';
    expect(text.startsWith(name)).toBe(true);
    expect(away, text).toBeDefined();
    const state = /, (in cover|concealed|exposed|partly in cover)/.exec(text)?.[1] ?? 'nothing';
    // Badges are made anew with the picture, which comes after the words.
    await expect(async () => {
      const said = (await badge(page, id).getAttribute('aria-label')) ?? '';
      // Whoever is silent and no officer has no distance on the stage.
      if (said.includes(' m from ')) expect(said).toContain(`${name}, ${away} from Keith Lamont Scott`);
      if (id.startsWith('officer')) expect(said).toContain(state);
    }).toPass();
    if (id.startsWith('officer')) await expect(page.locator(`.chip[data-officer="${id}"]`)).toContainText(away ?? '');
  }
}

test.describe('the scene in words', () => {
  test.use({ drawing: 'undrawn' });

  // The labels and the measures are those of the page, whatever draws the picture.
  test('says what the stage shows, in every phase and under a what-if, and is walked by keys', async ({ page }) => {
    await open(page);
    // The way there by keyboard.
    await page.getByRole('button', { name: 'Skip to the scene in words' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.telling-place > summary')).toBeFocused();
    await expect(page.locator('.telling')).toBeVisible();

    for (const phase of [0, 1, 3, 5]) {
      await page.keyboard.press(String(phase + 1));
      await expect(page.locator('.telling > p').first()).toContainText(`Phase ${phase + 1} of 6`);
      const places = placesIn(phase);
      const subject = places.get('scott') ?? [0, 0];
      const told = await toldPeople(page);
      expect(told.map(({ id }) => id)).toEqual(scene.people.map(({ id }) => id).filter((id) => places.has(id)));
      for (const { id, text } of told.slice(1)) {
        const at = places.get(id) ?? [0, 0];
        const metres = Math.hypot(at[0] - subject[0], at[1] - subject[1]).toFixed(1);
        expect(text).toContain(`, ${metres} m ${pointOf(subject, at)} of Keith Lamont Scott,`);
      }
      await expectAgreement(page, told);
    }

    // What is said aloud is one sentence, once all is still, and not before something has changed.
    await expect(page.locator('[data-spoken]')).toContainText(
      /^Phase 6 of 6, Decision to fire; nearest officer .* exposed/,
    );

    // Under a what-if everybody is ten metres away, where they were before in direction.
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'A few steps back' }).click();
    await expect(page.locator('.telling')).toContainText('Shown: A few steps back.');
    const places = placesIn(3);
    const subject = places.get('scott') ?? [0, 0];
    const told = await toldPeople(page);
    for (const { id, text } of told.filter((each) => each.id.startsWith('officer'))) {
      const at = places.get(id) ?? [0, 0];
      const before = Math.hypot(at[0] - subject[0], at[1] - subject[1]);
      expect(text).toContain(`, 10.0 m ${pointOf(subject, at)} of Keith Lamont Scott,`);
      expect(text).toContain('placed by the what-if');
      expect(text).toContain(`Against as placed: ${(10 - before).toFixed(1)} m farther`);
    }
    await expectAgreement(page, told);

    // One stop for Tab; arrows from one to the next, over both lists; Enter picks, and the card opens.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-told'));
    await page.locator('[data-told="scott"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('officer-2');
    await expect(page.locator('[data-told][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Figures: Officer 2' })).toBeVisible();
    await expect(page.locator('[data-told="officer-2"]')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('End');
    expect(await focused()).toBe('parked-8');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('scott');
    // Moving along the list moves nothing in time.
    await expect(page.locator('.telling > p').first()).toContainText('Phase 4 of 6');
    expect(await faultsOn(page, { part: '.page__account' })).toEqual([]);

    const stage = page.getByRole('application');
    await expect(stage).toHaveAccessibleName(
      'Charlotte, 20 September 2016, Verbal commands: the scene as a model, seen at an angle from above',
    );
    await expect(stage).toHaveAccessibleDescription(/Places are schematic.*Arrow keys turn the view/);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, drawing: 'plan' });

    test('is a card, and somebody’s eyes and ears are told on the stage', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page);
      await page.keyboard.press('4');
      await page.getByRole('button', { name: 'Skip to the scene in words' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('tab', { name: 'In words' })).toHaveAttribute('aria-selected', 'true');
      await toldPeople(page);
      await page.getByRole('button', { name: 'Copy the text' }).click();
      await expect(page.getByText('Copied.')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Officer 5, 7.1 m south of Keith Lamont Scott');
      expect(await faultsOn(page, { part: '.page__cards' })).toEqual([]);

      await page.getByRole('combobox', { name: 'From the eyes of' }).selectOption('Keith Lamont Scott');
      const panel = page.getByRole('region', { name: 'Eyes and ears: Keith Lamont Scott' });
      await panel.locator('summary').click();
      await expect(panel).toContainText('seated in Scott’s SUV, looking out through its closed windows');
      // A shout at 4.2 m through a closed car: level, noise of the cabin, of what comes in, and of the other voices.
      const levels = [...(await panel.locator('[data-voice]').allInnerTexts())].map((text) =>
        /(?<name>Officer \d|Rakeyia Scott).*: (?<level>\d+) dB, \d+ dB below the noise/s.exec(text),
      );
      expect(levels.map((found) => found?.groups?.['name'])).toEqual([
        'Officer 1',
        'Officer 3',
        'Officer 4',
        'Rakeyia Scott',
      ]);
      const places = placesIn(3);
      const [east, north] = places.get('scott') ?? [0, 0];
      for (const [index, [id, atOneMetre]] of (
        [
          ['officer-1', 82.3],
          ['officer-3', 82.3],
          ['officer-4', 82.3],
        ] as const
      ).entries()) {
        const at = places.get(id) ?? [0, 0];
        const level = atOneMetre - 20 * Math.log10(Math.hypot(at[0] - east, at[1] - north)) - 25;
        expect(Number(levels[index]?.groups?.['level'])).toBe(Math.round(level));
      }
      await expect(panel.locator('.level')).toHaveCount(4);
      expect(await faultsOn(page, { part: '.hearing' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
});
