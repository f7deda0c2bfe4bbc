import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { badge, framesAskedFor, isPlaced, open, untilStill } from '../page.ts';

const PHASE = { confrontation: '1', 'decision-to-fire': '6' } as const;

/** Each layer, in a phase in which it has something to show. */
const LAYERS = [
  {
    name: 'In another’s line',
    phase: PHASE.confrontation,
    legend: /line through the subject and on; vehicles between are not considered/,
    label: undefined,
  },
  {
    name: 'Voice reach',
    phase: PHASE['decision-to-fire'],
    legend: /one talker alone; never what was heard/,
    label: /^(?:relaxed|normal|raised|loud|shout) \d+\.\d m$/,
  },
  {
    name: 'Open side',
    phase: PHASE['decision-to-fire'],
    legend: /where no officer stands/,
    label: /^open side \d+°$/,
  },
  {
    name: 'Way out',
    phase: PHASE['decision-to-fire'],
    legend: /kerbs and buildings are not considered/,
    label: /^15 m or more$|^\d+\.\d m free$/,
  },
] as const;

const layerBox = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });

/** How many pixels of two pictures of the stage are plainly of another colour. */
async function pixelsChanged(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pixels;
      if (a.length !== b.length) throw new Error('the stage has another size');
      let changed = 0;
      for (let k = 0; k < a.length; k += 4) {
        const off = [0, 1, 2].reduce((sum, part) => sum + Math.abs((a[k + part] ?? 0) - (b[k + part] ?? 0)), 0);
        if (off > 24) changed++;
      }
      return changed;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

async function openPhase(page: Page, phase: string): Promise<void> {
  await open(page);
  await page.keyboard.press(phase);
  await page.getByText('Show', { exact: true }).click();
  await untilStill(page);
}

/** The stage to the right of the controls that lie over it: a box that is ticked is no change of the picture. */
async function besideTheControls(page: Page): Promise<Buffer> {
  const stage = await page.locator('canvas').boundingBox();
  const controls = await page.locator('.controls-card').boundingBox();
  if (stage === null || controls === null) throw new Error('not on the screen');
  const x = Math.ceil(controls.x + controls.width) + 4;
  return page.screenshot({ clip: { x, y: stage.y, width: stage.x + stage.width - x, height: stage.height } });
}

/** A legend that grows makes the stage smaller, and then every pixel differs. */
async function holdTheLegend(page: Page): Promise<void> {
  await page.locator('.legend').evaluate((legend) => {
    legend.style.height = '110px';
  });
  await untilStill(page);
}

test.describe('overlays', () => {
  test('of each kind: drawn when asked for, explained in the legend, gone again, and the page rests', async ({
    page,
  }) => {
    await openPhase(page, PHASE.confrontation);
    await page.locator('.chip[data-officer="officer-3"]').click();
    await holdTheLegend(page);
    let without: { readonly phase: string; readonly picture: Buffer } = { phase: '', picture: Buffer.alloc(0) };
    for (const { name, phase, legend, label } of LAYERS) {
      if (phase !== without.phase) {
        await page.keyboard.press(phase);
        await untilStill(page);
        without = { phase, picture: await besideTheControls(page) };
      }
      const words = page.locator('.legend').getByText(legend);
      await expect(words).toHaveCount(0);
      await layerBox(page, name).check();
      await untilStill(page);
      expect(await pixelsChanged(page, without.picture, await besideTheControls(page)), name).toBeGreaterThan(300);
      await expect(words).toBeVisible();
      if (label !== undefined) {
        const labels = page.locator('[data-placed="true"] > .label--mark:not(.label--spot)').filter({ hasText: label });
        await expect(labels).not.toHaveCount(0);
      }
      await layerBox(page, name).uncheck();
      await expect(words).toHaveCount(0);
      await expect(page.locator('.label--mark:not(.label--spot)')).toHaveCount(0);
    }
    await untilStill(page);
    expect(await pixelsChanged(page, without.picture, await besideTheControls(page))).toBeLessThan(100);
    expect(await framesAskedFor(page, 1000)).toBe(0);
  });

  test('leave the view from somebody’s eyes alone', async ({ page }) => {
    await openPhase(page, PHASE['decision-to-fire']);
    await holdTheLegend(page);
    for (const { name } of LAYERS) await layerBox(page, name).check();
    await page.getByRole('combobox', { name: 'From the eyes of' }).selectOption('Officer 3');
    await untilStill(page);
    await expect(page.locator('.label--mark')).toHaveCount(0);
    // A busy machine takes fewer samples of a still picture, and only pictures of as many samples can be held together.
    const samples = async () => page.locator('canvas').getAttribute('data-samples');
    for (let attempt = 0; ; attempt++) {
      const [withLayers, taken] = [await besideTheControls(page), await samples()];
      for (const { name } of LAYERS) await layerBox(page, name).uncheck();
      await untilStill(page);
      if ((await samples()) === taken) {
        expect(await pixelsChanged(page, withLayers, await besideTheControls(page))).toBe(0);
        return;
      }
      expect(attempt, 'no two pictures of as many samples').toBeLessThan(4);
      for (const { name } of LAYERS) await layerBox(page, name).check();
      await untilStill(page);
    }
  });

  test('show the nearest spot behind cover of whoever is selected, and states on the badges', async ({ page }) => {
    await open(page);
    await page.keyboard.press(PHASE['decision-to-fire']);
    await expect(page.locator('[data-label="mark:spot"]')).toHaveCount(0);
    await page.locator('.chip[data-officer="officer-3"]').click();
    await untilStill(page);
    const label = page.locator('[data-label="mark:spot"]');
    await expect(label).toHaveText(await page.locator('[data-measure="officer-3:nearestCover"]').innerText());
    await expect.poll(async () => isPlaced(label)).toBe(true);
    await expect(page.locator('.legend').getByText(/nearest spot behind cover/)).toBeVisible();
    await expect(badge(page, 'officer-5')).toHaveAttribute('data-state', 'in-cover');
    await expect(badge(page, 'officer-5')).toHaveAttribute('aria-label', /, in cover from the subject’s eyes, /);
    await expect(badge(page, 'officer-3')).toHaveAttribute('data-state', 'exposed');
    await expect(badge(page, 'officer-3')).toHaveAttribute('aria-label', /, exposed from the subject’s eyes, /);
  });

  test.describe('without WebGL', () => {
    test.use({ drawing: 'plan' });

    test('are in the plan too', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.keyboard.press(PHASE['decision-to-fire']);
      const plan = page.getByRole('img', { name: /plan of the scene/i });
      await expect(plan.locator('.plan__sight--exposed')).toHaveCount(4);
      await expect(plan.locator('.plan__sight--in-cover')).toHaveCount(1);
      await page.getByText('Show', { exact: true }).click();
      for (const { name } of LAYERS) await layerBox(page, name).check();
      for (const kind of ['line', 'reach', 'open-side', 'way-out'])
        await expect(plan.locator(`.plan__mark--${kind}`)).not.toHaveCount(0);
      await layerBox(page, 'Sight lines').uncheck();
      await expect(plan.locator('.plan__sight')).toHaveCount(0);
    });
  });
});
