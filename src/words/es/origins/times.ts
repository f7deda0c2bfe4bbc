import type { OF_TIMES } from '../../origins/times.ts';
import {
  FROM_CONSTANTS,
  FROM_PLACES_AND_CONSTANTS,
  NO_HIT,
  type OriginTexts,
  READING_DRAWN,
  WHAT_IF,
} from './origin.ts';

const DRILL =
  '21 pies (6,4 m) es una distancia de referencia de un ejercicio de instrucción de 1983; en pruebas posteriores se corrió en unos 1,5 s. El ejercicio trata de un arma de contacto y un arma enfundada. No es una regla, ni una distancia que proteja, ni un umbral legal. Grupos de investigación policial lo consideran superado como licencia.';
const LABORATORY =
  'Los estudios de reacción se hicieron en condiciones ideales, y algunos de sus autores son discutidos. Unos los leen como «no espere», otros como «no se ponga, para empezar, expuesto y de cerca». Aquí se muestran ambas lecturas y no se respalda ninguna.';
const DECISION =
  'El tiempo para decidir es un supuesto, y fija dónde el margen es cero: a unos 8, 12 o 15 m (27, 39 o 50 pies) con 0, 0,5 o 1,0 s.';
const RUNNING =
  'Con qué rapidez arranca la gente. El modelo de carrera está ajustado a una sola distancia; en los primeros 5 m, atletas cronometrados fueron un 15 % más rápidos. El extremo lento de la dispersión entre personas es un supuesto.';
const ONLY_CONTACT =
  'Se da para un arma de contacto, o donde no se sabe nada de un arma, y entonces significa «si es un arma de contacto». Ante un arma de fuego la distancia no da tiempo de reacción; la cubierta sí.';
const NO_INTENT = 'No dice que alguien correría, ni que alguien quisiera hacerlo.';

/** The origins of what is measured in seconds. */
export const OF_TIMES_ES: Readonly<Record<keyof typeof OF_TIMES, OriginTexts>> = {
  closing: {
    title: 'Tiempo de acercamiento',
    formula: [
      'Cuánto tarda el modelo de carrera en recorrer la distancia entre los dos: el t en el que x(t) = v (t − τ (1 − e^(−t/τ))) es esa distancia, por el factor entre personas.',
      'La persona corre desde parada. Dentro de un vehículo no hay tal tiempo.',
    ],
    contested: [DRILL, RUNNING],
    notSaid: [NO_INTENT, ONLY_CONTACT, NO_HIT],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'Las dos cifras del modelo de carrera se sortean juntas, de un extremo que se ajusta al otro.',
      READING_DRAWN,
      WHAT_IF,
    ],
  },
  response: {
    title: 'Tiempo de respuesta',
    formula: [
      'Con el arma enfundada: tiempo para decidir + tiempo para desenfundar y disparar una vez.',
      'Con el arma en la mano, hacia abajo o apuntada: tiempo para actuar cuando ya apunta.',
      'Sin arma, o donde no se sabe: ninguno.',
    ],
    contested: [LABORATORY, DECISION],
    notSaid: [
      'No dice que disparar sea una respuesta que elegir: retroceder, la cubierta y una palabra no están en él.',
      'La tensión, los guantes, una chaqueta sobre la funda y la sorpresa no están en él.',
      NO_HIT,
    ],
    interval: [FROM_CONSTANTS, READING_DRAWN],
  },
  margin: {
    title: 'Margen',
    formula: ['Tiempo de acercamiento − tiempo de respuesta. Bajo cero, la carrera termina antes.'],
    contested: [DECISION, DRILL, LABORATORY, RUNNING],
    notSaid: [
      'Un margen sobre cero no es una promesa, y uno bajo cero no es un veredicto: es la diferencia de dos tiempos supuestos.',
      NO_INTENT,
      ONLY_CONTACT,
      NO_HIT,
    ],
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
  shareMarginPositive: {
    title: 'Parte con margen',
    formula: [
      'La parte de los resultados al azar en los que el margen es mayor que cero, con los supuestos indicados.',
    ],
    contested: [DECISION, DRILL, LABORATORY, RUNNING],
    notSaid: [
      'Es una parte de sorteos de dispersiones supuestas, no lo probable que era que algo ocurriera.',
      ONLY_CONTACT,
      NO_HIT,
    ],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'La parte se cuenta sobre todos los resultados, así que no tiene un intervalo propio.',
      READING_DRAWN,
    ],
  },
  toCover: {
    title: 'Tiempo hasta la cubierta',
    formula: [
      'Tiempo de reacción + tiempo para decidir + cuánto tarda el modelo de carrera en recorrer la distancia al lugar tras cubierta más cercano.',
    ],
    contested: [LABORATORY, RUNNING],
    notSaid: ['El camino se toma como recto, haya lo que haya en él, y quien llega se agacha enseguida.', NO_HIT],
    interval: [FROM_PLACES_AND_CONSTANTS, READING_DRAWN, WHAT_IF],
  },
};
