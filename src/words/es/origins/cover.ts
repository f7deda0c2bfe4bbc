import type { OF_COVER } from '../../origins/cover.ts';
import { COUNTED, FROM_PLACES, FROM_PLACES_AND_CONSTANTS, NO_HIT, type OriginTexts, WHAT_IF } from './origin.ts';

const LIKELY_COVER =
  'Qué cuenta como cubierta. Pruebas del oficio, sin revisión por pares, hablan a favor del bloque del motor con las ruedas y el eje delanteros, y en parte de las otras ruedas; puertas, maletero y pilares ocultan y nada más. Así que cubierta significa aquí cubierta probable.';
const HIDES_NOTHING =
  'Los edificios, los árboles y las personas no ocultan nada aquí, y el vidrio no oculta nada. El hueco bajo un vehículo está abierto.';

/** The origins of what has to do with cover, and of the options. */
export const OF_COVER_ES: Readonly<Record<keyof typeof OF_COVER, OriginTexts>> = {
  exposure: {
    title: 'A cubierto, oculto, expuesto',
    formula: [
      'Desde el ojo de la persona se miran quince puntos de la figura de un agente, tres a lo ancho a cinco alturas. Un punto está a cubierto si hay en medio un motor o una rueda, si no, oculto si hay una carrocería o un techo, si no, expuesto.',
      'A cubierto: lo están al menos 8 puntos de 15, y ninguno de los tres a 0,7 de la altura está expuesto. Oculto: al menos 8 están a cubierto u ocultos, y tampoco ninguno de esos tres está expuesto. Expuesto: todo lo demás.',
    ],
    contested: [
      LIKELY_COVER,
      'Los límites de 8 de 15, los tamaños de las figuras y las cajas que representan motor, ruedas y carrocería son elecciones hechas aquí según tamaños típicos.',
    ],
    notSaid: [
      HIDES_NOTHING,
      'No dice qué detiene una bala, ni qué vio alguien.',
      'Lo que oculta el vehículo de la propia persona se nombra así.',
      NO_HIT,
    ],
    interval: [FROM_PLACES, COUNTED, WHAT_IF],
  },
  nearestCover: {
    title: 'Lugar tras cubierta más cercano',
    formula: [
      'Distancia en planta al lugar más cercano alrededor de un vehículo, a 0,6 m de sus lados y buscado cada 0,25 m, donde alguien agachado está a cubierto desde el ojo de la persona, nadie más está a menos de 0,6 m y no hay ningún vehículo ni edificio en el lugar.',
    ],
    contested: [LIKELY_COVER],
    notSaid: [
      'El camino hasta ahí es recto, haya lo que haya en él.',
      'Aquí solo los vehículos dan cubierta: muros, bordillos y árboles no.',
      NO_HIT,
    ],
    interval: [
      FROM_PLACES,
      'Los resultados sin un lugar así se dejan fuera; se dice con qué frecuencia lo hay.',
      WHAT_IF,
    ],
  },
  options: {
    title: 'Opciones',
    formula: [
      'Una voz tranquila: un agente que interviene está dentro del alcance de una voz normal. Una voz: habla a lo sumo un agente.',
      'Retroceder: cada agente que interviene puede alejarse la longitud de abajo, en línea recta de la persona, sin topar con un vehículo. Llegar a una cubierta: cada agente que interviene está a cubierto, o corre a un lugar en el tiempo de abajo.',
      'Una mano libre: un agente que interviene no tiene el arma en la mano. Contener y esperar: la persona está sentada en un vehículo bloqueado, y cada agente que interviene está a cubierto u oculto.',
      'Un familiar: hay uno, bastante lejos de la persona, fuera de toda línea, con un agente cerca. Las líneas, la cubierta y la salida son como bajo sus propias cifras.',
    ],
    contested: [
      'Los límites son elecciones hechas aquí, o distancias de referencia que no son reglas. Distancia, cubierta y tiempo vienen de un modelo de instrucción (ICAT, de PERF) escrito para personas sin armas o con algo que no es un arma de fuego.',
      'Lo que resultó de esa instrucción difiere: en Louisville bajaron la fuerza y las lesiones (Engel et al. 2020), en Nueva Jersey no hubo una baja uniforme.',
    ],
    notSaid: [
      'Una opción abierta no es la que hay que tomar, y una que no está abierta no la omitió nadie. No hay total.',
      'No dice qué sabía nadie en aquel momento.',
      NO_HIT,
    ],
    interval: [
      FROM_PLACES_AND_CONSTANTS,
      'Se muestra la parte de los resultados en los que una opción está abierta. Entre el 10 y el 90 % se dice que depende de lo que no se sabe.',
    ],
  },
};
