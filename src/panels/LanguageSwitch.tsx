import type { Scene } from '../core/document/scene.ts';
import { languagesOf, primaryTag } from '../core/document/translation.ts';
import { LANGUAGE_LABEL, LANGUAGES } from '../words/languages.ts';
import './language.css';

interface Props {
  readonly scene: Scene;
  readonly onChoose: (language: string) => void;
}

/** The language of page and scene, in two letters. */
export function LanguageSwitch({ scene, onChoose }: Props) {
  const now = primaryTag(scene.document.language ?? 'en');
  // A scene may be written in a language that the page does not speak.
  const tags = [...new Set([...Object.keys(LANGUAGES), ...languagesOf(scene), now])];
  return (
    <select
      className="language"
      aria-label={LANGUAGE_LABEL}
      title={LANGUAGE_LABEL}
      value={now}
      onChange={({ target: { value } }) => onChoose(value)}
    >
      {tags.map((tag) => (
        <option key={tag} value={tag} lang={tag} aria-label={LANGUAGES[tag] ?? tag}>
          {tag.toUpperCase()}
        </option>
      ))}
    </select>
  );
}
