// A tab killed at a random moment: what was done up to two seconds before is there again.
import { luck } from '../luck.mjs';
import { openPage } from '../page.mjs';

/** @import { Part } from '../soak.mjs' */

const TIMES = 200;
/** What may be lost, milliseconds, and what the machine may take to say so. */
const LOSS = 2000;

/** @type {Part} */
export async function killTabs({ browser, address, until, seed, log }) {
  /** @type {string[]} */
  const faults = [];
  const random = luck(seed);
  let times = 0;
  let longest = 0;
  while (times < TIMES && Date.now() < until) {
    times += 1;
    const context = await browser.newContext({ viewport: { width: 1040, height: 640 }, reducedMotion: 'reduce' });
    await context.addInitScript(withoutDrawing);
    const page = await openPage(context, address, []);
    const field = page.getByRole('spinbutton', { name: 'Distance from the subject' });
    /** @type {{ value: string, at: number }[]} */
    const done = [];
    const end = Date.now() + 300 + random() * 4000;
    while (Date.now() < end) {
      const value = String(3 + Math.round(random() * 200) / 10);
      await field.fill(value);
      await field.press('Enter');
      done.push({ value, at: Date.now() });
      await page.waitForTimeout(random() * 500);
    }
    const killed = Date.now();
    const session = await context.newCDPSession(page);
    await Promise.race([
      session.send('Page.crash').catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 300)),
    ]);
    await page.close({ runBeforeUnload: false }).catch(() => {});

    /** @type {string[]} */
    const complaints = [];
    const next = await openPage(context, address, complaints);
    const due = done.filter(({ at }) => at < killed - LOSS).at(-1);
    const goOn = next.getByRole('button', { name: 'Go on with it' });
    const offered = await goOn.waitFor({ timeout: due === undefined ? 1500 : 10_000 }).then(
      () => true,
      () => false,
    );
    if (offered) {
      await goOn.click();
      await next.waitForTimeout(300);
      const value = await next.getByRole('spinbutton', { name: 'Distance from the subject' }).inputValue();
      const found = done.findLastIndex((each) => Number(each.value) === Number(value));
      const lost = done[found + 1];
      if (lost !== undefined) longest = Math.max(longest, killed - lost.at);
      if (lost !== undefined && killed - lost.at > LOSS) faults.push(`kill ${times}: ${killed - lost.at} ms were lost`);
    } else if (due !== undefined)
      faults.push(`kill ${times}: nothing was offered of what was ${killed - due.at} ms old`);
    faults.push(...complaints.map((complaint) => `kill ${times}: ${complaint}`));
    await context.close();
  }
  log(`  ${times} tabs killed; ${longest} ms lost at most`);
  return faults;
}

/** Runs in the page: the picture is not what this is about. */
function withoutDrawing() {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the canvas below
  const own = HTMLCanvasElement.prototype.getContext;
  // @ts-expect-error -- one signature for the many that it has
  HTMLCanvasElement.prototype.getContext = function getContext(kind, ...rest) {
    return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
  };
}
