import type { Compared, ComparedCell, ComparedRow, Difference } from '../results/comparison.ts';
import type { FigureKind } from '../results/figures.ts';
import type { Session } from '../session/session.ts';
import { comparisonWords } from '../words/comparison.ts';
import { figureWords } from '../words/figures.ts';
import { optionName } from '../words/options.ts';

interface Props {
  readonly row: ComparedRow;
  readonly letters: readonly string[];
  readonly session: Session;
  /** whose figure it is, where no heading says so */
  readonly of: string | undefined;
}

/** One measure of all that are compared, and how far each is from the first. */
export function CompareRow({ row, letters, session, of }: Props) {
  const { cells, differences, about } = row;
  const kind = kindOf(cells);
  return (
    <tr data-row={row.key}>
      <th scope="row">{[of, nameOf(about, session)].filter((part) => part !== undefined).join(': ')}</th>
      {cells.map((cell, index) => (
        <td key={letters[index]} data-letter={letters[index]}>
          <Cell cell={cell} session={session} />
        </td>
      ))}
      {differences.map((difference, index) => (
        <td key={`less-${letters[index + 1]}`} className="compare__difference" data-is={difference.is}>
          <Change {...{ difference, kind, session }} />
        </td>
      ))}
    </tr>
  );
}

function kindOf(cells: readonly ComparedCell[]): FigureKind | undefined {
  const [first] = cells;
  return first?.kind === 'figure' ? first.figure.kind : undefined;
}

/** What a row is called in the language of the scene. */
export function nameOf(about: Compared, { scene }: Session): string {
  const { language = 'en' } = scene.document;
  const figures = figureWords(language);
  switch (about.of) {
    case 'whole':
      return figures.names[about.name];
    case 'boxedIn':
      return figures.names.boxedIn;
    case 'reach':
      return figures.reach[about.effort];
    case 'option':
      return optionName(about.id, language);
    case 'exposure':
      return comparisonWords(language).exposure;
    case 'person':
      return about.name === 'response' ? figures.card.response.none : personName(about.name, figures);
  }
}

function personName(
  name: Exclude<Extract<Compared, { of: 'person' }>['name'], 'response'>,
  { card }: ReturnType<typeof figureWords>,
): string {
  return card[name];
}

function Cell({ cell, session }: { readonly cell: ComparedCell; readonly session: Session }) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = comparisonWords(language);
  const figures = figureWords(language);
  if (cell.kind === 'state') {
    return (
      <>
        <b>{words.states[cell.state]}</b>
        {cell.share !== undefined && <span> {words.percent(cell.share, language)}</span>}
      </>
    );
  }
  const { kind, value, interval } = cell.figure;
  if (value === null) return <span>{figures.none}</span>;
  const between = interval === undefined || interval === null ? '' : words.interval(kind, interval, unit, language);
  return (
    <>
      <b>{figures.amount(kind, value, unit, language)}</b>
      {between !== '' && <span> ({between})</span>}
    </>
  );
}

interface ChangeProps {
  readonly difference: Difference;
  readonly kind: FigureKind | undefined;
  readonly session: Session;
}

function Change({ difference: { value, interval, is }, kind, session }: ChangeProps) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = comparisonWords(language);
  if (is === 'none') return <span className="muted">{words.same}</span>;
  if (is === 'other' || value === null || kind === undefined) return <span>{words.changed}</span>;
  const between = interval === undefined || interval === null ? '' : words.interval(kind, interval, unit, language);
  return (
    <>
      <b>{words.change(kind, value, unit, language)}</b>
      {between !== '' && <span> ({between})</span>}
      {is === 'within' && <small>{words.within}</small>}
    </>
  );
}
