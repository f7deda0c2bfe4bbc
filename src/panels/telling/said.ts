import { changesNothing, configurationOf, PLACED } from '../../session/bench.ts';
import type { Session } from '../../session/session.ts';
import { measuresOf } from '../../results/results.ts';
import { momentOf, type Telling } from '../../results/telling.ts';
import { configurationTitle } from '../../words/bench.ts';
import { pageWords } from '../../words/page.ts';
import { type LayerTold, type Saying, tellingWords } from '../../words/telling.ts';

/** One person or vehicle in words, sentence by sentence. */
export interface Line {
  readonly id: string;
  /** with what the first sentence begins */
  readonly name: string;
  readonly sentences: readonly string[];
}

/** The whole scene in words. */
export interface Said {
  readonly head: readonly string[];
  readonly people: readonly Line[];
  readonly vehicles: readonly Line[];
  /** the rings and the layers that are on */
  readonly shown: readonly string[];
}

/** What is told, in the language and the unit of a session. */
export function said(session: Session, told: Telling): Said {
  const { scene } = session;
  const { language = 'en', phases } = scene.document;
  const words = tellingWords(language);
  const { phase, between } = told.moment;
  const title = (index: number): string => phases[index]?.title ?? '';
  const saying = sayingOf(session, told.before);
  const whatIf = whatIfShown(session);
  return {
    head: [
      words.phase(phase, phases.length, title(phase)),
      ...(between === undefined
        ? []
        : [words.between(title(between.from), title(between.to), between.share, language)]),
      ...(whatIf === undefined ? [] : [words.shownAs(whatIf)]),
      ...(told.now.measures === undefined ? [words.noSubject(saying.subject)] : []),
      ...(told.absent.length === 0 ? [] : [words.absent(told.absent)]),
    ],
    people: told.people.map((person) => ({
      id: person.id,
      name: person.name,
      sentences: [
        words.person(person, saying),
        ...(person.since === undefined ? [] : [words.since(person.since, saying)]),
        ...(person.against === undefined ? [] : [words.against(person.against, saying)]),
      ],
    })),
    vehicles: told.vehicles.map((vehicle) => ({
      id: vehicle.id,
      name: vehicle.name,
      sentences: [
        words.vehicle(vehicle, saying),
        ...(vehicle.since === undefined ? [] : [words.vehicleSince(vehicle.since, saying)]),
        ...(vehicle.against === undefined ? [] : [words.vehicleAgainst(vehicle.against, saying)]),
      ],
    })),
    shown: shown(session, told, saying),
  };
}

/** All of it as plain text, to be taken elsewhere. */
export function plainText({ head, people, vehicles, shown: layers }: Said, session: Session): string {
  const words = tellingWords(session.scene.document.language ?? 'en');
  const numbered = (lines: readonly Line[]): string[] =>
    lines.map(({ sentences }, index) => `${index + 1}. ${sentences.join(' ')}`);
  return [
    session.scene.document.title,
    ...head,
    words.schematic,
    '',
    words.people,
    ...numbered(people),
    '',
    words.vehicles,
    ...numbered(vehicles),
    '',
    words.shown,
    ...(layers.length === 0 ? [words.nothingShown] : layers),
  ].join('\n');
}

/** The scene in one sentence, for whoever hears the page. */
export function summaryOf(session: Session): string {
  const { scene } = session;
  const { language = 'en', phases } = scene.document;
  const { phase, between } = momentOf(session);
  const found = measuresOf(session);
  const nearest = found?.people
    .filter(({ role }) => role === 'officer')
    .reduce<{ readonly id: string; readonly distance: number } | undefined>(
      (best, person) => (best === undefined || person.distance < best.distance ? person : best),
      undefined,
    );
  return tellingWords(language).summary(
    {
      index: phase,
      count: phases.length,
      title: phases[phase]?.title ?? '',
      between: between && [phases[between.from]?.title ?? '', phases[between.to]?.title ?? ''],
      whatIf: whatIfShown(session),
      nearest: nearest && { name: scene.people.get(nearest.id)?.label ?? nearest.id, metres: nearest.distance },
      measures: found?.measures,
    },
    sayingOf(session, undefined),
  );
}

function sayingOf({ scene, unit }: Session, before: number | undefined): Saying {
  const { language = 'en', phases } = scene.document;
  return {
    unit,
    language,
    subject: scene.people.get(scene.subject)?.label ?? scene.subject,
    before: before === undefined ? undefined : phases[before]?.title,
  };
}

function whatIfShown(session: Session): string | undefined {
  const configuration = configurationOf(session);
  if (session.active === PLACED || changesNothing(configuration)) return undefined;
  return configurationTitle(configuration, session.scene.document.language ?? 'en');
}

function shown(session: Session, { rings, layers, now }: Telling, saying: Saying): readonly string[] {
  const words = tellingWords(saying.language);
  const { reference, show } = pageWords(saying.language);
  const names: Readonly<Record<string, string>> = show.layers;
  const label = (id: string): string => session.scene.people.get(id)?.label ?? id;
  const toldOf = (layer: string): LayerTold | undefined => {
    if (now.measures === undefined) return undefined;
    const { lines, measures } = now.measures;
    switch (layer) {
      case 'inLine':
        return { of: 'lines', pairs: lines.map(([officer, other]) => [label(officer), label(other)]) };
      case 'voiceReach':
        return { of: 'reach', reach: measures.reach };
      case 'openSide':
        return { of: 'openSide', degrees: measures.openSide };
      case 'wayOut':
        return { of: 'wayOut', metres: measures.wayOut, boxedIn: measures.boxedIn };
      default:
        return undefined;
    }
  };
  const drawn = rings.map(({ reference: ring, metres }) => ({
    name: ring === undefined ? undefined : reference(ring.id, saying.language).name,
    metres,
  }));
  return [
    ...(drawn.length === 0 ? [] : [words.rings(drawn, saying)]),
    ...layers.map((layer) => words.layer(names[layer] ?? layer, toldOf(layer), saying)),
  ];
}
