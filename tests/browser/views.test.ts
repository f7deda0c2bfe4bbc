import { expect, test } from './fixtures.ts';
import { badge, isPlaced, middleOf, open, untilThere } from './page.ts';

test.describe('views', () => {
  test.use({ drawing: 'undrawn' });

  test('turns by mouse and by keys, moves by Shift and keys, and comes back by 0', async ({ page }) => {
    await open(page);
    await untilThere(page);
    const officer = badge(page, 'officer-1');
    const home = await middleOf(officer);
    const stage = page.getByRole('application');
    const box = await stage.boundingBox();
    if (box === null) throw new Error('no stage');
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6 + 120, box.y + box.height * 0.8 + 10, { steps: 4 });
    await page.mouse.up();
    await untilThere(page);
    expect(await middleOf(officer)).not.toEqual(home);
    await stage.focus();
    await page.keyboard.press('0');
    await untilThere(page);
    expect(await middleOf(officer)).toEqual(home);
    await page.keyboard.press('ArrowLeft');
    await untilThere(page);
    const turned = await middleOf(officer);
    expect(turned).not.toEqual(home);
    await page.keyboard.press('Shift+ArrowRight');
    await untilThere(page);
    expect(await middleOf(officer)).not.toEqual(turned);
  });

  test('the plan is to scale, with a scale bar and north', async ({ page }) => {
    await open(page);
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await untilThere(page);
    const scale = page.getByRole('figure', { name: /Scale bar: .*North is up/ });
    const isUncovered = await scale.evaluate((figure: HTMLElement) => {
      const { left, right, top, bottom } = figure.getBoundingClientRect();
      figure.style.pointerEvents = 'auto';
      const spots = [left + 4, (left + right) / 2, right - 4].map((x) =>
        document.elementFromPoint(x, (top + bottom) / 2),
      );
      figure.style.removeProperty('pointer-events');
      return spots.every((found) => figure.contains(found));
    });
    expect(isUncovered).toBe(true);
    const bar = await page.locator('.furniture__bar').boundingBox();
    const length = Number.parseFloat((await page.locator('.furniture__ends span').last().textContent()) ?? '');
    // A ring is a length on the screen too: the labels of two rings lie that far apart, give or take a label.
    await page.getByText('Show', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Rings' }).selectOption('Round lengths');
    await untilThere(page);
    const [five, ten] = [
      await middleOf(page.locator('[data-label="ring:plain-5"]')),
      await middleOf(page.locator('[data-label="ring:plain-10"]')),
    ];
    const pixels = Math.hypot(ten[0] - five[0], ten[1] - five[1]);
    expect(pixels / ((bar?.width ?? 0) / length)).toBeCloseTo(5, 0);
  });

  test('anyone’s eyes can be looked from, and left again', async ({ page }) => {
    await open(page);
    await page.keyboard.press('4');
    const eyes = page.getByRole('combobox', { name: 'From the eyes of' });
    await eyes.selectOption('Rakeyia Scott');
    await untilThere(page);
    await expect(badge(page, 'rakeyia-scott')).toBeHidden();
    await expect.poll(async () => isPlaced(badge(page, 'officer-4'))).toBe(true);
    await eyes.selectOption('nobody');
    await untilThere(page);
    await expect.poll(async () => isPlaced(badge(page, 'rakeyia-scott'))).toBe(true);
  });

  test('the schematic line is in sight on every view', async ({ page }) => {
    await open(page);
    const line = page.getByText('Schematic: positions are illustrative');
    for (const view of ['Plan', 'Scene']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await expect(line).toBeInViewport();
    }
    await page.getByRole('combobox', { name: 'From the eyes of' }).selectOption('Officer 1');
    await expect(line).toBeInViewport();
  });

  test('labels never cover each other, in any phase', async ({ page }) => {
    await open(page);
    for (const phase of ['1', '2', '3', '4', '5', '6']) {
      await page.keyboard.press(phase);
      await untilThere(page);
      const boxes = await page.locator('[data-placed="true"] > .label').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, top, right, bottom } = label.getBoundingClientRect();
          return { id: label.getAttribute('data-label') ?? '', left, top, right, bottom };
        }),
      );
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap((b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
              ? [`${a.id} over ${b.id} in phase ${phase}`]
              : [],
          ),
      );
      expect(over).toEqual([]);
    }
  });

  test('a label never stands behind the card over the picture', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page);
    await page.keyboard.press('6');
    await page.locator('.chip[data-officer="officer-2"]').click();
    await badge(page, 'officer-2').focus();
    const card = await page.locator('.controls-card').boundingBox();
    if (card === null) throw new Error('no card');
    const labels = page.locator('[data-placed="true"] > :is(.label--mark, .label--ring)');
    const seen = new Set<string>();
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('Shift+ArrowLeft');
      await untilThere(page);
      const found = await labels.evaluateAll((all) =>
        all.map((label) => ({ id: label.getAttribute('data-label') ?? '', left: label.getBoundingClientRect().left })),
      );
      for (const { id, left } of found) {
        seen.add(id);
        expect(left, id).toBeGreaterThanOrEqual(card.x + card.width);
      }
    }
    // The nearest spot behind cover is among them, until it is under the card.
    expect(seen.size).toBeGreaterThan(2);
  });
});
