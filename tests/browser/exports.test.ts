import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { validateBytes } from 'gltf-validator';
import Papa from 'papaparse';
import { analysesAsCsv } from '../../src/core/report/csv.ts';
import type { Analysis } from '../../src/core/report/analysis.ts';
import { openScene } from '../../scripts/page.mjs';
import { twoPhasesDocument } from '../scenes/twoPhases.ts';
import { run } from '../unit/cli/tool.ts';
import { expect, test } from './fixtures.ts';
import { open, untilThere } from './page.ts';

async function exported(page: Page, name: string, info: TestInfo): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return readFile(path);
}

/** A what-if in a phase, and the files beside it. */
async function openFiles({ page }: { readonly page: Page }): Promise<void> {
  await open(page);
  await page.keyboard.press('4');
  await page.locator('.suggestions li > button').first().click();
  await untilThere(page);
  await page.getByRole('button', { name: 'Files' }).click();
}

/** A scene of two phases, and the files beside it. */
async function openTwoPhases(page: Page): Promise<void> {
  await open(page);
  await openScene(page, JSON.stringify(twoPhasesDocument()));
  await expect(page.getByRole('heading', { level: 2, name: 'First' })).toBeVisible();
  await page.getByRole('button', { name: 'Files' }).click();
}

test.describe('exports without a picture', () => {
  test.use({ reckoning: 'works' });

  test('a plan that an XML parser reads, and that says it is schematic', async ({ page }, info) => {
    await openFiles({ page });
    const svg = (await exported(page, 'Plan (SVG)', info)).toString();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('Schematic: positions are illustrative');
    expect(svg).not.toContain('var(--');
  });

  test('measures that a CSV parser reads, and that analyze makes again, number for number', async ({ page }, info) => {
    const scene = info.outputPath('scene.json');
    await writeFile(scene, JSON.stringify(twoPhasesDocument()));
    await openTwoPhases(page);
    const json = await exported(page, 'Measures (JSON)', info);
    const path = info.outputPath('time-and-distance-two-phases-measures.json');
    const [again, table] = await Promise.all([
      run('analyze', [scene, '--again', path, '--json'], process.cwd()),
      exported(page, 'Measures (CSV)', info),
    ]);
    expect([again.code, again.err]).toEqual([0, '']);
    const analysis: Analysis = JSON.parse(json.toString());
    const made: Analysis = JSON.parse(again.out);
    expect(made.phases).toEqual(analysis.phases);
    const csv = table.toString();
    expect(csv).toBe(analysesAsCsv([analysis]));
    const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(100);
  });
});

test.describe('exports', () => {
  test.use({ drawing: 'model' });

  test.beforeEach(openFiles);

  test('a picture of the size that was asked for, with the stage on it', async ({ page }, info) => {
    await page.getByLabel('Size').selectOption('1280 × 720');
    const png = await exported(page, 'Picture (PNG)', info);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
    const colours = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
        const pen = new OffscreenCanvas(64, 36).getContext('2d');
        pen?.drawImage(bitmap, 0, 0, 64, 36);
        return new Set(new Uint32Array(pen?.getImageData(0, 0, 64, 36).data.buffer ?? new ArrayBuffer())).size;
      },
      [...png],
    );
    expect(colours).toBeGreaterThan(300);
    // The page goes on as it was.
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await untilThere(page);
    const sizes = await page
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => [canvas.width, Math.round(canvas.clientWidth * devicePixelRatio)]);
    expect(sizes[0]).toBe(sizes[1]);
  });
});

test.describe('exports of the model', () => {
  test.use({ drawing: 'undrawn' });

  test.beforeEach(openFiles);

  test('a model without an error by the validator of the format', async ({ page }, info) => {
    const { issues } = await validateBytes(await exported(page, 'Model (GLB)', info));
    expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0]);
  });
});

test.describe('a report', () => {
  test.use({ drawing: 'undrawn', reckoning: 'works' });

  test('that prints: with a picture, a plan and measures of every phase', async ({ page }) => {
    await openTwoPhases(page);
    await page.getByRole('button', { name: 'Report to print' }).click();
    const report = page.getByRole('dialog', { name: 'Report' });
    await expect(report).toBeVisible({ timeout: 120_000 });
    await expect(report.locator('img')).toHaveCount(2);
    await expect(report.locator('svg')).toHaveCount(2);
    await expect(report.locator('table')).toHaveCount(2);
    await expect(report).toContainText('What to keep in mind');
    await expect(report).toContainText('Sources');
    await report.getByLabel('Paper').selectOption('Letter');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(2);
    expect(pdf).toMatch(/MediaBox\s*\[\s*0 0 612 792\s*\]/);
    await page.keyboard.press('Escape');
    await expect(report).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'First' })).toBeVisible();
  });
});
