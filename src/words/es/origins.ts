import { type Origin, originsRoom, originsWords } from '../origins.ts';
import { spreadInWords } from '../origins/constants.ts';
import type { OriginInWords } from '../origins/origin.ts';
import { CONSTANT_NAMES_ES, GRADES_ES, SPREADS_ES, UNIT_NAMES_ES } from './origins/constants.ts';
import { OF_COVER_ES } from './origins/cover.ts';
import type { OriginTexts } from './origins/origin.ts';
import { OF_PLACES_ES } from './origins/places.ts';
import { OF_TIMES_ES } from './origins/times.ts';
import { OF_VOICES_ES } from './origins/voices.ts';

const english = originsWords('en');
const TEXTS: Readonly<Record<Origin, OriginTexts>> = {
  ...OF_PLACES_ES,
  ...OF_TIMES_ES,
  ...OF_COVER_ES,
  ...OF_VOICES_ES,
};

/** The origin with what it rests on, which is the same in every language. */
function origin(name: Origin): OriginInWords {
  const { constants, readings } = english.origins[name];
  return { ...TEXTS[name], constants, readings };
}

originsRoom.add('es', {
  title: 'De dónde viene esto',
  of: (figure) => `De dónde viene esto: ${figure}`,
  origins: {
    nearestOfficer: origin('nearestOfficer'),
    medianOfficer: origin('medianOfficer'),
    spacing: origin('spacing'),
    distance: origin('distance'),
    toVehicle: origin('toVehicle'),
    nearestRelative: origin('nearestRelative'),
    weaponsOut: origin('weaponsOut'),
    inLine: origin('inLine'),
    othersInLine: origin('othersInLine'),
    openSide: origin('openSide'),
    spread: origin('spread'),
    wayOut: origin('wayOut'),
    boxedIn: origin('boxedIn'),
    closing: origin('closing'),
    response: origin('response'),
    margin: origin('margin'),
    shareMarginPositive: origin('shareMarginPositive'),
    toCover: origin('toCover'),
    exposure: origin('exposure'),
    nearestCover: origin('nearestCover'),
    options: origin('options'),
    talkers: origin('talkers'),
    level: origin('level'),
    snr: origin('snr'),
    bestVoice: origin('bestVoice'),
    reach: origin('reach'),
  },

  formula: 'Cómo se calcula',
  constants: 'En qué se apoya',
  noConstants: 'No entra ninguna constante: se sigue de quién está dibujado dónde y cómo.',
  table: { name: 'Cifra', value: 'Valor', spread: 'Dispersión', source: 'Fuente', sure: 'Certeza' },
  names: CONSTANT_NAMES_ES,
  units: UNIT_NAMES_ES,
  unitOf: english.unitOf,
  amount: english.amount,
  spread: (name, unit, language) => spreadInWords(name, unit, language, SPREADS_ES),
  byReading: 'según la lectura elegida',
  noClaim: 'no se afirma nada',
  grades: GRADES_ES,
  readings: 'Lectura elegida',
  readingsAbout: 'Sobre estas cifras hay opiniones distintas. Lo que se elija aquí vale en toda la escena.',
  contestedFigures: {
    run: 'Con qué rapidez alguien arranca a correr',
    decision: 'Tiempo para decidir',
    draw: 'Tiempo para desenfundar y disparar una vez',
    aimed: 'Tiempo para actuar cuando ya apunta',
    insulation: 'Lo que un auto cerrado quita a una voz',
  },
  contested: 'Lo que se discute',
  notSaid: 'Lo que no dice',
  interval: 'Cómo se obtiene su intervalo',
});
