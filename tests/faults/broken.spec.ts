import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { coloursOf, open, openText, untilStill } from '../browser/page.ts';

type Broken = { breaks?: (list: readonly unknown[]) => boolean };

/** Runs in the page: a list that a part goes through as it draws itself breaks it, once a test says which. */
function breakable(): void {
  for (const name of ['map', 'filter'] as const) {
    const own = Array.prototype[name];
    // oxlint-disable-next-line no-extend-native -- what a part of the page relies on is what can break it
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value(this: readonly unknown[], ...rest: unknown[]) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by the test below
        if ((window as Broken).breaks?.(this) === true) throw new Error('broken on purpose');
        return Reflect.apply(own, this, rest);
      },
    });
  }
}

/** From now on a list breaks whoever goes through it whose first thing is such a text, or has it in such a property. */
async function breakListsOf(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(
    ([wanted, starts]) => {
      const of = (first: unknown): unknown =>
        wanted === '' ? first : typeof first === 'object' && first !== null ? Reflect.get(first, wanted) : undefined;
      const breaks = (list: readonly unknown[]): boolean => {
        const value = of(list[0]);
        return typeof value === 'string' && value.startsWith(starts);
      };
      Object.assign(window, { breaks });
    },
    [key, text] as const,
  );
}

const mend = async (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { breaks: undefined }));

test.use({ expected: [/broken on purpose/] });
test.beforeEach(async ({ page }) => page.addInitScript(breakable));

test.describe('67: a part that breaks', () => {
  test('says so in the language of the page, lets everything be saved, and works again; all else goes on', async ({
    page,
  }, info) => {
    await open(page);
    const alert = page.getByRole('alert').filter({ hasText: 'This part stopped working.' });

    // A dialogue
    await breakListsOf(page, 'publisher', 'The New York');
    await page.getByRole('button', { name: 'About this scene' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The rest of the page goes on.');
    await mend(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Sources' })).toBeVisible();
    await page.keyboard.press('Escape');

    // The account of a phase: another phase is tried of itself
    await breakListsOf(page, 'status', 'on-video');
    await page.keyboard.press('4');
    await expect(page.locator('.page__account').getByRole('alert')).toBeVisible();
    await expect(page.locator('.page__account .notes li')).not.toHaveCount(0);
    await page.keyboard.press('6');
    await expect(page.getByRole('heading', { level: 2, name: 'Decision to fire' })).toBeVisible();
    await mend(page);
    await page.keyboard.press('3');
    await expect(page.getByRole('heading', { level: 2, name: 'Guns drawn' })).toBeVisible();
    await expect(alert).toHaveCount(0);

    // What is done goes on beside a part that is broken, and can be saved from it
    await breakListsOf(page, 'publisher', 'The New York');
    await page.getByRole('button', { name: 'About this scene' }).click();
    const kept = async (name: string): Promise<Record<string, unknown>> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name }).click(),
      ]);
      const path = info.outputPath(download.suggestedFilename());
      await download.saveAs(path);
      const saved: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'));
      return saved;
    };
    const written: unknown = JSON.parse(await readFile('scene/charlotte-2016.json', 'utf8'));
    expect(await kept('Save the scene as it was opened')).toEqual(written);
    expect(await kept('Save everything you did')).toMatchObject({ t: 2, document: written });
    await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    await page.keyboard.press('Escape');
    await mend(page);
    await page.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('es');
    await expect(page.getByRole('button', { name: 'Acerca de esta escena' })).toBeVisible();
    await breakListsOf(page, 'publisher', 'The New York');
    await page.getByRole('button', { name: 'Acerca de esta escena' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Esta parte dejó de funcionar.');
  });

  test('and if it is the page, the screen that is left saves what there is and comes back', async ({ page }) => {
    await open(page);
    await page.keyboard.press('4');
    await page.evaluate(() => {
      Object.defineProperty(document, 'title', {
        configurable: true,
        set() {
          throw new Error('broken on purpose');
        },
      });
    });
    await page.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('es');
    const screen = page.getByRole('alert').filter({ hasText: 'La página dejó de funcionar.' });
    await expect(screen).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      screen.getByRole('button', { name: 'Guardar la escena como se abrió' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('time-and-distance-charlotte-2016-scene.json');
    await page.evaluate(() => Reflect.deleteProperty(document, 'title'));
    await screen.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Órdenes verbales' })).toBeVisible();
  });
});

test.describe('67: the picture that breaks', () => {
  test.use({ drawing: 'model' });

  test('says so in its place, and is drawn again; all else goes on', async ({ page }) => {
    await open(page);
    await untilStill(page);
    // What lies on the ground is gone through once for each scene, by the picture alone.
    await breakListsOf(page, 'kind', 'pavement');
    const scene = await readFile('scene/charlotte-2016.json', 'utf8');
    await openText(page, scene.replace('"id": "charlotte-2016"', '"id": "another"'));
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('This part stopped working.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('5');
    await expect(page.getByRole('heading', { level: 2, name: 'Enlisting a relative' })).toBeVisible();
    await mend(page);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await untilStill(page);
    expect(await coloursOf(page)).toBeGreaterThan(40);
  });
});

test.describe('67: a picture that cannot be drawn', () => {
  test.use({ drawing: 'model', expected: [/broken on purpose|THREE\.WebGL/] });

  test('keeps nothing beside it waiting, and everything can be saved', async ({ page }) => {
    await page.addInitScript(() => {
      WebGL2RenderingContext.prototype.shaderSource = () => {
        throw new Error('broken on purpose');
      };
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.locator('.page__account .notes li').first()).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press('3');
    await expect(page.getByRole('heading', { level: 2, name: 'Guns drawn' })).toBeVisible();
    await page.getByRole('button', { name: 'Files' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: /JSON/ }).first()).toBeVisible();
  });
});
