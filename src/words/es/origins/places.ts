import type { OF_PLACES } from '../../origins/places.ts';
import { COUNTED, FROM_PLACES, NO_HIT, NO_VERDICT, type OriginTexts, PLACES_CONTESTED, WHAT_IF } from './origin.ts';

const FROM_WHAT_STANDS_WHERE = { contested: [PLACES_CONTESTED], interval: [FROM_PLACES, WHAT_IF] };
const LINES = {
  contested: [
    'Qué tan cerca de una línea es en línea. No se halló ningún ángulo publicado, así que el ancho es una elección hecha aquí: medio ancho de hombros y medio metro más.',
  ],
  interval: [FROM_PLACES, COUNTED],
};
const LINES_NOT_SAID = [
  'No se consideran los vehículos que haya en medio: una línea los atraviesa.',
  'No dice que alguien apuntara, ni que lo hubiera hecho.',
  NO_HIT,
];
const SIDE_CONTESTED = [
  'Lo que vale un lado abierto. Puede calmar a alguien, y puede dejar que se vaya; aquí no se respalda ninguna de las dos lecturas.',
  PLACES_CONTESTED,
];
const WAY_OUT_CONTESTED = [
  'Lo que vale bloquear un vehículo. Una revisión de esta clase de encuentros sostuvo que puede añadir presión; también puede terminar una huida antes de que empiece. Las longitudes son elecciones hechas aquí.',
];

/** The origins of what follows from places alone. */
export const OF_PLACES_ES: Readonly<Record<keyof typeof OF_PLACES, OriginTexts>> = {
  nearestOfficer: {
    title: 'Agente más cercano',
    formula: ['La menor de las distancias en planta de un agente a la persona.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Quién estaba más cerca antes o después de este momento.', NO_VERDICT],
  },
  medianOfficer: {
    title: 'Agente mediano',
    formula: [
      'Las distancias en planta de cada agente a la persona, ordenadas por tamaño: la del medio, o la media de las dos del medio.',
    ],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Cuánto distan entre sí el más cercano y el más lejano.', NO_VERDICT],
  },
  spacing: {
    title: 'Separación',
    formula: [
      'De cada agente: la distancia en planta al otro agente más cercano.',
      'De todos: la menor de ellas. Con menos de dos agentes no hay ninguna.',
    ],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Que alguna separación baste: no se halló ninguna cifra publicada.', NO_VERDICT],
  },
  distance: {
    title: 'Distancia a la persona',
    formula: ['Distancia en planta entre los dos lugares, del centro de una figura al centro de la otra.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Hasta dónde alcanza una mano o un objeto: las figuras no tienen brazos aquí.', NO_VERDICT],
  },
  toVehicle: {
    title: 'Distancia al vehículo de la persona',
    formula: ['Distancia en planta al punto más cercano del rectángulo que ocupa el vehículo; cero dentro de él.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Qué lado del vehículo es ese, ni qué se ve de su interior.', NO_VERDICT],
  },
  nearestRelative: {
    title: 'Familiar más cercano',
    formula: ['La menor de las distancias en planta de un familiar a la persona.'],
    ...FROM_WHAT_STANDS_WHERE,
    notSaid: ['Qué podía ver un familiar, ni qué cambió con su presencia.', NO_VERDICT],
  },
  weaponsOut: {
    title: 'Armas en la mano',
    formula: ['Cuántos agentes que intervienen están dibujados con un arma en la mano, hacia abajo o apuntada.'],
    contested: ['Lo que cada agente tenía en una fase se apoya en los relatos de ella, que la fase nombra.'],
    notSaid: ['Las armas de las que no se sabe no se cuentan.', NO_HIT],
    interval: ['Nada en ella se sortea, así que no tiene intervalo: lo que la escena no sabe se deja fuera.'],
  },
  inLine: {
    title: 'Agentes en línea con otro',
    formula: [
      'Desde cada agente va una línea a la persona y sigue detrás. Está en ella otro agente que esté a menos de la mitad de su ancho, y no al lado de aquel del que parte.',
      'Se cuentan pares ordenados: dos agentes que están cada uno en la línea del otro cuentan dos veces.',
    ],
    ...LINES,
    notSaid: LINES_NOT_SAID,
  },
  othersInLine: {
    title: 'Otros en línea con un agente',
    formula: [
      'Desde cada agente va una línea a la persona y sigue detrás. Está en ella alguien más, ni agente ni la persona, que esté a menos de la mitad de su ancho.',
      'Se cuentan los pares de un agente y alguien así.',
    ],
    ...LINES,
    notSaid: [
      'Solo se cuentan personas que están en la escena, no transeúntes ni quienes estén dentro de un edificio.',
      ...LINES_NOT_SAID,
    ],
  },
  openSide: {
    title: 'Lado abierto',
    formula: [
      'Los rumbos de todos los agentes alrededor de la persona: el mayor ángulo entre dos vecinos. Con un agente o ninguno son 360°.',
    ],
    contested: SIDE_CONTESTED,
    notSaid: [
      'Si hay algo en ese lado: no se consideran vehículos, muros ni bordillos.',
      'Un lado abierto ancho no es bueno por sí solo, ni lo es uno estrecho.',
    ],
    interval: [FROM_PLACES, WHAT_IF],
  },
  spread: {
    title: 'Abanico',
    formula: ['360° menos el lado abierto: el ángulo en el que están todos los agentes alrededor de la persona.'],
    contested: SIDE_CONTESTED,
    notSaid: [
      'Cómo están los agentes dentro de ese ángulo.',
      'Agentes todo alrededor pueden por sí mismos parecer una amenaza a alguien en crisis; el ángulo no lo dice.',
    ],
    interval: [FROM_PLACES, WHAT_IF],
  },
  wayOut: {
    title: 'Salida',
    formula: [
      'Una franja tan ancha como el vehículo, con un margen a cada lado, sigue recta desde cada parachoques hasta topar con otro vehículo. La mayor de las dos longitudes libres, hasta donde se sigue la franja.',
      'Se toma el vehículo en el que está la persona, o si no, el último en el que estuvo.',
    ],
    contested: WAY_OUT_CONTESTED,
    notSaid: [
      'No se consideran bordillos ni edificios, ni tampoco girar el volante.',
      'No dice que alguien quisiera irse en él, ni que pudiera.',
    ],
    interval: [FROM_PLACES],
  },
  boxedIn: {
    title: 'Bloqueado',
    formula: [
      'Sí, cuando las longitudes libres delante y detrás del vehículo de la persona son ambas menores que el límite de abajo.',
    ],
    contested: WAY_OUT_CONTESTED,
    notSaid: [
      'Se refiere al vehículo, esté quien esté en él. No se consideran bordillos ni edificios, ni tampoco girar el volante.',
      'Bloqueado no es bueno por sí solo, ni lo es una salida libre.',
    ],
    interval: [FROM_PLACES, 'Se muestra la parte de los resultados en los que la respuesta es sí.'],
  },
};
