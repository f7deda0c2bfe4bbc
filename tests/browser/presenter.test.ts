import { expect, test } from './fixtures.ts';

test('a second window has the notes and drives the room’s; it may be loaded anew and closed', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Class' }).click();
  await page.getByRole('button', { name: /^Present/ }).click();
  await page.getByRole('button', { name: 'Start: Through the six headings' }).click();
  const title = page.locator('.present__title');
  await expect(title).toHaveText('Before we look');

  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  const desk = second.getByRole('main', { name: 'Presenter' });
  await expect(desk.getByRole('heading', { level: 2 })).toHaveText('Before we look');
  await expect(page.getByRole('button', { name: 'Presenter window' })).toHaveAttribute('aria-pressed', 'true');
  // What the room must not read is here and not there.
  const notes = await desk.locator('.presenter__notes').innerText();
  expect(notes.length).toBeGreaterThan(20);
  await expect(page.locator('body')).not.toContainText(notes);
  await expect(desk.getByRole('region', { name: 'Next' })).toContainText('What has to be decided now?');
  await expect(desk.getByRole('timer', { name: 'Since the start' })).toContainText(/0:\d\d of \d+:\d\d/);

  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(title).toHaveText('What has to be decided now?');
  await second.keyboard.press('PageDown');
  await expect(desk.getByRole('heading', { level: 2 })).not.toHaveText('What has to be decided now?');
  await expect(title).toHaveText(await desk.getByRole('heading', { level: 2 }).innerText());
  await desk.getByRole('button', { name: '4. One alternative: ten metres' }).click();
  await expect(title).toHaveText('One alternative: ten metres');
  // What is done in the room's window is seen here too.
  await page.keyboard.press('b');
  await expect(desk).toContainText('The room sees nothing now.');
  await desk.getByRole('button', { name: 'Show again' }).click();
  await expect(page.locator('.present__blank')).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await desk.getByRole('button', { name: 'Back to the step' }).click();
  await expect(page.getByRole('button', { name: 'Back to the step' })).toBeHidden();

  await second.reload();
  await expect(desk.getByRole('heading', { level: 2 })).toHaveText('One alternative: ten metres');

  // Nobody else drives the room: neither this very page nor a frame in it.
  await page.evaluate(() => window.postMessage({ product: 'time-and-distance/presenter', kind: 'next' }, '*'));
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = frame.contentWindow;
    if (script === null) throw new Error('no frame');
    Reflect.apply(script.parent.postMessage.bind(script.parent), undefined, [
      { product: 'time-and-distance/presenter', kind: 'end' },
      '*',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    frame.remove();
  });
  await expect(title).toHaveText('One alternative: ten metres');

  await second.close();
  await expect(page.getByRole('button', { name: 'Presenter window' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('PageUp');
  await expect(title).not.toHaveText('One alternative: ten metres');

  const [again] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Presenter window' }).click(),
  ]);
  await expect(again.getByRole('main', { name: 'Presenter' })).toBeVisible();
  await again.getByRole('button', { name: 'End' }).click();
  await expect(title).toBeHidden();
  await expect(again.getByText('No walk is shown now.')).toBeVisible();
});
