import { memo, useId } from 'react';
import type { Change } from '../session/change.ts';
import type { Theme } from '../session/session.ts';
import type { PageWords } from '../words/page.ts';
import { benchWords } from '../words/bench.ts';
import { ClassMenu } from './ClassMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type Reads, sameReads } from './reads.ts';
import { Segments } from './Segments.tsx';

export type Sheet =
  | 'about'
  | 'experts'
  | 'keys'
  | 'lessons'
  | 'sweep'
  | 'files'
  | 'guides'
  | 'walks'
  | 'start'
  | 'steps'
  | 'learn';

const READS = ['camera', 'scene', 'theme', 'unit'] as const;

interface Props {
  readonly session: Reads<typeof READS>;
  readonly words: PageWords;
  readonly comparing: boolean;
  /** what one press compares, letter by letter */
  readonly letters: readonly string[];
  /** who is on the scene now */
  readonly present: readonly string[];
  readonly dispatch: (change: Change) => void;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onLanguage: (language: string) => void;
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

export const Header = memo(function Header(props: Props) {
  const { session, words, comparing, letters, present, dispatch, onOpen, onLanguage } = props;
  const { camera, scene, theme, unit } = session;
  const tools = useId();
  return (
    <header className="header">
      <h1 className="wordmark">
        Time <span>&amp;</span> Distance
      </h1>
      <p className="header__scene">
        <b>{scene.document.title}</b>
        <span>{words.tagline(scene.document.sources.length)}</span>
      </p>
      <nav className="header__views" aria-label={words.view.title}>
        <button
          type="button"
          aria-pressed={camera.kind === 'oblique'}
          onClick={() => dispatch({ kind: 'look', camera: { kind: 'oblique' } })}
        >
          {words.view.oblique}
        </button>
        <button
          type="button"
          aria-pressed={camera.kind === 'plan'}
          onClick={() => dispatch({ kind: 'look', camera: { kind: 'plan' } })}
        >
          {words.view.plan}
        </button>
        <label className="header__eyes" data-on={camera.kind === 'eyes'}>
          <span>{words.view.eyes}</span>
          <select
            aria-label={words.view.eyesOf}
            value={camera.kind === 'eyes' ? camera.person : ''}
            onChange={({ target: { value } }) =>
              dispatch({ kind: 'look', camera: value === '' ? { kind: 'oblique' } : { kind: 'eyes', person: value } })
            }
          >
            <option value="">{words.view.nobody}</option>
            {present.map((id) => (
              <option key={id} value={id}>
                {scene.people.get(id)?.label}
              </option>
            ))}
          </select>
        </label>
      </nav>
      <CompareSwitch language={scene.document.language ?? 'en'} {...{ comparing, letters, dispatch }} />
      <ClassMenu language={scene.document.language ?? 'en'} onOpen={onOpen} />
      <button
        type="button"
        className="icon-button header__menu"
        aria-label={words.menu}
        title={words.menu}
        popoverTarget={tools}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      <div id={tools} popover="auto" className="header__tools">
        <Segments
          legend={words.unit.title}
          name="unit"
          value={unit}
          options={[
            ['m', 'm', words.unit.m],
            ['ft', 'ft', words.unit.ft],
            ['yd', 'yd', words.unit.yd],
          ]}
          onChoose={(chosen) => dispatch({ kind: 'set-unit', unit: chosen })}
        />
        <LanguageSwitch scene={scene} onChoose={onLanguage} />
        <button
          type="button"
          className="icon-button"
          aria-label={words.theme[theme]}
          title={words.theme[theme]}
          onClick={() => dispatch({ kind: 'set-theme', theme: NEXT_THEME[theme] })}
        >
          <ThemeSign theme={theme} />
        </button>
        <button
          type="button"
          className="icon-button header__keys"
          aria-label={words.help}
          title={words.help}
          onClick={() => onOpen('keys')}
        >
          ?
        </button>
        <button type="button" className="button" onClick={() => onOpen('files')}>
          {benchWords(scene.document.language ?? 'en').keep}
        </button>
        <button type="button" className="button" onClick={() => onOpen('experts')}>
          {words.experts}
        </button>
        <button type="button" className="button" aria-label={words.about} onClick={() => onOpen('about')}>
          {words.aboutShort}
        </button>
      </div>
    </header>
  );
}, sameReads(READS));

/** Compares what is worked on with the scene as placed, or whatever is ticked on the bench; pressed again, ends it. */
function CompareSwitch({
  language,
  comparing,
  letters,
  dispatch,
}: Pick<Props, 'comparing' | 'letters' | 'dispatch'> & { readonly language: string }) {
  const words = benchWords(language);
  const possible = comparing || letters.length > 1;
  const label = comparing ? words.end : possible ? words.compare : words.compareNone;
  return (
    <button
      type="button"
      className="button header__compare"
      aria-pressed={comparing}
      disabled={!possible}
      title={label}
      onClick={() => dispatch({ kind: 'compare', comparing: comparing ? undefined : { letters, as: 'side-by-side' } })}
    >
      {words.compare}
    </button>
  );
}

function ThemeSign({ theme }: { readonly theme: Theme }) {
  switch (theme) {
    case 'system':
      return (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.5" />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
        </svg>
      );
    case 'light':
      return (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="2.8" />
          <path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13" />
        </svg>
      );
    case 'dark':
      return (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6Z" />
        </svg>
      );
  }
}
