import { SPANISH_POINTS } from './compassPoints.ts';
import type { WholeMeasures } from '../../core/analysis/measure.ts';
import type { FromSubject, PersonChange, PersonTold } from '../../core/report/told.ts';
import type { Exposure } from '../../core/cover/exposure.ts';
import type { Effort, Posture, Status, Weapon, Windows } from '../../core/document/schema.ts';
import { compassPoint } from '../../core/geometry/compass.ts';
import { formatLength, formatNumber, formatRoundLength } from '../length.ts';
import { message } from '../message.ts';
import { PARTLY } from '../stage.ts';
import { FAR, type LayerTold, type Saying, tellingRoom } from '../telling.ts';

const POSTURES: Readonly<Record<Posture, string>> = {
  standing: 'de pie',
  crouching: 'en cuclillas',
  seated: 'en un asiento',
};
const WEAPONS: Readonly<Record<Weapon, string>> = {
  none: 'sin arma',
  holstered: 'arma enfundada',
  'low-ready': 'arma en la mano, hacia abajo',
  aimed: 'arma en la mano, apuntada',
  unknown: 'no se sabe qué tienen las manos',
};
const EFFORTS: Readonly<Record<Effort, string>> = {
  silent: 'en silencio',
  relaxed: 'habla en voz baja',
  normal: 'habla',
  raised: 'habla en voz elevada',
  loud: 'habla en voz fuerte',
  shout: 'grita',
};
const STATES: Readonly<Record<Exposure['state'], string>> = {
  'in-cover': 'a cubierto',
  concealed: 'oculto',
  exposed: 'expuesto',
};
const BASES: Readonly<Record<Status, string>> = {
  reported: 'lugar según lo informado',
  'on-video': 'lugar según el vídeo',
  'police-account': 'lugar según la policía',
  'family-account': 'lugar según la familia',
  unknown: 'no se sabe el lugar verdadero',
  schematic: 'lugar esquemático',
};
const WINDOWS: Readonly<Record<Windows, string>> = { closed: 'ventanillas cerradas', open: 'ventanillas abiertas' };
const REACHES = {
  relaxed: 'voz relajada',
  normal: 'voz normal',
  raised: 'voz elevada',
  loud: 'voz fuerte',
  shout: 'grito',
} as const;

const exposedOf = message<{ count: number; all: number }>(
  'es',
  '{count, plural, one {# expuesto} other {# expuestos}} de {all, plural, one {# agente} other {# agentes}}',
);

const compass = (bearing: number): string => SPANISH_POINTS[compassPoint(bearing)] ?? '';

function whereIs({ metres, bearing }: FromSubject, { unit, language, subject }: Saying): string {
  if (bearing === undefined) return `en el mismo lugar que ${subject}`;
  return `a ${formatLength(metres, unit, language)} al ${compass(bearing)} de ${subject}`;
}

function exposureInWords(exposure: Exposure | undefined): string {
  if (exposure === undefined) return 'no se sabe si está a cubierto';
  return exposure.state === 'exposed' && exposure.cover >= PARTLY
    ? 'a cubierto en parte, cabeza y pecho expuestos'
    : STATES[exposure.state];
}

function changeInWords(
  { nearer, moved, state, posture, weapon, speaking, inside }: PersonChange,
  saying: Saying,
  now = '',
): string {
  const length = (metres: number): string => formatLength(metres, saying.unit, saying.language);
  const way =
    nearer !== undefined
      ? `${length(Math.abs(nearer))} más ${nearer > 0 ? 'cerca' : 'lejos'}`
      : moved === undefined
        ? undefined
        : `se ha movido ${length(moved)}`;
  return [
    way,
    inside === undefined ? undefined : inside === null ? 'fuera del vehículo' : `ahora en ${inside}`,
    state && `${now}${STATES[state]}`,
    posture && `${now}${POSTURES[posture]}`,
    weapon && `${now}${WEAPONS[weapon]}`,
    speaking && `${now}${EFFORTS[speaking]}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function placeInWords(
  { basis, within, moved }: Pick<PersonTold, 'basis' | 'within' | 'moved'>,
  { unit, language }: Saying,
): string {
  // Where a what-if puts somebody is exact: no account of where they were stands behind it.
  if (moved) return 'colocado por la hipótesis';
  return within > 0 ? `${BASES[basis]}, con un margen de ${formatLength(within, unit, language)}` : BASES[basis];
}

function exposedInWords({ exposed, concealed, inCover }: WholeMeasures): string {
  const all = exposed + concealed + inCover;
  if (all === 0) return 'no hay agentes';
  return [
    exposedOf({ count: exposed, all }),
    concealed > 0 ? `${concealed} ${concealed === 1 ? 'oculto' : 'ocultos'}` : undefined,
    inCover > 0 ? `${inCover} a cubierto` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function layerInWords(told: LayerTold, { unit, language }: Saying): string {
  switch (told.of) {
    case 'lines':
      return told.pairs.length === 0
        ? 'nadie'
        : told.pairs.map(([officer, other]) => `${other} en la línea de ${officer}`).join('; ');
    case 'reach':
      return (['relaxed', 'normal', 'raised', 'loud', 'shout'] as const)
        .map((effort) => {
          const metres = told.reach[effort];
          return `${REACHES[effort]} ${metres === 0 ? 'a ninguna distancia' : formatLength(metres, unit, language)}`;
        })
        .join(', ');
    case 'openSide':
      return `${formatNumber(told.degrees, 0, language)} grados sin ningún agente`;
    case 'wayOut':
      if (told.metres === null) return 'su vehículo no está';
      return `${told.metres >= FAR ? `${formatRoundLength(FAR, unit, language)} o más` : `${formatLength(told.metres, unit, language)} libres`}${told.boxedIn === true ? ', bloqueado' : ''}`;
  }
}

tellingRoom.add('es', {
  title: 'En palabras',
  about: (subject) =>
    `Toda la escena como texto, tal como está dibujada ahora. A cubierto, oculto y expuesto son desde los ojos de ${subject}, y solo cuentan los vehículos. Las flechas llevan de uno a otro, Intro elige.`,
  schematic: 'Lo que se llama esquemático se eligió para poder dibujar la escena; ninguna fuente lo da.',
  people: 'Personas',
  vehicles: 'Vehículos',
  shown: 'Lo que muestra el escenario',
  nothingShown: 'No hay anillos ni capas.',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'El navegador no dejó copiarlo; seleccione el texto.',
  phase: (index, count, title) => `Fase ${index + 1} de ${count}: ${title}.`,
  between: (from, to, share, language) =>
    `Entre ${from} y ${to}, al ${formatNumber(share * 100, 0, language)} % del camino. El movimiento entre fases es ilustrativo.`,
  shownAs: (title) => `Se muestra: ${title}.`,
  noSubject: (subject) => `${subject} no está en la escena, así que no hay distancias.`,
  absent: (names) => `No están ahora en la escena: ${[names].flat().join(', ')}.`,
  person: (person, saying) => {
    const { name, from, posture, inside, role, exposure, weapon, speaking, holding, facesSubject, bearing } = person;
    return `${[
      name,
      from && whereIs(from, saying),
      inside === undefined ? POSTURES[posture] : `${POSTURES[posture]} en ${inside}`,
      role === 'officer' ? exposureInWords(exposure) : undefined,
      weapon === 'none' && role !== 'officer' && role !== 'subject' ? undefined : WEAPONS[weapon],
      holding === undefined ? undefined : 'sostiene un teléfono en alto',
      EFFORTS[speaking],
      facesSubject ? `mira hacia ${saying.subject}` : `mira al ${compass(bearing)}`,
      placeInWords(person, saying),
    ]
      .filter((part) => part !== undefined)
      .join(', ')}.`;
  },
  since: (since, saying) =>
    `Desde «${saying.before ?? ''}»: ${since === 'new' ? 'acaba de aparecer' : changeInWords(since, saying, 'ahora ')}.`,
  against: (against, saying) => `Frente a como en la escena: ${changeInWords(against, saying)}.`,
  vehicle: (vehicle, saying) => {
    const { name, nth, from, bearing, windows, people } = vehicle;
    const around = people.includes(saying.subject);
    return `${[
      nth === undefined ? name : `${name} (${nth.index} de ${nth.of})`,
      from === undefined || around ? undefined : whereIs(from, saying),
      `orientado al ${compass(bearing)}`,
      WINDOWS[windows],
      people.length === 0 ? undefined : `dentro: ${people.join(', ')}`,
      placeInWords(vehicle, saying),
    ]
      .filter((part) => part !== undefined)
      .join(', ')}.`;
  },
  vehicleSince: (since, saying) =>
    `Desde «${saying.before ?? ''}»: ${since === 'new' ? 'acaba de aparecer' : `se ha movido ${formatLength(since, saying.unit, saying.language)}`}.`,
  vehicleAgainst: (metres, saying) =>
    `Frente a como en la escena: se ha movido ${formatLength(metres, saying.unit, saying.language)}.`,
  rings: (rings, saying) =>
    `Anillos alrededor de ${saying.subject}: ${rings
      .map(({ name, metres }) => {
        const length = formatRoundLength(metres, saying.unit, saying.language);
        return name === undefined || name === length ? length : `${name}, ${length}`;
      })
      .join('; ')}.`,
  layer: (name, told, saying) => (told === undefined ? `${name}.` : `${name}: ${layerInWords(told, saying)}.`),
  summary: ({ index, count, title, between, whatIf, nearest, measures }, saying) =>
    `${[
      `Fase ${index + 1} de ${count}, ${title}`,
      between && `entre ${between[0]} y ${between[1]}, ilustrativo`,
      whatIf,
      measures === undefined ? `${saying.subject} no está en la escena` : undefined,
      nearest === undefined
        ? undefined
        : `agente más cercano ${nearest.name}, ${formatLength(nearest.metres, saying.unit, saying.language)}`,
      measures === undefined ? undefined : exposedInWords(measures),
    ]
      .filter((part) => part !== undefined)
      .join('; ')}.`,
});
