import { message } from '../message.ts';
import { optionRoom } from '../options.ts';

const speaking = message<{ officers: number }>(
  'es',
  '{officers, plural, =0 {No habla ningún agente.} one {Habla un agente.} other {Hablan # agentes a la vez.}}',
);

function some(able: number, of: number): string {
  return `${able} de ${of} agentes que intervienen`;
}

optionRoom.add('es', {
  names: {
    'calm-voice': 'Hablar con voz normal',
    'one-voice': 'Una voz a la vez',
    'step-back': 'Retroceder',
    'reach-cover': 'Llegar a una cubierta',
    'hands-free': 'Una mano libre',
    'contain-and-wait': 'Contener y esperar',
    relative: 'Dejar que ayude un familiar',
  },
  nobodyEngaged: 'En esta fase no interviene ningún agente.',
  reach: (nearest, reach) =>
    `El agente que interviene más cercano está a ${nearest}; una voz normal llega plausiblemente a ${reach}.`,
  noReach: 'Una voz normal no llega plausiblemente a ninguna parte aquí: se la lleva un auto cerrado o el ruido.',
  speaking: (officers) => speaking({ officers }),
  roomBehind: (able, of, length) =>
    `${some(able, of)} podrían alejarse ${length} en línea recta de la persona sin topar con un vehículo.`,
  coverInTime: (able, of, seconds) =>
    `${some(able, of)} están a cubierto o tienen un lugar tras cubierta a una carrera de ${seconds} s.`,
  hands: (free, of, unknown) =>
    `${some(free, of)} están sin arma en la mano${unknown > 0 ? `; de ${unknown} no se sabe.` : '.'}`,
  contained: ({ boxedIn, inside, hidden, of }) => {
    const car =
      boxedIn === null
        ? 'No hay vehículo de la persona'
        : boxedIn
          ? 'El vehículo está bloqueado'
          : 'El vehículo no está bloqueado';
    return `${car}; la persona ${inside ? 'está sentada en él' : 'no está en un vehículo'}; ${hidden} de ${of} agentes que intervienen están a cubierto u ocultos.`;
  },
  noRelative: 'En esta fase no hay ningún familiar en la escena.',
  relative: (distance, inLine, officer) =>
    `El familiar está a ${distance} de la persona, ${inLine ? 'en línea con un agente' : 'en línea con nadie'}, ` +
    (officer === undefined ? 'sin ningún agente cerca.' : `con el agente más cercano a ${officer}.`),
  opens: {
    reach:
      'que hable uno en lugar de varios, una ventanilla bajada, un teléfono o un megáfono; o alguien más cerca, tras cubierta.',
    noReach: 'una ventanilla bajada, un teléfono o un megáfono.',
    speaking: 'un agente que hable por todos; los demás en silencio.',
    roomBehind:
      'vehículos estacionados de modo que haya espacio detrás de cada agente, o agentes que no estén delante de uno.',
    coverInTime: 'que todos estén más cerca de un motor o de una rueda.',
    hands: 'un agente con el arma enfundada, mientras otros observan.',
    contained: 'la persona sentada en un vehículo que no puede irse, y cada agente que interviene a cubierto u oculto.',
    relative: (length) => `alguien junto al familiar, a ${length} o más de la persona y fuera de toda línea.`,
  },
});
