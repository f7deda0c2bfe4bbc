import { chartRoom } from '../charts.ts';

chartRoom.add('es', {
  reading: (x, y, between) => `${x}: ${y}${between === '' ? '' : ` (${between})`}`,
  between: (low, high) => (low === high ? '' : `${low} a ${high}`),
  none: 'no se aplica',
  keys: 'Las flechas fijan el control; con Mayús, cinco pasos a la vez.',
  set: (control) => `Fijar ${control}`,
  value: 'Valor',
  low: '5 %',
  high: '95 %',
  table: 'Como tabla',
  band: 'banda: 5 a 95 % de las muestras',
  map: (x, y, measure) => `${measure} según ${x} y ${y}`,
});
