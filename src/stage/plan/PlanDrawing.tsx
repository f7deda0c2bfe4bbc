import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { sizeOf } from '../../core/cover/vehicleBoxes.ts';
import type { ArrangedPerson, ArrangedVehicle } from '../../core/arrangement/arrangement.ts';
import type { Site } from '../../core/document/schema.ts';
import { alongBearing } from '../../core/geometry/angle.ts';
import { plus, times, type Place } from '../../core/geometry/vector.ts';
import { heartNow } from '../../results/heart.ts';
import { arrangementOf, measuresOf } from '../../results/results.ts';
import { ringsOf } from '../../results/rings.ts';
import type { Session, Sheet } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import { formatLength, formatRoundLength } from '../../words/length.ts';
import type { StageWords } from '../../words/stage.ts';
import { homeSheet } from '../cameras.ts';
import { badgeOf } from '../labels/badge.ts';
import { markDrawn } from '../markDrawn.ts';
import { useSize } from '../useSize.ts';
import { ScaleAndNorth } from './PlanFurniture.tsx';
import { ClassMarks } from './ClassMarks.tsx';
import { InkMarks } from './InkMarks.tsx';
import { type PlanHand, usePlanInk } from './usePlanInk.ts';
import { PlanMarks } from './PlanMarks.tsx';
import { RulerMarks } from './RulerMarks.tsx';
import './plan.css';

interface Props {
  readonly store: StoreApi<SessionStore>;
  readonly words: StageWords;
}

/** The scene as a plan in plain SVG: what stands in for the model where there is no WebGL. */
export function PlanDrawing({ store, words }: Props) {
  const session = useStore(store, (state) => state.session);
  const host = useRef<HTMLDivElement>(null);
  useEffect(markDrawn, []);
  const { width, height } = useSize(host);
  const hand = usePlanInk(store);
  const { language = 'en' } = session.scene.document;
  const { metresHigh } = sheetOf(session, width, height);
  return (
    <div ref={host} className="plan">
      <PlanSheet {...{ session, width, height, words }} onHand={hand} />
      <p className="plan__why">{words.noDrawing}</p>
      <ScaleAndNorth metresPerPixel={metresHigh / height} unit={session.unit} language={language} words={words} />
    </div>
  );
}

/** What a plan of a size shows of the scene: what the camera has been set to, else all that is about. */
export function sheetOf(session: Session, width: number, height: number): Sheet {
  return session.camera.kind === 'plan' && session.camera.sheet !== undefined
    ? session.camera.sheet
    : homeSheet(heartNow(session), { width, height, covered: 0 });
}

interface SheetProps {
  readonly session: Session;
  readonly words: StageWords;
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** what a hand on it does */
  readonly onHand?: PlanHand | undefined;
}

/** The drawing itself, to scale, in metres: north is up. */
export function PlanSheet({ session, words, width, height, onHand }: SheetProps) {
  const { title, site, language = 'en' } = session.scene.document;
  const { target, metresHigh } = sheetOf(session, width, height);
  const wide = (metresHigh * width) / height;
  const [east, north] = target;
  return (
    <svg
      className="plan__sheet"
      {...onHand}
      role="img"
      aria-label={words.plan(title)}
      viewBox={`${east - wide / 2} ${-north - metresHigh / 2} ${wide} ${metresHigh}`}
    >
      <SiteSheet site={site} />
      <Marks session={session} pixel={metresHigh / height} language={language} words={words} />
    </svg>
  );
}

function SiteSheet({ site }: { readonly site: Site }) {
  return (
    <g>
      {site.surfaces.map((surface, index) => (
        <polygon key={index} className={`plan__${surface.kind}`} points={corners(surface.outline)} />
      ))}
      {site.stalls.map((row, index) => (
        <path key={index} className="plan__line" d={stallLines(row)} />
      ))}
      {site.trees.map((tree, index) => (
        <circle key={index} className="plan__tree" cx={tree.at[0]} cy={-tree.at[1]} r={tree.radius} />
      ))}
    </g>
  );
}

function Marks({
  session,
  pixel,
  language,
  words,
}: {
  readonly session: Session;
  readonly pixel: number;
  readonly language: string;
  readonly words: StageWords;
}) {
  const arrangement = arrangementOf(session);
  const subject = arrangement.people.find((person) => person.id === session.scene.subject);
  const distances = new Map(measuresOf(session)?.people.map((person) => [person.id, person.distance]));
  return (
    <g strokeWidth={1.3 * pixel} fontSize={12 * pixel}>
      {subject &&
        ringsOf(session.rings, session.unit).map((ring) => (
          <g key={ring.id}>
            <circle className="plan__ring" cx={subject.at[0]} cy={-subject.at[1]} r={ring.metres} />
            <text
              className="plan__length"
              x={subject.at[0]}
              y={-subject.at[1] + ring.metres + 4 * pixel}
              strokeWidth={3 * pixel}
            >
              {formatRoundLength(ring.metres, session.unit, language)}
            </text>
          </g>
        ))}
      {arrangement.vehicles.map((vehicle) => (
        <VehicleMark key={vehicle.id} vehicle={vehicle} />
      ))}
      <InkMarks ink={session.ink} />
      {session.laidOver !== undefined && <ClassMarks laidOver={session.laidOver} />}
      <PlanMarks session={session} arrangement={arrangement} pixel={pixel} words={words} language={language} />
      <RulerMarks session={session} arrangement={arrangement} pixel={pixel} language={language} />
      {arrangement.people
        .filter((person) => person.moved && session.layers.ghosts)
        .map((person) => (
          <GhostMark key={person.id} person={person} />
        ))}
      {arrangement.people.map((person) => (
        <PersonMark
          key={person.id}
          person={person}
          session={session}
          pixel={pixel}
          away={formatted(distances.get(person.id), session, language)}
        />
      ))}
    </g>
  );
}

function formatted(metres: number | null | undefined, session: Session, language: string): string | undefined {
  return metres === null || metres === undefined ? undefined : formatLength(metres, session.unit, language);
}

function VehicleMark({ vehicle }: { readonly vehicle: ArrangedVehicle }) {
  const { length, width } = sizeOf(vehicle.model);
  const { at, bearing, presence } = vehicle;
  return (
    <g className="plan__vehicle" opacity={presence} transform={`translate(${at[0]} ${-at[1]}) rotate(${bearing})`}>
      <rect x={-width / 2} y={-length / 2} width={width} height={length} rx={0.35} />
      <path
        d={`M ${-width * 0.36} ${-length * 0.2} L ${width * 0.36} ${-length * 0.2} L ${width * 0.32} ${-length * 0.08} L ${-width * 0.32} ${-length * 0.08} Z`}
      />
    </g>
  );
}

function GhostMark({ person }: { readonly person: ArrangedPerson }) {
  const [east, north] = person.placed.at;
  return (
    <g className="plan__ghost">
      <line x1={east} y1={-north} x2={person.at[0]} y2={-person.at[1]} />
      <circle cx={east} cy={-north} r={0.28} />
    </g>
  );
}

function PersonMark({
  person,
  session,
  pixel,
  away,
}: {
  readonly person: ArrangedPerson;
  readonly session: Session;
  readonly pixel: number;
  readonly away: string | undefined;
}) {
  const known = session.scene.people.get(person.id);
  if (known === undefined) return null;
  const [east, north] = person.at;
  const nose = plus(person.at, times(alongBearing(person.bearing), 0.62));
  const badge = badgeOf(known, session.scene);
  return (
    <g className={`plan__person plan__person--${person.role}`} opacity={person.presence}>
      {session.layers.uncertainty && <circle className="plan__within" cx={east} cy={-north} r={person.within} />}
      <line x1={east} y1={-north} x2={nose[0]} y2={-nose[1]} strokeWidth={0.16} />
      <circle cx={east} cy={-north} r={0.3} />
      <text className="plan__name" x={east} y={-north - 0.3 - 5 * pixel} strokeWidth={3 * pixel}>
        {badge.text}
        {person.role === 'officer' && away !== undefined ? ` · ${away}` : ''}
      </text>
    </g>
  );
}

function corners(outline: readonly Place[]): string {
  return outline.map(([east, north]) => `${east},${-north}`).join(' ');
}

function stallLines({ at, bearing, count, width, depth }: Site['stalls'][number]): string {
  const into = times(alongBearing(bearing), depth);
  const right = alongBearing(bearing + 90);
  return Array.from({ length: count + 1 }, (_, index) => {
    const from = plus(at, times(right, (index - 0.5) * width));
    const to = plus(from, into);
    return `M ${from[0]} ${-from[1]} L ${to[0]} ${-to[1]}`;
  }).join(' ');
}
