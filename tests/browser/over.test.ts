import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { open } from './page.ts';

const question = (page: Page) => page.getByRole('region', { name: 'Where would you stand?' });
const distance = (page: Page) => page.getByRole('spinbutton', { name: 'Distance from the subject' });
const header = (page: Page) => page.locator('.header');

async function setDistance(page: Page, metres: string): Promise<void> {
  await distance(page).fill(metres);
  await distance(page).press('Enter');
}

async function beginQuestion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Where would you stand/ }).click();
  await page
    .getByRole('button', { name: /^Begin: / })
    .first()
    .click();
  await expect(question(page)).toContainText('5 officers are still waiting');
}

/** The page keeps what is done, and has told the browser of what is shown over it. */
async function untilTold(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(Object(history.state), 'isStep') === true);
}

/** Drops a file on the page, as there is no button for it while a question is asked. */
async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([written], 'scene.json', { type: 'application/json' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, text);
}

test.describe('a draft that is read late', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await setDistance(page, '12.5');
    await page.waitForURL(/#/);
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- it is called on the index below
      const own = IDBIndex.prototype.getAllKeys;
      const gate = new Promise((resolve) => addEventListener('let-read', resolve));
      IDBIndex.prototype.getAllKeys = function late(this: IDBIndex, ...rest) {
        const asked = Reflect.apply(own, this, rest);
        const listen = asked.addEventListener.bind(asked);
        asked.addEventListener = (kind: string, listener: EventListenerOrEventListenerObject) => {
          const hear = (event: Event): void =>
            typeof listener === 'function' ? listener.call(asked, event) : listener.handleEvent(event);
          listen(kind, (event) => void gate.then(() => hear(event)));
        };
        return asked;
      };
    });
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('scene-drawn').length === 1);
  });

  test('does not show through a question that was begun meanwhile, and is there after it', async ({ page }) => {
    await beginQuestion(page);
    await page.evaluate(() => dispatchEvent(new Event('let-read')));
    await untilTold(page);
    await expect(question(page)).toContainText('5 officers are still waiting');
    await question(page).getByRole('button', { name: 'End', exact: true }).click();
    await expect(distance(page)).toHaveValue('12.5');
  });

  test('takes nothing of what was begun meanwhile, and is offered', async ({ page }) => {
    await setDistance(page, '20');
    await page.evaluate(() => dispatchEvent(new Event('let-read')));
    const notice = page.getByRole('region', { name: 'Notice' });
    await expect(notice).toContainText('There is a draft from');
    await expect(distance(page)).toHaveValue('20');
    await notice.getByRole('button', { name: 'Go on with it' }).click();
    await expect(distance(page)).toHaveValue('12.5');
  });
});

test.describe('what is shown over the page', () => {
  test('a question is left by going back, with the page as it was before; so is a walk', async ({ page }) => {
    await open(page);
    await setDistance(page, '12.5');
    await page.getByRole('slider', { name: 'Phase', exact: true }).focus();
    await page.keyboard.press('5');
    await beginQuestion(page);
    await untilTold(page);
    await page.goBack();
    await expect(question(page)).toBeHidden();
    await expect(header(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Enlisting a relative' })).toBeVisible();
    await expect(distance(page)).toHaveValue('12.5');

    // Whoever ends it by its button and begins another goes back from that one as from the first.
    await beginQuestion(page);
    await untilTold(page);
    const entries = await page.evaluate(() => history.length);
    await question(page).getByRole('button', { name: 'End', exact: true }).click();
    await beginQuestion(page);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await expect(question(page)).toBeHidden();
    await expect(distance(page)).toHaveValue('12.5');

    await page.getByRole('button', { name: 'Class' }).click();
    await page.getByRole('button', { name: /^Present/ }).click();
    await page.getByRole('button', { name: 'Start: Through the six headings' }).click();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.present__title')).toHaveText('What has to be decided now?');
    await untilTold(page);
    await page.goBack();
    await expect(page.locator('.present__title')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'Enlisting a relative' })).toBeVisible();
    await expect(distance(page)).toHaveValue('12.5');
  });

  test('a file that is dropped on a question ends it and is opened; what was there stays a draft', async ({ page }) => {
    await open(page);
    await setDistance(page, '12.5');
    await beginQuestion(page);
    await untilTold(page);
    await drop(
      page,
      '{"format": "time-and-distance/configuration", "version": 1, "id": "far", "title": "Far", "distance": 18}',
    );
    await expect(question(page)).toBeHidden();
    await expect(distance(page)).toHaveValue('18');

    await beginQuestion(page);
    await untilTold(page);
    await drop(page, await readFile('tests/scenes/two-officers.json', 'utf8'));
    await expect(question(page)).toBeHidden();
    await expect(header(page)).toContainText('Two officers');
    await page.getByRole('button', { name: 'Files' }).click();
    await expect(page.getByRole('region', { name: 'Drafts in this browser' })).toContainText(
      'Charlotte, 20 September 2016: Far',
    );
  });
});
