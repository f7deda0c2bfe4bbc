import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looking {
  /** the part of the page to look at; all of it where there is none */
  readonly part?: string;
  readonly without?: readonly string[];
}

/** What axe finds on the page as it stands: rules, each with the markup that breaks it. */
export async function faultsOn(page: Page, { part, without = [] }: Looking = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // There are no frames in it, and what is as it should be nobody reads: so it takes a third of the time.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules([...without]);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
