import { useRef, useState } from 'react';
import { fileWords } from '../words/files.ts';
import { Icon } from './Icon.tsx';
import './files.css';

/** What can be made of what is shown. */
export type ExportKind = 'picture' | 'plan' | 'csv' | 'json' | 'glb' | 'report';
type SaveKind = 'session' | 'scene' | 'configuration';

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly savedAt: number;
}

interface Props {
  readonly language: string;
  readonly drafts: readonly Draft[];
  /** the draft that this page writes */
  readonly draft: string;
  /** the address that holds what is shown */
  readonly link: string;
  /** the scene does not come with the product */
  readonly foreign: boolean;
  /** when everything was last saved as a file from this browser, milliseconds since 1970, and whether that is long ago */
  readonly saved: { readonly at: number | undefined; readonly stale: boolean };
  /** what an export is at, or what became of it */
  readonly state: ExportState | undefined;
  readonly onOpen: (file: File) => void;
  readonly onResume: (id: string) => void;
  readonly onForget: (id: string) => void;
  readonly onSave: (kind: SaveKind) => void;
  readonly onExport: (kind: ExportKind, size: readonly [width: number, height: number]) => void;
}

export type ExportState =
  | { readonly is: 'working'; readonly share: number }
  | { readonly is: 'done'; readonly name: string }
  | { readonly is: 'failed'; readonly message: string };

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
] as const;
/** Chat programs cut links about here. */
const LONG = 2000;

/** Open, keep, share and export: everything that goes in and out. */
export function Files(props: Props) {
  const { language } = props;
  const words = fileWords(language);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      <section aria-label={words.open}>
        <h3>{words.open}</h3>
        <p className="muted">{words.openAbout}</p>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          aria-label={words.choose}
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again once it has been mended.
            target.value = '';
            if (file !== undefined) props.onOpen(file);
          }}
        />
        <button type="button" className="button" onClick={() => field.current?.click()}>
          {words.choose}
        </button>
      </section>
      <section aria-label={words.save}>
        <h3>{words.save}</h3>
        <ul className="files__ways">
          {(
            [
              ['session', words.saveSession, words.saveSessionAbout],
              ['scene', words.saveScene, words.saveSceneAbout],
              ['configuration', words.saveConfiguration, words.saveConfigurationAbout],
            ] as const
          ).map(([kind, name, about]) => (
            <li key={kind}>
              <button type="button" className="button" onClick={() => props.onSave(kind)}>
                {name}
              </button>
              <span className="muted">{about}</span>
            </li>
          ))}
        </ul>
      </section>
      <Share {...props} />
      <Exports {...props} />
      <section aria-label={words.recent}>
        <h3>{words.recent}</h3>
        {props.drafts.length === 0 && <p className="muted">{words.recentNone}</p>}
        <p className="muted">
          {props.saved.at === undefined ? words.neverSaved : words.lastSaved(words.when(props.saved.at, language))}{' '}
          {props.saved.stale && words.forgets}
        </p>
        <ul className="files__drafts">
          {props.drafts.map(({ id, title, savedAt }) => {
            const when = words.when(savedAt, language);
            return (
              <li key={id}>
                <button
                  type="button"
                  className="text-button"
                  disabled={id === props.draft}
                  aria-label={words.resume(title, when)}
                  onClick={() => props.onResume(id)}
                >
                  {title}
                </button>
                <span className="muted">{id === props.draft ? words.recentHere : when}</span>
                <button
                  type="button"
                  className="icon-button"
                  disabled={id === props.draft}
                  aria-label={words.forget(title)}
                  title={words.forget(title)}
                  onClick={() => props.onForget(id)}
                >
                  <Icon name="remove" />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

function Share({ language, link, foreign }: Pick<Props, 'language' | 'link' | 'foreign'>) {
  const words = fileWords(language);
  const [copied, setCopied] = useState<{ readonly link: string; readonly well: boolean }>();
  const copy = async (): Promise<void> => {
    const well = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied({ link, well });
  };
  return (
    <section aria-label={words.share}>
      <h3>{words.share}</h3>
      <p className="muted">{words.shareAbout}</p>
      <p>
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>{' '}
        <span className="muted">{words.characters(link.length)}</span>{' '}
        <output>{copied?.link === link ? (copied.well ? words.copied : words.notCopied) : ''}</output>
      </p>
      {link.length > LONG && <p>{words.long}</p>}
      {foreign && <p>{words.otherScene}</p>}
    </section>
  );
}

function Exports({ language, state, onExport }: Pick<Props, 'language' | 'state' | 'onExport'>) {
  const words = fileWords(language);
  const [size, setSize] = useState(1);
  const chosen = SIZES[size] ?? SIZES[0];
  const busy = state?.is === 'working';
  const button = (kind: ExportKind) => (
    <button type="button" className="button" disabled={busy} onClick={() => onExport(kind, chosen)}>
      {words[kind]}
    </button>
  );
  return (
    <section aria-label={words.exports}>
      <h3>{words.exports}</h3>
      <p className="muted">{words.exportsAbout}</p>
      <div className="files__exports">
        <span>
          {button('picture')}{' '}
          <label>
            {words.size}{' '}
            <select value={size} onChange={({ target }) => setSize(Number(target.value))}>
              {SIZES.map(([width, height], index) => (
                <option key={width} value={index}>
                  {width} × {height}
                </option>
              ))}
            </select>
          </label>
        </span>
        {button('plan')}
        {button('csv')}
        {button('json')}
        {button('glb')}
        {button('report')}
      </div>
      <output className="files__state">
        {state?.is === 'working'
          ? words.working(state.share, language)
          : state?.is === 'done'
            ? words.done(state.name)
            : state?.is === 'failed'
              ? words.failed(state.message)
              : ''}
      </output>
    </section>
  );
}
