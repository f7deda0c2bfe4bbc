import { expect, test } from '../browser/fixtures.ts';
import { open } from '../browser/page.ts';

test.use({ reckoning: 'works' });

const notice = 'Notice';

test.describe('what the browser does not give', () => {
  test.use({ expected: [/Failed to load resource|net::ERR/] });

  test('52, 75: without its workers and its letters, the page shows its figures, and says what is not there', async ({
    page,
  }) => {
    await page.route(/\.woff2$/, async (route) => route.abort());
    await page.route(/Worker-.*\.js$/, async (route) => route.abort());
    await open(page);
    await page.keyboard.press('4');
    await expect(page.locator('.measures')).toContainText('7.');
    await expect(page.locator('.measures__readings').first()).toBeVisible();
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByRole('button', { name: 'Measures (CSV)' }).click();
    await expect(page.getByText('this browser runs no worker')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Verbal commands' })).toBeVisible();
  });
});

test('60, 58: no more room: it is said, one click saves, and what is open stays; a link names no other place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the store below
    const own = IDBObjectStore.prototype.put;
    let writes = 0;
    IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...rest) {
      writes += 1;
      document.documentElement.dataset['writes'] = `${writes}`;
      if (writes > 1) throw new DOMException('there is no room', 'QuotaExceededError');
      return Reflect.apply(own, this, rest);
    };
  });
  await page.goto('./?scene=https://tracker.example/scene.json&url=//tracker.example/x#https://tracker.example/y');
  await page.getByRole('button', { name: 'Begin' }).click();
  const distance = page.getByRole('spinbutton', { name: 'Distance from the subject' });
  const banner = page.getByRole('region', { name: notice });
  for (const [times, metres] of ['11', '12'].entries()) {
    await distance.fill(metres);
    await distance.press('Enter');
    // What is done within a second is written at once: there would be no second writing.
    await expect(page.locator('html')).toHaveAttribute('data-writes', `${times + 1}`);
  }
  await expect(banner).toContainText('no more room');
  await expect(distance).toHaveValue('12');
  await banner.getByRole('button', { name: /save/i }).click();
  await expect(page.getByRole('button', { name: 'Everything' })).toBeVisible();
});

test.describe('beside a page that is only a file', () => {
  // A browser asks such a page for an icon of its own.
  test.use({ expected: [/Failed to load resource/] });

  test('65: a newer version in another tab: what was done is written, and the page asks to be loaded again', async ({
    page,
    context,
  }) => {
    await open(page);
    const distance = page.getByRole('spinbutton', { name: 'Distance from the subject' });
    await distance.fill('13');
    await distance.press('Enter');
    const other = await context.newPage();
    await other.goto('./manifest.webmanifest');
    const drafts = await other.evaluate(
      async () =>
        new Promise<string[]>((resolve, reject) => {
          const asked = indexedDB.open('time-and-distance', 2);
          asked.addEventListener('error', () => reject(new Error('not opened')));
          asked.addEventListener('success', () => {
            const all = asked.result.transaction('drafts').objectStore('drafts').getAll();
            all.addEventListener('success', () => resolve(all.result.map((draft: { text: string }) => draft.text)));
          });
        }),
    );
    expect(drafts.some((text) => text.includes('13'))).toBe(true);
    await expect(page.getByRole('region', { name: notice })).toContainText('A newer version is running');
    await expect(distance).toHaveValue('13');
  });
});

test.describe('what comes broken over the network', () => {
  test.use({ expected: [/Failed to load|MIME type|net::ERR|Failed to fetch dynamically|error loading dynamically/i] });

  test('78, 80: a part that does not come says so and offers the page again; a page that does not come is not blank', async ({
    page,
    context,
  }) => {
    await page.route(/Licences-.*\.js$/, async (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Sign in to this network</h1>' }),
    );
    await open(page);
    await page.getByRole('button', { name: 'About this scene' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Show the works and their licences').click();
    await expect(dialog.getByRole('alert')).toContainText('This part stopped working.');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('Show the works and their licences').click();
    await expect(dialog.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('button', { name: 'About this scene' }).click();
    await dialog.getByText('Show the works and their licences').click();
    const work = dialog.locator('.licences > li').filter({ hasText: 'public-sans' });
    await work.locator('summary').click();
    await expect(work).toContainText('SIL OPEN FONT LICENSE Version 1.1');
    await expect(dialog.locator('.licences > li').filter({ hasText: 'workbox-precaching' })).toHaveCount(1);

    const next = await context.newPage();
    await next.route(/assets\/index-.*\.js$/, async (route) => route.abort());
    await next.goto('./');
    const left = next.getByText('The page has not come whole.');
    await expect(left).toBeHidden();
    // It waits a while for a slow network.
    await next.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(left).toBeVisible();
  });
});
