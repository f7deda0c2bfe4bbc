import { NOMINAL } from '../../core/analysis/evidence.ts';
import { formatLength, formatNumber, formatRoundLength, plural } from '../length.ts';
import { lessonsRoom, lessonsWords } from '../lessons.ts';

const { lessons } = lessonsWords('en');

function agents(count: number, language: string): string {
  const number = formatNumber(count, 0, language);
  return plural(count, 'es', { one: `${number} agente`, other: `${number} agentes` });
}

lessonsRoom.add('es', {
  title: 'Lo que enseñan las cifras',
  about: 'Cuatro cosas que las cifras dicen juntas, con los números de la escena como está ahora.',
  now: 'Ahora',
  sources: 'Fuentes',
  lessons: {
    voice: {
      title: 'La distancia le cuesta a una voz tranquila',
      text: [
        'Cuanto más atrás está alguien, más fuerte tiene que hablar: cada vez que la distancia se dobla se pierden 6 dB, y un auto cerrado quita unos 25 más. Así, quedarse atrás y hablar con calma tiran en sentidos contrarios.',
        'Lo resuelve que hable uno en lugar de cinco, una ventanilla bajada, un teléfono o un megáfono. Acercarse no es lo primero.',
      ],
      sources: [
        'Voces: ANSI S3.5-1997',
        'Límite para frases conocidas: derivado de EPA 550/9-74-004',
        'Auto cerrado y ruido dentro: cifras comunes, supuestas',
      ],
      origins: lessons.voice.origins,
    },
    cover: {
      title: 'Ante un arma de fuego, la cubierta y agacharse hacen más que la distancia',
      text: [
        'Ante un arma de fuego, unos metros más no dan tiempo de reacción; solo dejan espacio para la cubierta, para una voz tranquila, para retroceder y para observar.',
        'Quien se agacha tras un motor muestra menos que quien está de pie tras cualquier parte de un auto: de pie se ven cabeza y pecho. Las puertas y el maletero ocultan y nada más, y cubierta significa aquí cubierta probable.',
      ],
      sources: [
        'Motor, ruedas, puertas: pruebas del oficio, sin revisión por pares',
        'Estaturas: ANSUR II (US Army 2012)',
      ],
      origins: lessons.cover.origins,
    },
    decision: {
      title: 'Un número supuesto es el que más mueve el margen',
      text: [
        'Con un arma de contacto y un arma enfundada, el margen es el tiempo de acercamiento menos el tiempo de respuesta. La respuesta empieza con una decisión, y lo que esta tarda es un supuesto.',
        'Elíjalo aquí y vea dónde el margen es cero. Lo que se mueve tanto con un supuesto no es una regla, y de ello no se sigue ninguna distancia.',
      ],
      sources: [
        'Decisión: ley de Hick, valores supuestos',
        'Desenfundar: Bartel & Blake 2021; Sandel et al. 2021',
        'Carrera: derivada aquí de 6,40 m en 1,50 s (Tueller 1983; Sandel, Martaindale & Blair 2021)',
      ],
      origins: lessons.decision.origins,
    },
    openSides: {
      title: 'Bloquear y dejar lados abiertos tienen dos filos',
      text: [
        'Que un vehículo no pueda irse puede terminar una huida antes de que empiece; una revisión de esta misma clase de encuentros sostuvo que también puede añadir presión.',
        'Un lado abierto puede calmar a alguien, y puede dejar que se vaya. Agentes todo alrededor pueden por sí mismos parecer una amenaza a alguien en crisis. Ninguna cifra es aquí buena por sí sola.',
      ],
      sources: ['Una revisión de esta clase de encuentros', 'Límites: elecciones hechas aquí'],
      origins: lessons.openSides.origins,
    },
  },

  reaches: { normal: 'Una voz normal llega a', raised: 'Una voz elevada', loud: 'Una voz fuerte' },
  reach: (reach, unit, language) => (reach === 0 ? 'a ninguna distancia' : formatLength(reach, unit, language)),
  conflict: ({ nearestOfficer, nearestEngaged, reach }, unit, language) => {
    const length = (metres: number) => formatLength(metres, unit, language);
    if (reach.normal === 0) {
      const there = nearestOfficer === null ? '' : ` El agente más cercano está a ${length(nearestOfficer)}.`;
      return `Una voz normal desde fuera no llega plausiblemente a ninguna distancia ahora, así que acercarse no lo cambiaría.${there}`;
    }
    if (nearestEngaged === null) return 'En esta fase no interviene ningún agente.';
    return nearestEngaged > reach.normal
      ? `El agente que interviene más cercano está a ${length(nearestEngaged)} y una voz normal sola llega plausiblemente a ${length(reach.normal)}: a esta distancia una voz tranquila plausiblemente no llega a la persona.`
      : `El agente que interviene más cercano está a ${length(nearestEngaged)}, dentro de los ${length(reach.normal)} a los que plausiblemente llega una voz normal sola.`;
  },

  inCover: 'A cubierto',
  concealed: 'Ocultos',
  exposed: 'Expuestos',
  officers: agents,

  decision: 'Tiempo para decidir',
  seconds: (seconds, language) => `${formatNumber(seconds, seconds === 0 ? 0 : 1, language)} s`,
  balance: (length) => `el margen es cero a ${length}`,
  noClaim: 'no se afirma nada: la lectura elegida de desenfundar no afirma nada',
  marginsNow: (over, of, language) =>
    `El margen es mayor que cero para ${formatNumber(over, 0, language)} de ${agents(of, language)}, si es un arma de contacto y con lo que se supone.`,
  noMargin: 'Ningún agente tiene un margen.',
  noClosing: {
    firearm:
      'La amenaza está puesta en arma de fuego: ante ella la distancia no da tiempo de reacción; la cubierta sí.',
    'no-threat': 'No se supone ninguna amenaza, así que no hay margen.',
    inside: 'La persona está sentada en un vehículo, así que no hay tiempo de acercamiento ni margen.',
  },

  boxedIn: 'Bloqueado',
  answers: { yes: 'sí', no: 'no', none: 'ningún vehículo' },
  wayOut: 'Salida',
  wayOutLength: (wayOut, unit, language) => {
    if (wayOut === null) return 'ningún vehículo';
    return wayOut >= NOMINAL.wayOutFar
      ? `${formatRoundLength(wayOut, unit, language)} o más`
      : formatLength(wayOut, unit, language);
  },
  openSide: 'Lado abierto',
  degrees: (degrees, language) => `${formatNumber(degrees, 0, language)}°`,
});
