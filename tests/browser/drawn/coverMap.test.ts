import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { arrangePhase } from '../../../src/core/arrangement/arrange.ts';
import { exposureOf, type Viewer } from '../../../src/core/cover/exposure.ts';
import { figureOf } from '../../../src/core/cover/figure.ts';
import type { Standing } from '../../../src/core/cover/vehicleBoxes.ts';
import { readScene } from '../../../src/core/document/read.ts';
import { expect, test } from '../fixtures.ts';
import { open, untilStill } from '../page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PIXELS = 1024;
const SIZE = 40;
/** An odd stride, so that the points asked about fall into every row and column. */
const STRIDE = 331;

const STATES = { 'in-cover': 2, concealed: 1, exposed: 0 } as const;

interface Situation {
  readonly viewer: Viewer;
  readonly vehicles: readonly Standing[];
}

function charlotte(phase: string): Situation {
  const reading = readScene(readFileSync(join(root, 'scene/charlotte-2016.json')));
  if (!('scene' in reading)) throw new Error('the scene cannot be read');
  const { scene } = reading;
  const { people, vehicles } = arrangePhase(
    scene,
    scene.document.phases.findIndex(({ id }) => id === phase),
    {},
  );
  const subject = people.find(({ id }) => id === scene.subject);
  if (subject === undefined) throw new Error('the subject is not there');
  const inside = subject.inside === undefined ? undefined : scene.vehicles.get(subject.inside)?.model;
  return { viewer: { at: subject.at, eye: figureOf(subject.posture, inside).eye, inside: subject.inside }, vehicles };
}

const MADE_UP: Situation = {
  viewer: { at: [3.17, -2.31], eye: 1.64, inside: undefined },
  vehicles: (['suv', 'patrol-suv', 'patrol-saloon', 'saloon'] as const).map((model, index) => ({
    id: model,
    model,
    at: [3.17 + 7.3 * Math.sin(index * 1.7), -2.31 + 7.3 * Math.cos(index * 1.7)],
    bearing: index * 77.7 + 13.3,
  })),
};

const SITUATIONS: Readonly<Record<string, () => Situation>> = {
  'the subject seated in his vehicle': () => charlotte('verbal-commands'),
  'the subject outside': () => charlotte('decision-to-fire'),
  'vehicles of all models at odd bearings': () => MADE_UP,
};

const folder = mkdtempSync(join(tmpdir(), 'cover-map-'));
test.beforeAll(async () => {
  await build({
    root: join(root, 'tests/browser/pages/coverMap'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The little page with the pass on it, from the origin of the product. */
async function openPass(page: Page): Promise<void> {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
  await page.route('**/cover-map-page/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/cover-map-page\//, '') || 'index.html';
    await route.fulfill({ body: readFileSync(join(folder, path)), contentType: types[extname(path)] ?? 'text/plain' });
  });
  await page.goto('./cover-map-page/');
  await page.waitForFunction(() => window.statesOf !== undefined);
}

test.describe('the cover map', () => {
  for (const [name, situation] of Object.entries(SITUATIONS)) {
    for (const figure of ['standing', 'crouching'] as const) {
      test(`agrees with the analysis: ${name}, for somebody ${figure}`, async ({ page }) => {
        const { viewer, vehicles } = situation();
        const { height } = figureOf(figure, undefined);
        const corner: [number, number] = [viewer.at[0] - SIZE / 2 + 0.013, viewer.at[1] - SIZE / 2 + 0.007];
        await openPass(page);
        const plain = vehicles.map(({ id, model, at, bearing }) => ({ id, model, at, bearing }));
        const mapped = { viewer, height, vehicles: plain, region: { corner, size: SIZE } };
        const { all, states } = await page.evaluate(
          ({ stride, ...asked }) => {
            const found = window.statesOf?.(asked) ?? [];
            return { all: found.length, states: found.filter((_, index) => index % stride === 0) };
          },
          { ...mapped, stride: STRIDE },
        );
        expect(all).toBe(PIXELS * PIXELS);

        const metres = SIZE / PIXELS;
        const stateAt = (column: number, row: number): number =>
          STATES[
            exposureOf(
              viewer,
              [corner[0] + (column + 0.5) * metres, corner[1] + (row + 0.5) * metres],
              height,
              vehicles,
            ).state
          ];
        let points = 0;
        let differing = 0;
        const seen = [0, 0, 0];
        const wrong: string[] = [];
        for (const [asked, drawn] of states.entries()) {
          const [column, row] = [(asked * STRIDE) % PIXELS, Math.floor((asked * STRIDE) / PIXELS)];
          points++;
          seen[drawn] = (seen[drawn] ?? 0) + 1;
          if (drawn === stateAt(column, row)) continue;
          differing++;
          // Within a pixel of an edge the two may be on either side of it.
          const nearby = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => stateAt(column + dx, row + dy)));
          if (!nearby.includes(drawn)) wrong.push(`${column},${row}: ${drawn}, not ${stateAt(column, row)}`);
        }
        expect(points).toBeGreaterThanOrEqual(2000);
        expect(wrong, `${differing} of ${points} points differ at an edge`).toEqual([]);
        expect(differing).toBeLessThan(points / 100);
        // A map of one state would agree with nothing worth agreeing with.
        expect(seen[0]).toBeGreaterThan(0);
        expect((seen[1] ?? 0) + (seen[2] ?? 0)).toBeGreaterThan(0);
      });
    }
  }

  test('is drawn when it is asked for, explained in the legend, and at rest afterwards', async ({ page }) => {
    await open(page);
    await page.keyboard.press('6');
    await untilStill(page);
    const before = await page.locator('canvas').screenshot();
    await page.getByText('Show', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Cover map' }).check();
    await untilStill(page);
    const after = await page.locator('canvas').screenshot();
    expect(after.equals(before)).toBe(false);
    await expect(page.getByText(/for somebody crouching there; patrol vehicles/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Cover map for' }).selectOption('somebody standing');
    await untilStill(page);
    expect((await page.locator('canvas').screenshot()).equals(after)).toBe(false);
    await expect(page.getByText(/for somebody standing there/)).toBeVisible();
  });
});
