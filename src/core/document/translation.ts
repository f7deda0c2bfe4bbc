import type { Configuration } from './configuration.ts';
import type { Scene } from './scene.ts';
import type { SceneDocument } from './schema.ts';
import type { Translation } from './translationSchema.ts';
import type { Walk } from './walk.ts';

/** One scene a language: what is asked for twice is the same object, so that whatever rests on a scene is worked out once. */
const made = new WeakMap<SceneDocument, Map<string, Scene>>();

/** The part of a language tag before its first hyphen, in small letters: "es" of "es-MX". */
export function primaryTag(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * The scene with its texts in a language; what it does not say in that language stays as written.
 * @param language BCP 47
 */
export function inLanguage(scene: Scene, language: string): Scene {
  const { written } = scene;
  const known = made.get(written) ?? new Map<string, Scene>();
  made.set(written, known);
  const home = primaryTag(written.language ?? 'en');
  if (scene.document === written) known.set(home, scene);
  // A scene in the language asked for keeps its own tag, and what is Spanish of one country is read in any other.
  const tag = primaryTag(language) === home ? home : language;
  const there = known.get(tag);
  if (there !== undefined) return there;
  const document = tag === home ? written : translated(written, language);
  const shown: Scene = {
    ...scene,
    document,
    people: new Map(document.people.map((person) => [person.id, person])),
    vehicles: new Map(document.vehicles.map((vehicle) => [vehicle.id, vehicle])),
  };
  known.set(tag, shown);
  return shown;
}

/** The languages that a scene can be read in, beginning with its own. */
export function languagesOf({ written }: Scene): readonly string[] {
  return [...new Set([written.language ?? 'en', ...Object.keys(written.translations ?? {})].map(primaryTag))];
}

/**
 * A configuration in the words of the scene as it is shown, where it is one of the scene's own that nobody has changed
 * or renamed; else itself.
 */
export function configurationIn(scene: Scene, configuration: Configuration): Configuration {
  const at = scene.written.configurations?.findIndex(({ id }) => id === configuration.id) ?? -1;
  const written = scene.written.configurations?.[at];
  const shown = scene.document.configurations?.[at];
  if (written === undefined || shown === undefined || shown === configuration) return configuration;
  if (unnamed(written) !== unnamed(configuration)) return configuration;
  const names = Object.values(scene.written.translations ?? {}).map((words) => own(words.configurations, written.id));
  const spoken = [written, ...names.map((each) => ({ title: written.title, text: written.text, ...said(each) }))];
  const isOwn = spoken.some(({ title, text }) => title === configuration.title && text === configuration.text);
  return isOwn ? shown : configuration;
}

/** What a configuration does, whatever it is called; the same text for the same settings in any order. */
function unnamed({ title: _title, text: _text, ...settings }: Configuration): string {
  return JSON.stringify(Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function translated(written: SceneDocument, language: string): SceneDocument {
  const { translations, ...rest } = written;
  const words: Translation = own(translations, language) ?? own(translations, primaryTag(language)) ?? {};
  const { title, summary, place } = { ...rest, ...said({ ...words, caveats: undefined }) };
  return {
    ...rest,
    ...(place === undefined ? {} : { place }),
    title,
    summary,
    language,
    caveats: inOrder(rest.caveats, words.caveats),
    sources: byId(rest.sources, words.sources),
    experts: byId(rest.experts, words.experts),
    vehicles: byId(rest.vehicles, words.vehicles),
    people: byId(rest.people, words.people),
    phases: rest.phases.map((phase) => {
      const { facts, ...named } = own(words.phases, phase.id) ?? {};
      const texts = inOrder(
        phase.facts.map(({ text }) => text),
        facts,
      );
      return {
        ...phase,
        ...said(named),
        facts: phase.facts.map((fact, index) => ({ ...fact, text: texts[index] ?? fact.text })),
      };
    }),
    notes: byId(rest.notes, words.notes),
    ...(rest.prompts === undefined ? {} : { prompts: byId(rest.prompts, words.prompts) }),
    ...(rest.configurations === undefined ? {} : { configurations: byId(rest.configurations, words.configurations) }),
    ...(rest.walks === undefined ? {} : { walks: rest.walks.map((walk) => walkIn(walk, own(words.walks, walk.id))) }),
  };
}

function walkIn(walk: Walk, { steps, ...named }: NonNullable<Translation['walks']>[string] = {}): Walk {
  return { ...walk, ...said(named), steps: byId(walk.steps, steps) };
}

type Texts<Entry> = { readonly [Name in keyof Entry]?: Entry[Name] | undefined };

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  words: Readonly<Record<string, Texts<Entry>>> | undefined,
): Entry[] {
  return entries.map((entry) => ({ ...entry, ...said(own(words, entry.id)) }));
}

function inOrder(written: readonly string[], words: readonly string[] | undefined): string[] {
  return written.map((text, index) => words?.[index] || text);
}

/** An id may be named as what every object carries. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** What is there and not empty. */
function said<Words extends object>(
  words: Words | undefined,
): { [Name in keyof Words]?: Exclude<Words[Name], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the names.
  return Object.fromEntries(Object.entries(words ?? {}).filter(([, text]) => text !== undefined && text !== '')) as {
    [Name in keyof Words]?: Exclude<Words[Name], undefined>;
  };
}
