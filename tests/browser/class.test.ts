import { faultsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Words of the page in each of its languages, as a person reads them. */
const WORDS = {
  en: {
    begin: 'Begin',
    class: 'Class',
    present: /^Present/,
    start: /^Start: /,
    steps: /^Five steps/,
    closeSteps: 'Close the steps',
    learn: /^Where would you stand/,
    beginFirst: /^Begin: /,
    show: 'Show what it gives',
    experts: /^Show what experts said/,
    end: 'End',
    guides: /^Guides/,
    telling: 'In words',
  },
  es: {
    begin: 'Empezar',
    class: 'Clase',
    present: /^Presentar/,
    start: /^Empezar: /,
    steps: /^Cinco pasos/,
    closeSteps: 'Cerrar los pasos',
    learn: /^¿Dónde se pondría/,
    beginFirst: /^Empezar: /,
    show: 'Mostrar qué resulta',
    experts: /^Mostrar lo que dijeron/,
    end: 'Terminar',
    guides: /^Guías/,
    telling: 'En palabras',
  },
} as const;

for (const [name, language, settings] of [
  ['on a wide page in forced colours, in Spanish', 'es', { viewport: { width: 1120, height: 720 }, locale: 'es-MX' }],
  ['on a phone in dark, in English', 'en', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['at 400 %, in English', 'en', { viewport: { width: 320, height: 512 } }],
] as const) {
  test.describe(name, () => {
    test.use(settings);

    test('76: what a class uses has no fault that axe finds, and nothing scrolls sideways', async ({ page }) => {
      if (language === 'es') await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const words = WORDS[language];
      const faults: string[] = [];
      // There the colours are the reader’s own, whatever the page would have.
      const without = language === 'es' ? ['color-contrast'] : [];
      const look = async (where: string): Promise<void> => {
        faults.push(...(await faultsOn(page, { without })).map((fault) => `${where}: ${fault}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) faults.push(`${where}: ${wide} pixels too wide`);
      };
      const choose = async (item: RegExp): Promise<void> => {
        await page.getByRole('button', { name: words.class, exact: true }).click();
        await page.getByRole('button', { name: item }).click();
      };
      await page.goto('./');
      const begin = page.getByRole('button', { name: words.begin, exact: true });
      await expect(begin).toBeVisible();
      await look('the opening');
      await begin.click();
      await page.keyboard.press('2');
      await look('the page');

      await choose(words.steps);
      await expect(page.getByRole('button', { name: words.closeSteps })).toBeVisible();
      await look('five steps');
      await page.getByRole('button', { name: words.closeSteps }).click();

      await choose(words.guides);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('guides');
      await page.keyboard.press('Escape');

      await choose(words.learn);
      await look('the questions');
      await page.getByRole('button', { name: words.beginFirst }).first().click();
      await look('placing');
      await page.getByRole('button', { name: words.show }).click();
      await expect(page.locator('.learn table')).toBeVisible();
      await look('what it gives');
      await page.getByRole('button', { name: words.experts }).click();
      await look('beside the scene');
      await page.getByRole('button', { name: words.end, exact: true }).click();

      await choose(words.present);
      await look('the walks');
      await page.getByRole('button', { name: words.start }).first().click();
      await expect(page.locator('.present__title')).toBeVisible();
      await page.keyboard.press('d');
      await look('presenting');
      await page.keyboard.press('Escape');
      await expect(page.locator('.present__title')).toBeHidden();
      expect(faults).toEqual([]);
    });
  });
}
