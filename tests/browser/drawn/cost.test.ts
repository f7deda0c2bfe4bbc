import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bigScene } from '../../../scripts/bench/bigScene.mjs';
import { count, countsOf } from '../../../scripts/bench/counts.mjs';
import { costOf, countDrawn, openScene } from '../../../scripts/page.mjs';
import { expect, test } from '../fixtures.ts';
import { badge, open, untilStill, untilThere } from '../page.ts';

/** Bytes as an ordinary server sends a file of the built page. */
function sent(address: string): number {
  const { pathname } = new URL(address);
  const file = readFileSync(
    new URL(`../../../dist${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, import.meta.url),
  );
  return /\.(woff2|png)$/.test(pathname) ? file.length : gzipSync(file, { level: 9 }).length;
}

// What does not depend on the machine, within what docs/performance.md has as its targets.
test.describe('what it costs', () => {
  test.use({ viewport: { width: 900, height: 560 }, reckoning: 'works' });

  test('a visit: bytes until the first picture, draws a frame, layout shift and heap', async ({ page }) => {
    await page.addInitScript(count);
    await open(page);
    const asked = await page.evaluate(() => {
      const drawn = performance.getEntriesByName('scene-drawn')[0]?.startTime ?? 0;
      return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ startTime }) => startTime <= drawn)
        .map(({ name }) => name);
    });
    const bytes = (of: readonly string[]): number => of.reduce((sum, address) => sum + sent(address), 0);
    const scripts = asked.filter((address) => new URL(address).pathname.endsWith('.js'));
    expect(bytes(scripts)).toBeGreaterThan(100_000);
    expect(bytes(scripts)).toBeLessThan(300_000);
    expect(bytes(asked)).toBeLessThan(420_000);
    await untilStill(page);
    const { draws, shift } = await countsOf(page);
    expect(draws).toBeGreaterThan(3);
    expect(draws).toBeLessThanOrEqual(40);
    expect(shift).toBeLessThanOrEqual(0.01);
    expect((await costOf(page)).heap).toBeLessThan(16);
  });
});

test.describe('what very many cost', () => {
  test.use({ viewport: { width: 900, height: 560 }, reckoning: 'works', drawing: 'undrawn' });

  test('500 people and 60 vehicles: as many draws as a few, names give way, everybody is in the list, and it is scrubbed and moved', async ({
    page,
  }) => {
    await open(page);
    await untilThere(page);
    await openScene(page, JSON.stringify(bigScene({ people: 500, officers: 60, vehicles: 60, seed: 1 })));
    await expect(page.locator('.header__scene b')).toHaveText('500 people and 60 vehicles');
    await untilThere(page);
    expect((await countsOf(page)).draws).toBeLessThanOrEqual(14);
    await expect(badge(page, 'officer-1')).toBeVisible();
    await expect(badge(page, 'bystander-1')).toBeHidden();
    await expect(page.locator('[data-officer]')).toHaveCount(60);

    const distance = page.locator('[data-officer="officer-1"]');
    const before = await distance.textContent();
    const placed = '[data-placed="true"] > .label--number';
    await expect.poll(async () => page.locator(placed).count()).toBeGreaterThan(30);
    const atRest = await page.locator(placed).count();
    await page.evaluate((badges) => {
      const watch = { fewest: Number.POSITIVE_INFINITY };
      const look = (): void => {
        watch.fewest = Math.min(watch.fewest, document.querySelectorAll(badges).length);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { watch });
    }, placed);
    await page.keyboard.press('3');
    await expect(distance).not.toHaveText(before ?? '');
    // While so many move, only the nearest have badges; all of them are back when nobody does.
    const fewest = async () => page.evaluate(() => Number(Reflect.get(window, 'watch').fewest));
    await expect.poll(fewest).toBeLessThan(14);
    await expect.poll(async () => page.locator(placed).count()).toBeGreaterThan(0.8 * atRest);
    await expect(page.locator('[data-placed="away"]')).toHaveCount(0);
    await badge(page, 'officer-1').focus();
    await page.keyboard.press('Enter');
    const there = await distance.textContent();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(distance).not.toHaveText(there ?? '');
    // Whoever points at somebody waits for no list of all; whoever asks for it has it.
    const others = page.getByRole('region', { name: 'Figures: Officer 1' }).getByRole('combobox').first();
    await expect(others.getByRole('option')).toHaveCount(1);
    await others.focus();
    await expect.poll(async () => others.getByRole('option').count()).toBeGreaterThan(400);
    // Intervals follow from the worker, with as many samples as fit.
    await expect(page.locator('.measures dd').first()).toContainText('(', { timeout: 20_000 });

    await page.getByRole('tab', { name: 'In words' }).click();
    await expect(page.getByText(/^Bystander 400, /)).toBeAttached();
  });
});

test.describe('what the picture costs', () => {
  test.use({ viewport: { width: 900, height: 560 } });

  test('the first picture is of plain bodies, with shaders made before there was a page; the still one of fine bodies, whose shadows stay plain', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      /** for each shader until the first picture: whether there was a page by then; for each frame and draw: corners of bodies */
      const seen = { late: Array.of<boolean>(), corners: Array.of<number[]>() };
      Object.assign(window, { seen });
      const { prototype } = WebGL2RenderingContext;
      // oxlint-disable-next-line typescript/unbound-method -- called with what they belong to
      const { linkProgram, getExtension } = prototype;
      prototype.linkProgram = function (program) {
        if (performance.getEntriesByName('scene-drawn').length === 0)
          seen.late.push(this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected);
        linkProgram.call(this, program);
      };
      let isDrawing = false;
      Object.defineProperty(prototype, 'getExtension', {
        value(this: WebGL2RenderingContext, name: string) {
          const extension: unknown = Reflect.apply(getExtension, this, [name]);
          if (name !== 'WEBGL_multi_draw' || typeof extension !== 'object' || extension === null) return extension;
          const draw: unknown = Reflect.get(extension, 'multiDrawElementsWEBGL');
          if (typeof draw !== 'function' || Object.hasOwn(extension, 'multiDrawElementsWEBGL')) return extension;
          Object.defineProperty(extension, 'multiDrawElementsWEBGL', {
            value(mode: number, counts: Int32Array, ...rest: unknown[]) {
              if (!isDrawing) {
                isDrawing = true;
                seen.corners.push([]);
                queueMicrotask(() => {
                  isDrawing = false;
                });
              }
              const drawn = Number(rest.at(-1));
              const sum = counts.subarray(0, drawn).reduce((all, each) => all + each, 0);
              seen.corners.at(-1)?.push(sum);
              Reflect.apply(draw, extension, [mode, counts, ...rest]);
            },
          });
          return extension;
        },
      });
    });
    await open(page);
    await untilStill(page);
    const { late, corners } = await page.evaluate((): { late: boolean[]; corners: number[][] } => {
      const { late: made, corners: drawn } = Reflect.get(window, 'seen');
      return { late: [...made], corners: [...drawn] };
    });
    expect(late.length).toBeGreaterThan(5);
    expect(late).not.toContain(true);
    expect(corners.length).toBeGreaterThan(3);
    // Trees and all else under the sun, under the sky, and in the picture itself.
    const [first = [], still = []] = [corners[0], corners.at(-1)];
    expect([first.length, still.length]).toEqual([6, 6]);
    expect(Math.min(...first)).toBeGreaterThan(1000);
    expect(still.slice(0, 4)).toEqual(first.slice(0, 4));
    expect(Math.max(...first)).toBeLessThan(0.6 * Math.max(...still));
  });

  test('where drawing takes long, no picture is begun before the last one is done, so that none queue up behind a hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      /** for each picture: whether all that was asked for before it was drawn by then */
      const begun: boolean[] = [];
      let asked: WebGLSync | null = null;
      let isDrawing = false;
      const { prototype } = WebGL2RenderingContext;
      // oxlint-disable-next-line typescript/unbound-method -- called with what it belongs to
      const { drawElements } = prototype;
      const isDone = (gl: WebGL2RenderingContext): boolean =>
        asked === null || gl.getSyncParameter(asked, gl.SYNC_STATUS) === gl.SIGNALED;
      const poll = (gl: WebGL2RenderingContext): void => {
        if (!isDone(gl)) requestAnimationFrame(() => poll(gl));
      };
      prototype.drawElements = function (...args) {
        if (!isDrawing) {
          begun.push(isDone(this));
          isDrawing = true;
          queueMicrotask(() => {
            isDrawing = false;
            asked = this.fenceSync(this.SYNC_GPU_COMMANDS_COMPLETE, 0);
            poll(this);
          });
        }
        drawElements.apply(this, args);
      };
      Object.assign(window, { begun });
    });
    await open(page);
    await untilStill(page);
    await page.evaluate(() => Reflect.get(window, 'begun').splice(0));
    await page.mouse.move(450, 130);
    await page.mouse.down();
    for (let k = 1; k <= 24; k += 1) await page.mouse.move(450 + 4 * k, 130 + k);
    await page.mouse.up();
    const begun = await page.evaluate((): boolean[] => [...Reflect.get(window, 'begun')]);
    expect(begun.length).toBeGreaterThan(3);
    // One that came quickly lets the next come as it likes.
    expect(begun.filter((isDone) => !isDone).length, begun.join(' ')).toBeLessThan(begun.length / 3);
  });
});

test.describe('what the picture costs without being drawn', () => {
  test.use({ viewport: { width: 900, height: 560 }, drawing: 'undrawn' });

  test('what the drawing holds on the graphics processor does not grow by being used', async ({ page }) => {
    await page.addInitScript(countDrawn);
    await open(page);
    const use = async (): Promise<number> => {
      for (const key of ['4', '6', '2']) await page.keyboard.press(key);
      await page.mouse.move(500, 150);
      await page.mouse.down();
      await page.mouse.move(540, 160, { steps: 4 });
      await page.mouse.move(500, 150, { steps: 4 });
      await page.mouse.up();
      await badge(page, 'officer-1').focus();
      for (const key of ['Enter', 'Shift+ArrowRight', 'Control+z', 'Escape']) await page.keyboard.press(key);
      await untilStill(page);
      return (await costOf(page)).drawn ?? NaN;
    };
    const held: number[] = [];
    for (let k = 0; k < 5; k += 1) held.push(await use());
    expect(held[0]).toBeGreaterThan(20);
    // A target is made when it is first drawn on, which a busy machine puts off; what leaks grows by every use.
    const grown = held.filter((now, k) => k > 0 && now > (held[k - 1] ?? 0));
    expect(grown.length, held.join(' ')).toBeLessThan(3);
  });

  test('walking round a model that stands redraws no shadows; moving somebody does, and so does what comes to rest', async ({
    page,
  }) => {
    await open(page);
    await untilStill(page);
    const atRest = (await countsOf(page)).draws;
    await page.evaluate(() => {
      const moved: number[] = [];
      let seen = -1;
      const look = (): void => {
        const { frames, draws } = Reflect.get(window, 'benchCounts');
        const { picture } = document.querySelector<HTMLElement>('.stage__canvas')?.dataset ?? {};
        if (frames !== seen && picture === 'moving') moved.push(draws);
        seen = frames;
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { moved });
    });
    /** Draws of each frame of a motion. */
    const drawsOf = async (step: (k: number) => Promise<void>): Promise<number[]> => {
      await page.evaluate(() => Reflect.get(window, 'moved').splice(0));
      for (let k = 1; k <= 8; k += 1) {
        await step(k);
        await page.evaluate(async () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
      }
      await untilStill(page);
      return page.evaluate(() => [...Reflect.get(window, 'moved')]);
    };
    await page.mouse.move(450, 130);
    await page.mouse.down();
    const turning = await drawsOf(async (k) => page.mouse.move(450 + 12 * k, 130 + k));
    await page.mouse.up();
    await badge(page, 'officer-1').focus();
    await page.keyboard.press('Enter');
    const moving = await drawsOf(async () => page.keyboard.press('ArrowRight'));
    expect(turning.length).toBeGreaterThan(2);
    expect(moving.length).toBeGreaterThan(2);
    // A picture of what rests may come in between, with shadows of its own.
    expect(Math.min(...turning)).toBeLessThan(0.7 * Math.max(...moving));
    expect(Math.min(...turning)).toBeLessThan(0.7 * atRest);
    expect((await countsOf(page)).draws).toBeGreaterThanOrEqual(atRest);
  });
});
