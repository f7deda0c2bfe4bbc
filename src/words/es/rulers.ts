import { formatLength } from '../length.ts';
import { rulerRoom } from '../rulers.ts';
import { stageWords } from '../stage.ts';

rulerRoom.add('es', {
  title: 'Reglas',
  from: 'De',
  to: 'a',
  add: 'Añadir',
  place: 'un lugar',
  remove: (name) => `Quitar: ${name}`,
  ruler: (from, to) => `${from} a ${to}`,
  length: (length, east, north, unit, language) =>
    `${formatLength(length, unit, language)} (${stageWords('es').legs(east, north, unit, language)})`,
  absent: 'no está en la escena ahora',
  angle: (at, degrees) => `Ángulo en ${at}: ${degrees}`,
  none: 'Ninguna todavía. Ponga una con la regla en la escena, o aquí.',
});
