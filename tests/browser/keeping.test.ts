import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, openText } from './page.ts';

const distance = (page: Page) => page.getByRole('spinbutton', { name: 'Distance from the subject' });

async function setDistance(page: Page, metres: string): Promise<void> {
  await distance(page).fill(metres);
  await distance(page).press('Enter');
}

/** The link once it holds the last change. */
async function linkWith(page: Page, act: () => Promise<void>): Promise<string> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url()).not.toBe(before);
  return page.url();
}

async function passOpening(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Begin' });
  if (await begin.isVisible()) await begin.click();
}

/** A further page of the same browser, which has seen the words of the first opening. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
  await passOpening(page);
}

test.describe('drafts', () => {
  test('what was done is there again when the page is loaded again', async ({ page }) => {
    await open(page);
    await page.keyboard.press('3');
    await linkWith(page, async () => setDistance(page, '12.5'));
    await page.reload();
    await passOpening(page);
    await expect(distance(page)).toHaveValue('12.5');
    await expect(page.getByRole('heading', { level: 2, name: 'Guns drawn' })).toBeVisible();
  });

  test('62: a tab that was killed offers its draft to the next one', async ({ page, context }) => {
    await open(page);
    await linkWith(page, async () => setDistance(page, '9'));
    await page.close();
    const next = await context.newPage();
    await visit(next);
    const notice = next.getByRole('region', { name: 'Notice' });
    await expect(notice).toContainText('There is a draft from');
    await notice.getByRole('button', { name: 'Go on with it' }).click();
    await expect(distance(next)).toHaveValue('9');
  });

  test('64: a draft that is open in another tab is not taken from it', async ({ page, context }) => {
    await open(page);
    await linkWith(page, async () => setDistance(page, '9'));
    const other = await context.newPage();
    await visit(other);
    await other.getByRole('button', { name: 'Go on with it' }).click();
    await expect(distance(other)).toHaveValue('9');
    await expect(other.getByRole('region', { name: 'Notice' })).toContainText('a copy');
    await linkWith(other, async () => setDistance(other, '20'));
    await page.reload();
    await passOpening(page);
    await expect(distance(page)).toHaveValue('9');
  });

  test('61: a browser that keeps nothing is told of, and nothing else stops', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await open(page);
    await setDistance(page, '11');
    await expect(page.getByRole('region', { name: 'Notice' })).toContainText('This browser keeps nothing');
    await expect(distance(page)).toHaveValue('11');
  });
});

test.describe('links', () => {
  test('59: open as a copy, and leave the draft of this browser as it is', async ({ page, context }) => {
    await open(page);
    const link = await linkWith(page, async () => setDistance(page, '17'));
    expect(link.length).toBeLessThan(2000);
    await linkWith(page, async () => setDistance(page, '6'));
    const other = await context.newPage();
    await other.goto(link);
    await passOpening(other);
    await expect(distance(other)).toHaveValue('17');
    await expect(other.getByRole('region', { name: 'Notice' })).toContainText('as a copy');
    await page.reload();
    await passOpening(page);
    await expect(distance(page)).toHaveValue('6');
  });

  test('54: cut anywhere, say so, and open the scene all the same', async ({ page, context }) => {
    await open(page);
    const link = await linkWith(page, async () => setDistance(page, '17'));
    const from = link.indexOf('#') + 4;
    for (const share of [0.1, 0.5, 0.98]) {
      const cut = await context.newPage();
      await cut.goto(link.slice(0, Math.floor(from + (link.length - from) * share)));
      await passOpening(cut);
      await expect(cut.getByRole('region', { name: 'Notice' })).toContainText('its end is missing');
      await expect(distance(cut)).toHaveValue('');
      await cut.close();
    }
  });

  test('back and forward go through phases and views', async ({ page }) => {
    await open(page);
    await linkWith(page, async () => page.keyboard.press('3'));
    await linkWith(page, async () => page.keyboard.press('5'));
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: 'Guns drawn' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: 'Confrontation' })).toBeVisible();
    await page.goForward();
    await page.goForward();
    await expect(page.getByRole('heading', { level: 2, name: 'Enlisting a relative' })).toBeVisible();
  });
});

test.describe('files', () => {
  test('66: what is saved is opened again, all of it; that it was saved is remembered, and asked for after a week', async ({
    page,
  }, info) => {
    await open(page);
    await setDistance(page, '14');
    await page.getByRole('button', { name: 'Files' }).click();
    const drafts = page.getByRole('region', { name: 'Drafts in this browser' });
    await expect(drafts).toContainText('Nothing has been saved as a file from this browser yet.');
    await expect(drafts).toContainText('save everything as a file');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Everything' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('time-and-distance-charlotte-2016-session.json');
    const path = info.outputPath('session.json');
    await download.saveAs(path);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await setDistance(page, '2');
    await page.getByRole('button', { name: 'Files' }).click();
    await expect(drafts).toContainText(/Everything was last saved as a file on \w+ \d/);
    await expect(drafts).not.toContainText('forget');
    await page.getByLabel('Choose a file…', { exact: true }).first().setInputFiles(path);
    await expect(distance(page)).toHaveValue('14');

    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.includes('saved')) localStorage.setItem(key, String(Date.now() - 8 * 24 * 3_600_000));
    });
    await page.getByRole('button', { name: 'Files' }).click();
    await expect(drafts).toContainText('Some browsers forget');
  });

  test('36: another scene opens with its own words as text, and Charlotte’s draft stays', async ({ page }) => {
    const scene = await readFile('tests/scenes/two-officers.json', 'utf8');
    const hostile = '<img src=x onerror=alert(1)>';
    await open(page);
    await openText(page, scene.replace(/"title": "[^"]*"/, `"title": "${hostile}"`));
    await expect(page.locator('.header__scene b')).toHaveText(hostile);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  test('2: a broken file changes nothing, and every problem is listed with how to mend it', async ({ page }) => {
    await open(page);
    await setDistance(page, '14');
    const scene: Record<string, unknown> = JSON.parse(await readFile('scene/charlotte-2016.json', 'utf8'));
    await openText(page, JSON.stringify({ ...scene, titel: 'x', site: { extent: 'wide' } }));
    const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' });
    await expect(dialog.locator('li')).toHaveCount(2);
    await expect(dialog).toContainText('did you mean');
    await expect(dialog).toContainText('/site/extent');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(distance(page)).toHaveValue('14');
    await openText(page, '{"format": ', 'cut.json');
    await expect(dialog).toContainText('line 1');
  });
});
