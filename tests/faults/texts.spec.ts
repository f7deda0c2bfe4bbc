import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { open, openText } from '../browser/page.ts';
import { hostileScene } from './hostile.ts';

/** What a text has made that is more than a text. */
async function madeOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made =
      'img[src="x"], svg[onload], iframe, object, embed, math, body script, a[href^="javascript" i], a[href^="data:"]';
    const elements = [...document.querySelectorAll(`${made}, [onerror], [ontoggle], [ping], details[open][ontoggle]`)];
    const elsewhere = [...document.querySelectorAll('[src], [href]')].filter((element) =>
      (element.getAttribute('src') ?? element.getAttribute('href') ?? '').includes('tracker'),
    );
    return [...elements, ...elsewhere]
      .filter((element) => !element.matches('script[type="module"][src^="./assets/"]'))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

test('31, 32, 33, 34, 36: markup, links and pictures in every text of a scene are texts, wherever they are read', async ({
  page,
}, info) => {
  page.setDefaultTimeout(8000);
  await open(page);
  await openText(page, hostileScene());
  await expect(page.locator('.header__scene b')).toHaveText('<img src=x onerror=alert(1)>');
  await expect.poll(async () => page.title()).toContain('<img src=x onerror=alert(1)>');

  const close = async (): Promise<void> => page.keyboard.press('Escape');
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    found.push(...(await madeOfText(page)).map((made) => `${where}: ${made}`));
  };

  for (let phase = 1; phase <= 6; phase++) {
    await page.keyboard.press(String(phase));
    await look(`phase ${phase}`);
  }
  // The account is read: it is there, and it is a text.
  await expect(page.locator('.page__account')).toContainText('alert(');
  for (const name of ['About this scene', 'Experts']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toContainText('alert(');
    await look(name);
    await close();
  }
  await page.locator('.measures .chip').first().click();
  await expect(page.locator('.card')).toContainText('alert(');
  await look('the card of a person');
  await page.locator('.card__head .icon-button').click();
  await page.locator('.suggestions li > button').first().click();
  await look('a what-if');
  await page.locator('.header__compare').click();
  await look('a comparison');
  await page.locator('.header__compare').click();

  for (const [name, region] of [
    [/^Present/, '.walks'],
    [/^Five steps/, '.five-steps, .steps, [class*="step"]'],
    [/^Guides to print/, '.guide'],
  ] as const) {
    await page.getByRole('button', { name: 'Class' }).click();
    await page.getByRole('button', { name }).click();
    await expect(page.locator(region).first()).toBeVisible();
    await look(String(name));
    await close();
    const end = page.getByRole('button', { name: 'Close the steps' });
    if (await end.isVisible()) await end.click();
  }

  await page.getByRole('button', { name: 'Files' }).click();
  const [plan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan (SVG)' }).click(),
  ]);
  const path = info.outputPath('plan.svg');
  await plan.saveAs(path);
  // 37, 39: as a page of its own, the plan runs nothing and asks for nothing either.
  const svg = await readFile(path, 'utf8');
  expect(svg).not.toMatch(/<(?:script|foreignObject|iframe|image|img)\b|\son\w+\s*=\s*["'][^"']*alert/i);
  expect(svg.match(/<style/g)).toHaveLength(1);
  await page.getByRole('button', { name: 'Report to print' }).click();
  await expect(page.getByRole('dialog').filter({ hasText: 'alert(' }).first()).toBeVisible({ timeout: 30_000 });
  await look('the report');
  expect(found).toEqual([]);
});
