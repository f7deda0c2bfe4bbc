import type { Configuration } from '../core/document/configuration.ts';

/** One of the configurations on the bench: what tells it apart, and what it is. */
export interface Alternative {
  /** kept for as long as the alternative is there, wherever it is moved to */
  readonly letter: string;
  readonly configuration: Configuration;
}

/** All configurations that are worked with, in the user's order. The first letter is the scene as placed: nobody changes that. */
export interface Bench {
  readonly alternatives: readonly Alternative[];
  /** the letter of the one that the controls change */
  readonly active: string;
}

/** The letter of the scene as placed. */
export const PLACED = 'A';
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;
export const MOST_ALTERNATIVES = LETTERS.length;

/** No what-if: the scene as placed. The title is what the interface calls it in the user's language. */
export const AS_PLACED: Configuration = { id: 'as-placed', title: 'As placed' };
/** A what-if of one's own before it is changed. */
export const WHAT_IF: Configuration = { id: 'what-if', title: 'What if' };

export const EMPTY_BENCH: Bench = {
  alternatives: [{ letter: PLACED, configuration: AS_PLACED }],
  active: PLACED,
};

/** What a configuration says about itself; none of it changes where anybody stands. */
const NAMES: ReadonlySet<string> = new Set(['id', 'title', 'text', 'from', 'rulers']);

/** Whether nobody and nothing is other than as placed under a configuration. */
export function changesNothing(configuration: Configuration): boolean {
  return Object.entries(configuration).every(([name, value]) => NAMES.has(name) || isOpen(value));
}

function isOpen(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === 'as-placed' ||
    (typeof value === 'object' && Object.values(value).every(isEmpty))
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

export function alternativeOf({ alternatives }: Bench, letter: string): Alternative | undefined {
  return alternatives.find((each) => each.letter === letter);
}

/** The configuration in force. */
export function configurationOf(bench: Bench): Configuration {
  return alternativeOf(bench, bench.active)?.configuration ?? AS_PLACED;
}

/** Whether there is a letter left for one more. */
export function hasRoom({ alternatives }: Bench): boolean {
  return alternatives.length < MOST_ALTERNATIVES;
}

/**
 * The bench with another configuration in the place of the active one. What stands as placed stays so: then it is a new
 * one, and what is made out of one of the scene's own has a name of its own.
 */
export function withConfiguration<B extends Bench>(
  bench: B,
  configuration: Configuration,
  own: readonly Configuration[] = [],
): B {
  if (bench.active === PLACED) return added(bench, named(bench, configuration));
  // What has been changed is not what the scene brought any more, nor what an expert's note suggests.
  const { from: _from, text: _text, ...changed } = configuration;
  const kept = own.includes(configurationOf(bench)) ? unique(bench, changed) : configuration;
  return { ...bench, alternatives: replaced(bench, bench.active, kept) };
}

/** Even the scene as placed may be measured with rulers, for they move nobody. */
export function withRulers<B extends Bench>(bench: B, rulers: Configuration['rulers']): B {
  const { rulers: _before, ...rest } = configurationOf(bench);
  const configuration = rulers === undefined || rulers.length === 0 ? rest : { ...rest, rulers };
  return { ...bench, alternatives: replaced(bench, bench.active, configuration) };
}

/** A configuration put on the bench and made the active one; nothing where there is no room. */
function added<B extends Bench>(bench: B, configuration: Configuration, after: string = bench.active): B {
  const letter = LETTERS.find((each) => alternativeOf(bench, each) === undefined);
  if (letter === undefined) return bench;
  const index = bench.alternatives.findIndex((each) => each.letter === after);
  const at = index < 0 ? bench.alternatives.length : index + 1;
  const alternatives = bench.alternatives.toSpliced(at, 0, { letter, configuration: unique(bench, configuration) });
  return { ...bench, alternatives, active: letter };
}

/** One of the scene's own to go on from: in place of what holds nothing of the user's own, else beside it. */
export function adopted<B extends Bench>(bench: B, configuration: Configuration, own: readonly Configuration[]): B {
  const there = bench.alternatives.find((each) => each.configuration === configuration);
  if (there !== undefined) return { ...bench, active: there.letter };
  const before = configurationOf(bench);
  const isUntouched = changesNothing(before) || own.includes(before);
  if (bench.active !== PLACED && isUntouched && before.rulers === undefined)
    return { ...bench, alternatives: replaced(bench, bench.active, configuration) };
  return added(bench, configuration, bench.alternatives.at(-1)?.letter);
}

export function duplicated<B extends Bench>(bench: B, letter: string): B {
  const found = alternativeOf(bench, letter);
  if (found === undefined) return bench;
  const { from: _from, ...copy } = named(bench, found.configuration);
  return added(bench, copy, letter);
}

export function renamed<B extends Bench>(bench: B, letter: string, title: string): B {
  const found = alternativeOf(bench, letter);
  const wanted = title.trim();
  if (letter === PLACED || found === undefined || wanted === '' || wanted === found.configuration.title) return bench;
  return { ...bench, alternatives: replaced(bench, letter, { ...found.configuration, title: wanted }) };
}

/** @param by places forwards, or backwards where it is negative */
export function reordered<B extends Bench>(bench: B, letter: string, by: number): B {
  const { alternatives } = bench;
  const from = alternatives.findIndex((each) => each.letter === letter);
  const to = Math.min(Math.max(from + by, 1), alternatives.length - 1);
  const moved = alternatives[from];
  if (from < 1 || moved === undefined || to === from) return bench;
  return { ...bench, alternatives: alternatives.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function removed<B extends Bench>(bench: B, letter: string): B {
  const at = bench.alternatives.findIndex((each) => each.letter === letter);
  if (letter === PLACED || at < 0) return bench;
  const alternatives = bench.alternatives.toSpliced(at, 1);
  const active =
    bench.active === letter ? (alternatives[Math.min(at, alternatives.length - 1)]?.letter ?? PLACED) : bench.active;
  return { ...bench, alternatives, active };
}

function replaced({ alternatives }: Bench, letter: string, configuration: Configuration): readonly Alternative[] {
  return alternatives.map((each) => (each.letter === letter ? { letter, configuration } : each));
}

/** What is made out of the scene as placed is a what-if. */
function named(bench: Bench, configuration: Configuration): Configuration {
  return configuration.id === AS_PLACED.id ? unique(bench, { ...configuration, ...WHAT_IF }) : configuration;
}

/** No two have one id, for files and the analysis name them by it. */
function unique({ alternatives }: Bench, configuration: Configuration): Configuration {
  const taken = new Set(alternatives.map(({ configuration: { id } }) => id));
  if (!taken.has(configuration.id)) return configuration;
  const base = configuration.id.replace(/-\d+$/, '').slice(0, 60);
  const number = Array.from({ length: MOST_ALTERNATIVES + 1 }, (_, k) => k + 2).find((k) => !taken.has(`${base}-${k}`));
  const title = `${configuration.title.replace(/ \d+$/, '').slice(0, 116)} ${number}`;
  return { ...configuration, id: `${base}-${number}`, title };
}
