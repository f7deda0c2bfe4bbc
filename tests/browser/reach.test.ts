import type { Page } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { badge, open, untilThere } from './page.ts';

async function faultsIn(page: Page): Promise<string[]> {
  const faults = await faultsOn(page);
  // Where somebody's badge is, is what it says (WCAG 2.5.8, essential); the lists reach everybody too.
  return faults.filter((fault) => !/^target-size: .*data-label="person:/.test(fault));
}

// Colours are the same properties at every width, so each width is looked at in one of the themes.
for (const [name, viewport, colorScheme, drawing] of [
  ['a wide page', { width: 1120, height: 720 }, 'light', 'undrawn'],
  ['a phone', { width: 390, height: 844 }, 'dark', 'plan'],
] as const) {
  test.describe(`${name} in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport, drawing });

    test('has no fault that axe finds: at the opening, at work, in every dialogue', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
      await page.keyboard.press('2');
      await untilThere(page);
      expect(await faultsIn(page)).toEqual([]);
      for (const sheet of ['Keys', 'Experts', 'About this scene']) {
        if (viewport.width < 620) await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: sheet, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await faultsIn(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      // The card of a person, where one of its figures comes from, and what the figures teach.
      await page.locator('.chip[data-officer="officer-3"]').click();
      await expect(page.getByRole('region', { name: 'Figures: Officer 3' })).toBeVisible();
      expect(await faultsIn(page)).toEqual([]);
      await page.locator('[data-measure="officer-3:distance"]').click();
      await expect(page.getByRole('dialog')).toContainText('How it is worked out');
      expect(await faultsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Close the card' }).click();
      if (viewport.width < 620) await page.getByRole('tab', { name: 'Options' }).click();
      await page.getByRole('button', { name: 'What the figures teach' }).click();
      await expect(page.getByRole('dialog')).toContainText('Distance costs a calm voice');
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  test.describe(`${name} in ${colorScheme}, without a drawing`, () => {
    // What is looked at here is beside the picture.
    test.use({ colorScheme, viewport, reckoning: 'works' });

    test('has none on the bench: comparing, sweeping, with rulers, in files', async ({ page }) => {
      await open(page);
      await page.keyboard.press('4');
      if (viewport.width < 620) await page.getByRole('tab', { name: 'What if' }).click();
      await page.locator('.suggestions li > button').first().click();
      await page.locator('summary', { hasText: 'Rulers' }).click();
      await page.locator('.rulers').getByRole('button', { name: 'Add' }).click();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await expect(page.locator('tr[data-row="nearestOfficer"]')).toBeVisible();
      await untilThere(page);
      expect(await faultsIn(page)).toEqual([]);
      await page.locator('.compare__bar').getByRole('button', { name: 'Sweep…' }).click();
      await page.locator('.chart__line').first().waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByLabel('Second control').selectOption('Noise around');
      await page.locator('.heat tbody td').first().waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      if (viewport.width < 620) await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: 'Files' }).click();
      await expect(page.getByRole('heading', { name: 'Export' })).toBeVisible();
      expect(await faultsIn(page)).toEqual([]);
    });
  });
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('shows everything under the stage, one card at a time, and never scrolls sideways', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Next phase' }).tap();
    for (const [tab, sign] of [
      ['Account', 'What is known'],
      ['Options', 'Speak in a normal voice'],
      ['Notes', 'What experts said'],
      ['What if', 'What experts’ views suggest'],
      ['Show', 'Rings'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).tap();
      await expect(page.getByRole('tabpanel').getByText(sign, { exact: false }).first()).toBeVisible();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
    await page.getByRole('tab', { name: 'What if' }).tap();
    await page.getByRole('button', { name: 'A few steps back' }).tap();
    await expect(page.locator('[data-measure="nearestOfficer"]')).toHaveText('10.0 m');
    await expect(page.getByText('Schematic: positions are illustrative')).toBeVisible();
  });
});

test.describe('by keyboard alone', () => {
  test.use({ drawing: 'undrawn' });

  test('one reaches a phase, a what-if, a person and a note', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    await untilThere(page);
    await expect(page.getByRole('slider', { name: 'Distance from the subject' })).toBeVisible();
    const reached: string[] = [];
    for (let step = 0; step < 70; step++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        ),
      );
      const onDistance = await page.evaluate(
        () => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'range',
      );
      if (onDistance && !reached.includes('moved')) {
        await page.keyboard.press('PageUp');
        reached.push('moved');
      }
    }
    expect(reached).toContain('moved');
    for (const wanted of ['From the eyes of', 'Zoom in', 'Phase', 'Play', 'About this scene'])
      expect(reached).toContain(wanted);
    expect(reached.some((name) => name.includes('the scene as a model'))).toBe(true);
    expect(reached.some((name) => /^Officer 3, .* from Keith Lamont Scott, standing/.test(name))).toBe(true);
  });

  test('a badge says who it is, how far, and in which state, and picks the person', async ({ page }) => {
    await open(page);
    await page.keyboard.press('4');
    const officer = badge(page, 'officer-3');
    await expect(officer).toHaveAttribute(
      'aria-label',
      /^Officer 3, \d\.\d m from Keith Lamont Scott, standing, exposed from the subject’s eyes, gun drawn and aimed, shouting$/,
    );
    await expect(badge(page, 'scott')).toHaveAttribute(
      'aria-label',
      'Keith Lamont Scott, in Scott’s SUV, what the hands hold is not known',
    );
    await untilThere(page);
    await officer.focus();
    await page.keyboard.press('Enter');
    await expect(officer).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.chip[data-officer="officer-3"]')).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('beside the picture', () => {
  test('the experts’ table goes to a note', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Experts' }).click();
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(6);
    await table
      .getByRole('row', { name: /Jonathan Wender/ })
      .getByRole('button', { name: 'relative' })
      .click();
    await expect(page.locator('[data-note="wender-r1"]')).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: 'Enlisting a relative' })).toBeVisible();
  });
});

test.describe('the first opening', () => {
  test('says what this is and what holds, once in a browser; the caveats stay one click away', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('dialog').getByText('A man died.')).toBeVisible();
    await expect(page.getByRole('dialog').getByText('No one can know whether acting otherwise')).toBeVisible();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: 'Confrontation' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
    await page.getByRole('button', { name: 'About this scene' }).click();
    await expect(page.getByRole('dialog').getByText('No one can know whether acting otherwise')).toBeVisible();
  });

  test('takes nothing away that was asked for while it closed', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    // Both before the browser says that the dialogue has closed, as on a busy machine.
    await page.evaluate(async () => {
      const dialog = document.querySelector('dialog[open]');
      const closed = new Promise((resolve) => dialog?.addEventListener('close', resolve));
      for (const name of ['Begin', 'Experts'])
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
      await closed;
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  });
});

test.describe('with reduced motion', () => {
  test.use({ drawing: 'undrawn' });

  test('76: what moves is there at once', async ({ page }) => {
    await open(page);
    await untilThere(page);
    const frames = await page.evaluate(async () => {
      const places = new Set<string>();
      const label = document.querySelector<HTMLElement>('[data-label="person:officer-1"]');
      document.querySelector<HTMLButtonElement>('.header__views button:nth-child(2)')?.click();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        places.add(label?.parentElement?.style.transform ?? '');
      }
      return [...places];
    });
    expect(frames.length).toBeLessThanOrEqual(2);
    expect(frames.at(-1)).toContain('translate');
  });
});
