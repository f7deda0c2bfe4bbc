import { MOST_PROBLEMS, pointer, type Problem } from './problem.ts';
import { dangling } from './references.ts';
import type { SceneDocument } from './schema.ts';

type Named = readonly { readonly id: string }[];

/** What translations can get wrong though their shape is right: ids of nothing, and more texts than there are to translate. */
export function checkTranslations(document: SceneDocument): Problem[] {
  const problems: Problem[] = [];
  const room = (): boolean => problems.length < MOST_PROBLEMS;
  for (const [language, words] of Object.entries(document.translations ?? {})) {
    const at = ['translations', language] as const;
    const refer = (path: readonly PropertyKey[], what: string, entries: Named, names: object = {}): void => {
      const known = new Set(entries.map(({ id }) => id));
      for (const id of Object.keys(names)) {
        const problem = room() ? dangling([...path, id], what, id, known) : undefined;
        if (problem !== undefined) problems.push(problem);
      }
    };
    const count = (path: readonly PropertyKey[], what: string, has: number, most: number): void => {
      if (has <= most || !room()) return;
      const message = `translates ${has} ${what}, the scene has ${most}`;
      problems.push({
        code: 'E_COUNT',
        path: pointer(path),
        message,
        hint: 'one text each, in the order of the scene',
      });
    };
    count([...at, 'caveats'], 'caveats', words.caveats?.length ?? 0, document.caveats.length);
    refer([...at, 'sources'], 'source', document.sources, words.sources);
    refer([...at, 'experts'], 'expert', document.experts, words.experts);
    refer([...at, 'vehicles'], 'vehicle', document.vehicles, words.vehicles);
    refer([...at, 'people'], 'person', document.people, words.people);
    refer([...at, 'phases'], 'phase', document.phases, words.phases);
    refer([...at, 'notes'], 'note', document.notes, words.notes);
    refer([...at, 'prompts'], 'prompt', document.prompts ?? [], words.prompts);
    refer([...at, 'configurations'], 'configuration', document.configurations ?? [], words.configurations);
    refer([...at, 'walks'], 'walk', document.walks ?? [], words.walks);
    for (const [id, walk] of Object.entries(words.walks ?? {})) {
      const { steps = [] } = document.walks?.find((each) => each.id === id) ?? {};
      refer([...at, 'walks', id, 'steps'], 'step', steps, walk.steps);
    }
    for (const { id, facts } of document.phases) {
      const phase = Object.entries(words.phases ?? {}).find(([name]) => name === id)?.[1];
      count([...at, 'phases', id, 'facts'], 'facts', phase?.facts?.length ?? 0, facts.length);
    }
  }
  return problems;
}
