import { describe, expect, it } from 'vitest';
import { avoidedInSpanish, stringsIn } from '../words/plainWords.ts';
import { charlotte } from '../../scenes/charlotte.ts';

const { written } = charlotte;
const spanish = written.translations?.['es'] ?? {};

/** Everything that somebody reads, by where it stands. Names of people and of a newspaper are the same in any language. */
function textsToTranslate(): readonly (readonly [where: string, text: string, translated: string | undefined])[] {
  const named = (list: string, entries: readonly { readonly id: string }[], fields: readonly string[]) =>
    entries.flatMap((entry) =>
      fields.flatMap((field) => {
        const text: unknown = Reflect.get(entry, field);
        if (typeof text !== 'string') return [];
        const words: unknown = Reflect.get(spanish, list);
        const own: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, entry.id) : undefined;
        const said: unknown = typeof own === 'object' && own !== null ? Reflect.get(own, field) : undefined;
        return [[`${list}/${entry.id}/${field}`, text, typeof said === 'string' ? said : undefined] as const];
      }),
    );
  return [
    ['title', written.title, spanish.title],
    ['summary', written.summary, spanish.summary],
    ['place', written.place ?? '', spanish.place],
    ...written.caveats.map((text, index) => [`caveats/${index}`, text, spanish.caveats?.[index]] as const),
    ...named('sources', written.sources, ['title']),
    ...named('experts', written.experts, ['role']),
    ...named('vehicles', written.vehicles, ['label']),
    ...named(
      'people',
      written.people.filter(({ role }) => role === 'officer'),
      ['label'],
    ),
    ...named('phases', written.phases, ['title', 'summary']),
    ...written.phases.flatMap(({ id, facts }) =>
      facts.map(
        ({ text }, index) => [`phases/${id}/facts/${index}`, text, spanish.phases?.[id]?.facts?.[index]] as const,
      ),
    ),
    ...named('notes', written.notes, ['text']),
    ...named('prompts', written.prompts ?? [], ['text']),
    ...named('configurations', written.configurations ?? [], ['title', 'text']),
  ];
}

describe('the Spanish of the first scene', () => {
  const texts = textsToTranslate();

  it('lacks nothing, and says nothing in English', () => {
    expect(texts.length).toBeGreaterThan(110);
    for (const [where, text, translated] of texts) {
      expect(translated ?? '', where).not.toBe('');
      expect(translated, where).not.toBe(text);
    }
  });

  it('leaves people their names', () => {
    for (const name of ['Keith Lamont Scott', 'Rakeyia Scott', 'Scott']) {
      const naming = texts.filter(([, text]) => text.includes(name));
      expect(naming.length).toBeGreaterThan(0);
      for (const [where, , translated] of naming) expect(translated, where).toContain(name);
    }
  });

  it('keeps to plain words and to paraphrase', () => {
    for (const text of stringsIn(spanish)) {
      expect(avoidedInSpanish(text), text).toBeUndefined();
      expect(text).not.toMatch(/[“”"«»]/);
    }
  });

  it('says that every what-if is one alternative', () => {
    for (const { text } of Object.values(spanish.configurations ?? {}))
      expect(text).toContain('Una alternativa, no un veredicto');
  });
});
