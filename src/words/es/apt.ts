import { aptRoom } from '../apt.ts';

aptRoom.add('es', {
  names: {
    nearestOfficer: 'agente más cercano',
    medianOfficer: 'agente mediano',
    spacing: 'separación',
    inCover: 'agentes a cubierto',
    concealed: 'agentes ocultos',
    exposed: 'agentes expuestos',
    inLine: 'agentes en línea con otro',
    othersInLine: 'otros en línea con un agente',
    openSide: 'lado abierto',
    spread: 'abanico',
    talkers: 'personas que hablan',
    bestVoice: 'mejor voz sobre el ruido',
    wayOut: 'salida',
    weaponsOut: 'armas en la mano',
    nearestRelative: 'familiar',
  },
  below: 'menos de',
  above: 'más de',
});
