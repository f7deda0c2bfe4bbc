import type { SceneDocument } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly document: SceneDocument;
  readonly words: PageWords;
}

/** The caveats and sources of a scene. */
export function About({ document, words }: Props) {
  return (
    <>
      <p className="lede">{document.summary}</p>
      <h3>{words.caveats}</h3>
      <ul className="plain-list">
        {document.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <h3>{words.sources}</h3>
      <ul className="plain-list">
        {document.sources.map((source) => (
          <li key={source.id}>
            {source.title}
            <span className="muted">{[source.publisher, source.date].filter(Boolean).map((part) => ` · ${part}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
