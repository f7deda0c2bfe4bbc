import type { ComparedRow } from '../results/comparison.ts';
import type { Session } from '../session/session.ts';
import { comparisonWords } from '../words/comparison.ts';
import { CompareRow } from './CompareRow.tsx';

interface Props {
  readonly rows: readonly ComparedRow[];
  readonly letters: readonly string[];
  readonly session: Session;
  /** rows stand as listed, so that each group can have a heading */
  readonly heading: boolean;
}

/** Rows of a comparison, in the body of a table. */
export function ComparedRows({ rows, heading, letters, session }: Props) {
  return rows.map((row, index) => (
    <Grouped key={row.key} {...{ row, letters, session, heading }} before={rows[index - 1]} />
  ));
}

interface GroupedProps {
  readonly row: ComparedRow;
  readonly before: ComparedRow | undefined;
  readonly heading: boolean;
  readonly letters: readonly string[];
  readonly session: Session;
}

/** A row, under a heading where another group begins. Out of order every row of a person says whose it is. */
function Grouped({ row, before, heading, letters, session }: GroupedProps) {
  const { language = 'en' } = session.scene.document;
  const group = groupOf(row, session, comparisonWords(language));
  const begins = heading && (before === undefined || groupOf(before, session, comparisonWords(language)) !== group);
  return (
    <>
      {begins && (
        <tr className="compare__group">
          <th scope="rowgroup" colSpan={2 * letters.length}>
            {group}
          </th>
        </tr>
      )}
      <CompareRow {...{ row, letters, session }} of={heading || !('person' in row.about) ? undefined : group} />
    </>
  );
}

function groupOf({ about }: ComparedRow, { scene }: Session, { groups }: ReturnType<typeof comparisonWords>): string {
  switch (about.of) {
    case 'whole':
    case 'boxedIn':
      return groups.whole;
    case 'reach':
      return groups.voice;
    case 'option':
      return groups.options;
    case 'exposure':
    case 'person':
      return scene.people.get(about.person)?.label ?? about.person;
  }
}
