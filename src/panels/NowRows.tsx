interface Props {
  /** what it is, what it is now */
  readonly rows: readonly (readonly [string, string])[];
}

/** Figures of the scene as it is now, one a row. */
export function NowRows({ rows }: Props) {
  return (
    <dl className="now-rows">
      {rows.map(([name, now]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{now}</dd>
        </div>
      ))}
    </dl>
  );
}
