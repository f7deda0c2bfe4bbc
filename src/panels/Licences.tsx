import { licenceWords } from '../words/licences.ts';
import { SHIPPED } from './shipped.ts';
import './licences.css';

/** What others wrote and the product carries, each with its licence in full when it is unfolded. */
export function Licences({ language }: { readonly language: string }) {
  const words = licenceWords(language);
  return (
    <>
      <p className="muted">{words.about({ count: SHIPPED.length })}</p>
      <ul className="licences">
        {SHIPPED.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <b>{name}</b> <span className="muted">{version}</span> <span className="licences__kind">{licence}</span>
              </summary>
              {text === '' ? (
                <p className="muted">{words.noText}</p>
              ) : (
                // A part that scrolls can be scrolled by keys only if it can have the focus.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                <section className="licences__text" lang="en" tabIndex={0} aria-label={words.textOf(name)}>
                  {text}
                </section>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
