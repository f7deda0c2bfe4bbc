import { MOST_PROBLEMS, pointer, type Problem } from './problem.ts';
import { checkConfigurationReferences, dangling, knownIn } from './references.ts';
import type { SceneDocument } from './schema.ts';

/** What walks can get wrong though their shape is right: names of nothing, and one id for two. */
export function checkWalks(document: SceneDocument): Problem[] {
  const { walks = [], prompts = [], configurations = [] } = document;
  const problems: Problem[] = [];
  const known = knownIn(document);
  const asked = new Set(prompts.map(({ id }) => id));
  const named = new Set(configurations.map(({ id }) => id));
  const refer = (path: readonly PropertyKey[], what: string, name: string, names: ReadonlySet<string>): void => {
    const problem = problems.length < MOST_PROBLEMS ? dangling(path, what, name, names) : undefined;
    if (problem !== undefined) problems.push(problem);
  };
  const once = (path: readonly PropertyKey[], list: readonly { readonly id: string }[]): void => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id) && problems.length < MOST_PROBLEMS) {
        problems.push({
          code: 'E_DUP_ID',
          path: pointer([...path, index, 'id']),
          message: `the id "${id}" is that of another one`,
          hint: 'give each its own id',
        });
      }
      seen.add(id);
    });
  };
  once(['walks'], walks);
  walks.forEach(({ steps }, index) => {
    const at = ['walks', index, 'steps'] as const;
    once(at, steps);
    steps.forEach((step, number) => {
      refer([...at, number, 'phase'], 'phase', step.phase, known.phases);
      if (step.prompt !== undefined) refer([...at, number, 'prompt'], 'prompt', step.prompt, asked);
      if (step.camera?.kind === 'eyes')
        refer([...at, number, 'camera', 'person'], 'person', step.camera.person, known.people);
      const path = [...at, number, 'configuration'];
      if (typeof step.configuration === 'string') refer(path, 'configuration', step.configuration, named);
      else if (step.configuration !== undefined && step.configuration !== null)
        problems.push(...checkConfigurationReferences(step.configuration, path, known));
    });
  });
  return problems;
}
