import { lazy, Suspense, useState } from 'react';
import type { SceneDocument } from '../core/document/schema.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly document: SceneDocument;
  readonly words: PageWords;
}

// Long texts of law, which most never open: loaded when they are.
const LazyLicences = lazy(async () => ({ default: (await import('./Licences.tsx')).Licences }));

/** The caveats and sources of a scene, and whose work the product is made with. */
export function About({ document, words }: Props) {
  const [asked, setAsked] = useState(false);
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
      <h3>{words.licences}</h3>
      <details onToggle={({ currentTarget }) => setAsked((before) => before || currentTarget.open)}>
        <summary>{words.licencesShow}</summary>
        {asked && (
          <Suspense fallback={<p className="muted">{words.loading}</p>}>
            <LazyLicences language={document.language ?? 'en'} />
          </Suspense>
        )}
      </details>
    </>
  );
}
