import { useState } from 'react';
import type { RulerEnd } from '../core/document/configuration.ts';
import { labelOf, thingsNow } from '../results/placed.ts';
import { anglesOf, rulersOf } from '../results/rulers.ts';
import { configurationOf } from '../session/bench.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { rulerWords } from '../words/rulers.ts';
import { stageWords } from '../words/stage.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly session: Session;
  readonly dispatch: (change: Change) => void;
}

/** The rulers of the configuration: what each says, and one more between any two people or vehicles. */
export function Rulers({ session, dispatch }: Props) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = rulerWords(language);
  const rulers = configurationOf(session).rulers ?? [];
  const things = thingsNow(session);
  const places = new Map(things.map(({ id, at }) => [id, at]));
  const placeOf = (id: string) => places.get(id);
  const measured = new Map(rulersOf(session, placeOf).map((each) => [each.index, each]));
  const called = (end: RulerEnd): string => (end.id === undefined ? words.place : labelOf(session, end.id));
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [first = '', second = ''] = things.map(({ id }) => id);
  const start = from ?? first;
  const ends = { from: start, to: to ?? (start === scene.subject ? second : scene.subject) };
  const choose = (label: string, value: string, set: (id: string) => void) => (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => set(target.value)}>
        {things.map(({ id }) => (
          <option key={id} value={id}>
            {labelOf(session, id)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="rulers">
      {rulers.length === 0 && <p className="muted">{words.none}</p>}
      <ul>
        {rulers.map((ruler, index) => {
          const name = words.ruler(called(ruler.from), called(ruler.to));
          const found = measured.get(index);
          return (
            <li key={index}>
              <span>
                {name}
                <b>
                  {found === undefined
                    ? words.absent
                    : words.length(found.length, found.east, found.north, unit, language)}
                </b>
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={words.remove(name)}
                title={words.remove(name)}
                onClick={() => dispatch({ kind: 'set-rulers', rulers: rulers.toSpliced(index, 1) })}
              >
                <Icon name="remove" />
              </button>
            </li>
          );
        })}
        {anglesOf(session, placeOf).map(({ end, degrees }, index) => (
          <li key={`angle-${index}`}>
            <span>{words.angle(called(end), stageWords(language).angle(degrees, language))}</span>
          </li>
        ))}
      </ul>
      <div className="rulers__add">
        {choose(words.from, ends.from, setFrom)}
        {choose(words.to, ends.to, setTo)}
        <button
          type="button"
          className="button"
          disabled={ends.from === ends.to}
          onClick={() =>
            dispatch({ kind: 'set-rulers', rulers: [...rulers, { from: { id: ends.from }, to: { id: ends.to } }] })
          }
        >
          {words.add}
        </button>
      </div>
    </div>
  );
}
