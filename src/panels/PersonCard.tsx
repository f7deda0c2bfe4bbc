import { memo, type ReactNode, useState } from 'react';
import type { Line } from '../core/analysis/lines.ts';
import { NOMINAL } from '../core/analysis/evidence.ts';
import type { PersonMeasures } from '../core/analysis/people.ts';
import { CROWD } from '../results/crowd.ts';
import { personFigure, type PersonFigure } from '../results/figures.ts';
import { measuresAbout } from '../results/measuresAbout.ts';
import { presentOf } from '../results/results.ts';
import { type Refined, type Refinement, useIntervals } from '../results/refinement.ts';
import type { Change } from '../session/change.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { type FigureWords, figureWords } from '../words/figures.ts';
import type { Origin } from '../words/origins.ts';
import { AllMeasures } from './AllMeasures.tsx';
import { DecisionSwitch } from './DecisionSwitch.tsx';
import { FigureNow } from './FigureNow.tsx';
import { FigureRow } from './FigureRow.tsx';
import { Hand } from './Hand.tsx';
import { Icon } from './Icon.tsx';
import './figures.css';

interface Props {
  readonly session: Session;
  /** whose card: the subject's is that of the whole arrangement */
  readonly person: string;
  readonly refinement: Refinement;
  readonly dispatch: (change: Change) => void;
  readonly onOrigin: (origin: Origin, person?: string) => void;
}

/** Every figure that concerns one person, each with its interval and where it comes from. */
export const PersonCard = memo(function PersonCard(props: Props) {
  const { session, person, refinement, dispatch, onOrigin } = props;
  const measures = measuresAbout(session, person);
  const refined = useIntervals(refinement, session);
  const { scene } = session;
  const { language = 'en' } = scene.document;
  const words = figureWords(language);
  const label = scene.people.get(person)?.label ?? person;
  const own = measures?.people.find(({ id }) => id === person);
  const present = presentOf(session);
  const [asked, setAsked] = useState(false);
  // Whoever only points at somebody waits for no list of hundreds.
  const listed = asked || present.length <= CROWD ? present : [person];
  return (
    <section className="card" data-passing={session.selected !== person} aria-label={words.card.title(label)}>
      <div className="card__head">
        <label>
          <span className="visually-hidden">{words.card.pick}</span>
          <select
            value={person}
            onFocus={() => setAsked(true)}
            onPointerEnter={() => setAsked(true)}
            onChange={({ target: { value } }) => dispatch({ kind: 'select', person: value })}
          >
            <Choices {...{ scene, words }} people={listed} />
          </select>
        </label>
        <button
          type="button"
          className="icon-button"
          aria-label={words.card.close}
          title={words.card.close}
          onClick={() => dispatch({ kind: 'select', person: undefined })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="card__body">
        {measures === undefined ? null : person === scene.subject ? (
          <AllMeasures {...{ session, measures, refined, onOrigin }} />
        ) : own === undefined ? (
          <p className="muted">{words.card.notMeasured}</p>
        ) : (
          <Figures {...{ session, own, refined, dispatch, onOrigin, words }} lines={measures.lines} />
        )}
        <Hand {...{ session, dispatch }} id={person} />
        <p className="card__schematic">{words.card.schematic}</p>
      </div>
    </section>
  );
});

interface ChoicesProps extends Pick<Session, 'scene'> {
  readonly people: readonly string[];
  readonly words: FigureWords;
}

const Choices = memo(function Choices({ people, scene, words }: ChoicesProps) {
  return people.map((id) => (
    <option key={id} value={id}>
      {scene.people.get(id)?.label}
      {id === scene.subject ? ` · ${words.card.everybody}` : ''}
    </option>
  ));
});

interface FiguresProps extends Pick<Props, 'session' | 'dispatch' | 'onOrigin'> {
  readonly refined: Refined;
  readonly own: PersonMeasures;
  readonly lines: readonly Line[];
  readonly words: FigureWords;
}

function Figures({ session, own, lines, refined, dispatch, onOrigin, words }: FiguresProps) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const { card } = words;
  const sampled = refined.intervals?.people.find(({ id }) => id === own.id);
  const figure = (name: PersonFigure, called: string, without?: string) => (
    <FigureNow
      name={called}
      measure={`${own.id}:${name}`}
      figure={personFigure(name, own, sampled)}
      {...(without === undefined ? {} : { without })}
      onOrigin={() => onOrigin(name === 'spacing' ? 'spacing' : name, own.id)}
      {...{ words, unit, language }}
    />
  );
  const isOfficer = own.role === 'officer';
  return (
    <>
      <dl className="card__figures">
        <FigureRow name={card.distance}>{figure('distance', card.distance)}</FigureRow>
        {own.toVehicle !== null && <FigureRow name={card.toVehicle}>{figure('toVehicle', card.toVehicle)}</FigureRow>}
        {isOfficer && <FigureRow name={card.spacing}>{figure('spacing', card.spacing)}</FigureRow>}
      </dl>
      {isOfficer && (
        <>
          <Closing {...{ session, own, words, figure }} share={sampled?.shareMarginPositive ?? null} />
          {own.noClosing === null && own.response !== null && <DecisionSwitch {...{ session, words, dispatch }} />}
          <dl className="card__figures">
            <Seen {...{ own, words, language, onOrigin }} states={sampled?.states ?? null} />
            <FigureRow name={card.nearestCover}>{figure('nearestCover', card.nearestCover, card.noCover)}</FigureRow>
            {own.toCover !== null && <FigureRow name={card.toCover}>{figure('toCover', card.toCover)}</FigureRow>}
          </dl>
        </>
      )}
      {own.snr !== null && (
        <dl className="card__figures">
          <FigureRow name={card.level}>{figure('level', card.level)}</FigureRow>
          <FigureRow name={card.snr} says={words.verdict(own.snr, NOMINAL)}>
            {figure('snr', card.snr)}
          </FigureRow>
        </dl>
      )}
      <InLine {...{ session, own, lines, words }} />
      {own.overlaps && <p className="card__overlaps">{card.overlaps}</p>}
    </>
  );
}

function Closing({
  session,
  own,
  words,
  share,
  figure,
}: Pick<FiguresProps, 'session' | 'own' | 'words'> & {
  readonly share: number | null;
  readonly figure: (name: PersonFigure, called: string, without?: string) => ReactNode;
}) {
  const { card } = words;
  const { language = 'en' } = session.scene.document;
  const { noClosing } = own;
  const response = card.response[own.weapon];
  const isKnown = own.weapon !== 'none' && own.weapon !== 'unknown';
  return (
    <div className="card__closing" data-greyed={noClosing !== null}>
      <dl className="card__figures">
        <FigureRow name={card.closing} greyed={noClosing !== null}>
          {figure('closing', card.closing, '–')}
        </FigureRow>
        {noClosing === null && (
          <FigureRow name={response}>
            {figure('response', response, isKnown ? card.noClaim : card.noResponse)}
          </FigureRow>
        )}
        {noClosing === null && own.margin !== null && (
          <FigureRow
            name={card.margin}
            says={share === null ? undefined : card.marginPositive(words.percent(share, language))}
          >
            {figure('margin', card.margin)}
          </FigureRow>
        )}
      </dl>
      {noClosing !== null && <p className="card__reading">{words.noClosing[noClosing]}</p>}
      {noClosing === null && (configurationOf(session).threat ?? 'unknown') === 'unknown' && (
        <p className="card__reading">{words.ifContact}</p>
      )}
    </div>
  );
}

function Seen({
  own,
  words,
  language,
  states,
  onOrigin,
}: Pick<FiguresProps, 'own' | 'words' | 'onOrigin'> & {
  readonly language: string;
  readonly states: Parameters<FigureWords['card']['states']>[0] | null;
}) {
  const { card } = words;
  const { exposure } = own;
  if (exposure === null) return null;
  const partly = exposure.state === 'exposed' && exposure.cover >= 5;
  const name = partly ? card.partly : words.state[exposure.state];
  return (
    <FigureRow
      name={card.eyes}
      says={
        <>
          {card.points(exposure.cover, exposure.concealed, exposure.exposed)}
          {exposure.ownVehicle > 0 && <>; {card.own}</>}
          {states !== null && (
            <>
              <br />
              {card.states(states, language)}
            </>
          )}
        </>
      }
    >
      <button
        type="button"
        className="figure__now"
        data-measure={`${own.id}:state`}
        aria-label={words.comesFrom(card.eyes, name)}
        onClick={() => onOrigin('exposure', own.id)}
      >
        {name}
      </button>
    </FigureRow>
  );
}

function InLine({ session, own, lines, words }: Pick<FiguresProps, 'session' | 'own' | 'lines' | 'words'>) {
  const { card } = words;
  const label = (id: string): string => session.scene.people.get(id)?.label ?? id;
  const has = lines.filter(([officer]) => officer === own.id).map(([, other]) => label(other));
  const of = lines.filter(([, other]) => other === own.id).map(([officer]) => label(officer));
  if (has.length + of.length === 0) return null;
  return (
    <p className="card__lines">
      {has.length > 0 && <span>{card.hasInLine(has.join(', '))} </span>}
      {of.length > 0 && <span>{card.isInLine(of.join(', '))} </span>}
      <span className="muted">{card.vehicles}</span>
    </p>
  );
}
