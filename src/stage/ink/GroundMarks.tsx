import { useEffect, useMemo } from 'react';
import { sizeOf } from '../../core/cover/vehicleBoxes.ts';
import type { Site } from '../../core/document/schema.ts';
import { bearingTo } from '../../core/geometry/angle.ts';
import { between, distanceBetween, type Place } from '../../core/geometry/vector.ts';
import type { Ink } from '../../session/ink.ts';
import type { LaidOver } from '../../session/session.ts';
import type { Lighting } from '../light/palette.ts';
import { TINTS } from '../light/palette.ts';
import type { Studio } from '../light/studio.ts';
import { groundHeight } from '../site/groundHeight.ts';
import { type Reel, useChange, useInModel } from '../reel.ts';
import type { Take } from '../take.ts';
import type { View } from '../view.ts';
import { type Mark, sheetMaterial, Sheets } from './sheets.ts';

/** Radii, metres. What gathers is about as wide as two figures beside each other. */
const GATHERING = 2.2;
const DOT = 0.26;
const CHOSEN = 0.4;
const LINE = 0.1;
const POINTER = 0.3;
/** Of a radius, what lies within the rim. */
const FILLED = 0.68;

interface Props {
  readonly reel: Reel;
  readonly studio: Studio;
  readonly lighting: Lighting;
  readonly uncertainty: boolean;
  /** what a class placed */
  readonly laidOver: LaidOver | undefined;
  /** what is drawn and pointed at */
  readonly drawn: Ink;
  readonly site: Site;
}

/** What lies flat on the ground about people and vehicles, in one draw call. */
export function GroundMarks({ reel, studio, lighting, uncertainty, laidOver, drawn, site }: Props) {
  const material = useMemo(() => sheetMaterial(studio), [studio]);
  const sheets = useMemo(() => new Sheets(material), [material]);
  useEffect(() => () => sheets.dispose(), [sheets]);
  useInModel(reel, sheets.group);
  useEffect(() => {
    const { ink, officer, paper } = TINTS[lighting];
    material.uniforms['ink']?.value.set(ink);
    material.uniforms['dot']?.value.set(officer);
    material.uniforms['paper']?.value.set(paper);
    const shade = material.uniforms['shade'];
    if (shade !== undefined) shade.value = lighting === 'dark' ? 0.9 : 0.75;
  }, [material, lighting]);
  const dots = useMemo(() => dotsOf(laidOver, site), [laidOver, site]);
  const pen = useMemo(() => penMarks(drawn, site), [drawn, site]);
  const aboutOf = ({ take: { shown, eyesOf } }: View) => [shown, eyesOf, sheets, uncertainty, dots, pen];
  useChange(reel, aboutOf, ({ take }) => sheets.show([...marksOf(take, uncertainty), ...dots, ...pen]));
  return null;
}

function marksOf({ shown, eyesOf }: Take, uncertainty: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const { vehicle, at, bearing, ground, presence } of shown.vehicles) {
    const { length, width } = sizeOf(vehicle.model);
    marks.push({ at, ground, bearing, kind: 0, half: [length / 2, width / 2], strength: presence });
  }
  for (const { id, person, at, bearing, ground, presence } of shown.people) {
    if (id === eyesOf) continue;
    if (person.inside === undefined) marks.push({ at, ground, bearing, kind: 1, half: [0.4, 0.4], strength: presence });
    if (uncertainty && !person.moved && person.within > 0) {
      marks.push({ at, ground, bearing, kind: 2, half: [person.within, person.within], strength: presence });
    }
  }
  return marks;
}

/** What a class placed: first where they gather, so that each lies over it. */
function dotsOf(laidOver: LaidOver | undefined, site: Site): Mark[] {
  if (laidOver === undefined) return [];
  const { dots, chosen, density, each } = laidOver;
  const mark = (at: Place, kind: Mark['kind'], radius: number): Mark => ({
    at,
    ground: groundHeight(site, at),
    bearing: 0,
    kind,
    half: [radius, radius],
    strength: 1,
  });
  return [
    ...(density ? dots.map(({ at }) => mark(at, 3, GATHERING)) : []),
    ...(each ? dots.filter(({ attempt }) => attempt !== chosen).map(({ at }) => mark(at, 4, DOT)) : []),
    ...dots.filter(({ attempt }) => attempt === chosen).map(({ at }) => mark(at, 5, CHOSEN)),
  ];
}

/** Lines as pieces from point to point, and the pointer: all rims first, so that none lies over a neighbour's colour. */
function penMarks({ strokes, point }: Ink, site: Site): Mark[] {
  const pieces = [
    ...strokes.flatMap(({ points, strength }) =>
      points.map((to, index) => ({ from: points[index - 1] ?? to, to, radius: LINE, strength })),
    ),
    ...(point === undefined ? [] : [{ from: point, to: point, radius: POINTER, strength: 1 }]),
  ];
  return ([6, 7] as const).flatMap((kind) =>
    pieces.map(({ from, to, radius, strength }): Mark => {
      const at = between(from, to, 0.5);
      const half = [distanceBetween(from, to) / 2, kind === 6 ? radius : radius * FILLED] as const;
      return { at, ground: groundHeight(site, at), bearing: bearingTo(from, to) ?? 0, kind, half, strength };
    }),
  );
}
