import type { SceneDocument } from '../core/document/schema.ts';
import type { Guide } from '../panels/Guides.tsx';
import { classWords } from '../words/class.ts';
import { handoutOf } from '../words/handout.ts';

const FILES = import.meta.glob<string>('../../scene/guides/*.md', { query: '?raw', import: 'default' });
/** "…/charlotte-2016-trainer.md", "…/charlotte-2016-trainer.es.md" */
const NAME = /\/([^/]+)-(trainer|student)(?:\.([a-z]{2}))?\.md$/;

/** The guides to a scene, each in the language asked for where there is one; of every other scene, a handout made from it. */
export async function guidesTo(scene: SceneDocument): Promise<readonly Guide[]> {
  const { id, language = 'en' } = scene;
  const words = classWords(language);
  const found = Object.entries(FILES).flatMap(([path, load]) => {
    const [, of, kind, written = 'en'] = NAME.exec(path) ?? [];
    return of === id && (kind === 'trainer' || kind === 'student') ? [{ kind, written, load } as const] : [];
  });
  const guides = (['trainer', 'student'] as const).flatMap((kind) => {
    const ofKind = found.filter((each) => each.kind === kind);
    const best = ofKind.find(({ written }) => language.startsWith(written)) ?? ofKind[0];
    return best === undefined ? [] : [best];
  });
  const texts = await Promise.all(
    guides.map(async ({ kind, written, load }) => ({
      id: kind,
      name: words.kinds[kind],
      language: written,
      text: await load(),
    })),
  );
  return texts.length > 0 ? texts : [{ id: 'handout', name: words.kinds.student, language, text: handoutOf(scene) }];
}
