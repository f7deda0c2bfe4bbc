import type { OF_VOICES } from '../../origins/voices.ts';
import { COUNTED, FROM_PLACES_AND_CONSTANTS, type OriginTexts, READING_DRAWN, WHAT_IF } from './origin.ts';

const NOT_SAID = [
  'Es solo plausibilidad: el viento, los ecos, la tensión, el oído y las lesiones no están en ella.',
  'Nunca dice lo que se oyó.',
  'Entender las palabras no es hacer lo que piden.',
];
const CAR =
  'Lo que un auto cerrado quita a una voz. La cifra para autos de pasajeros es una común sin un estudio detrás; en una ambulancia se midió menos, y atrás mucho menos.';
const WEIGHTING =
  'Voces y ruidos se toman como niveles globales comparables; su ponderación difiere en unos pocos decibelios.';
const UNDERSTOOD =
  'Desde dónde se entiende el habla. El límite para frases conocidas se deriva de distancias publicadas para personas cara a cara; un mensaje complicado necesita mucho más.';
const DRAWN = [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF];

/** The origins of what has to do with voice. */
export const OF_VOICES_ES: Readonly<Record<keyof typeof OF_VOICES, OriginTexts>> = {
  talkers: {
    title: 'Personas que hablan',
    formula: ['Cuántas personas están dibujadas hablando, agentes y familiares; la persona misma no se cuenta.'],
    contested: ['Quién habló y cuándo se apoya en los relatos de la fase, que difieren o callan.'],
    notSaid: ['Qué se dijo, ni si todos hablaron en un mismo momento.', 'Nunca dice lo que se oyó.'],
    interval: ['Nada en ella se sortea, así que sale un solo valor cada vez.', COUNTED],
  },
  level: {
    title: 'Nivel de una voz',
    formula: [
      'Nivel de la voz a 1 m − 20 log10(distancia en metros, al menos 1) − lo que le quitan los vehículos que haya en medio: 6 dB menos cada vez que la distancia se dobla.',
      'Un vehículo le quita a una voz que entra o sale; dos personas en un mismo vehículo, o ambas al aire libre, no pierden nada.',
    ],
    contested: [CAR, WEIGHTING],
    notSaid: NOT_SAID,
    interval: DRAWN,
  },
  snr: {
    title: 'Voz sobre el ruido',
    formula: [
      'Nivel de la voz en el oído de la persona − ruido ahí. El ruido es la suma de energía de lo que hay alrededor y de todas las otras voces.',
      'Alrededor está el ruido exterior; en un vehículo, el del motor y el ventilador con lo que entra de fuera.',
    ],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: NOT_SAID,
    interval: DRAWN,
  },
  bestVoice: {
    title: 'Mejor voz sobre el ruido',
    formula: [
      'El mayor de los niveles de todos los que hablan sobre el ruido en el oído de la persona, cada uno contra todos los demás.',
    ],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: ['De quién es la voz puede cambiar de un resultado a otro.', ...NOT_SAID],
    interval: DRAWN,
  },
  reach: {
    title: 'Alcance de una voz',
    formula: [
      'La distancia a la que quien habla solo, al aire libre, está en el límite para frases conocidas: 10^((nivel a 1 m − lo que quita el vehículo de la persona − ruido − límite) / 20) metros.',
      'Donde eso da menos de 1 m, la voz no llega a ninguna distancia.',
    ],
    contested: [UNDERSTOOD, CAR, WEIGHTING],
    notSaid: [
      'Una segunda voz al mismo tiempo lo acorta; se da para una voz sola.',
      'Que una voz no llegue más lejos no es por sí solo una razón para acercarse: que hable uno solo, una ventanilla bajada, un teléfono o un megáfono también lo cambian.',
      ...NOT_SAID,
    ],
    interval: [
      'Muchas veces se sortean de sus dispersiones los ruidos y lo que quita un auto, y el alcance se calcula de nuevo. Se muestra lo que queda entre el 5 y el 95 % de los resultados.',
      READING_DRAWN,
    ],
  },
};
