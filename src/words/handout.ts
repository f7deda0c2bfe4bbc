import type { SceneDocument } from '../core/document/schema.ts';
import { classWords } from './class.ts';

/** Lines to write on. */
const LINES =
  '\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';

/** A handout for students in Markdown: what is known in each phase, and the scene's questions with room to write. */
export function handoutOf(scene: SceneDocument): string {
  const words = classWords(scene.language ?? 'en').handout;
  const { title, summary, caveats, phases, prompts = [], sources } = scene;
  const part = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `### ${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}\n\n`;
  const body = phases.map(({ id, title: name, summary: about, facts }, index) => {
    const known = facts.filter(({ status }) => status !== 'unknown').map(({ text }) => text);
    const unknown = facts.filter(({ status }) => status === 'unknown').map(({ text }) => text);
    const asked = prompts.filter(({ phase }) => phase === id).map(({ text }) => `**${plain(text)}**${LINES}\n\n`);
    return `## ${index + 1}. ${plain(name)}\n\n${plain(about)}\n\n${part(words.known, known)}${part(words.unknown, unknown)}${asked.join('')}`;
  });
  const from = sources.map(({ title: name, publisher = '', date = '' }) =>
    [name, publisher, date].filter(Boolean).join(', '),
  );
  return `# ${plain(title)}\n\n${plain(summary)}\n\n${part(words.caveats, caveats)}${body.join('')}${part(words.sources, from)}`;
}

/** A text as it stands, whatever signs Markdown would see in it. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#+.!|~()-]/g, '\\$&');
}
