import { comparisonRoom } from '../comparison.ts';
import { figureWords } from '../figures.ts';
import { formatNumber } from '../length.ts';

comparisonRoom.add('es', {
  title: 'Qué cambia',
  measure: 'Medida',
  from: (letter, first) => `${letter} menos ${first}`,
  phases: 'Fases',
  now: 'Esta fase',
  all: 'Todas las fases',
  only: 'Solo lo que difiere',
  sort: 'Orden',
  sorts: { document: 'como en la lista', weight: 'primero lo mayor' },
  refining: 'Afinando las diferencias',
  failed: 'Este navegador no puede calcular intervalos en segundo plano: las diferencias se muestran sin ellos.',
  nothing: 'Nada difiere.',
  between: 'Entre dos fases el movimiento es ilustrativo: vaya a una fase para comparar.',
  absent: 'La persona no está en la escena.',
  groups: { whole: 'El conjunto', voice: 'Hasta dónde llega una voz', options: 'Opciones abiertas' },
  states: {
    yes: 'sí',
    no: 'no',
    none: 'ninguno',
    open: 'abierta',
    'not-open': 'no abierta',
    unknown: 'no se sabe',
    'in-cover': 'a cubierto',
    concealed: 'oculto',
    exposed: 'expuesto',
  },
  exposure: 'Desde los ojos de la persona',
  same: 'lo mismo',
  changed: 'cambió',
  change: (kind, value, unit, language) => {
    const text = figureWords('es').amount(kind, Math.abs(value), unit, language);
    return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
  },
  within: 'menos que su incertidumbre',
  interval: (kind, interval, unit, language) => figureWords('es').interval(kind, interval, unit, language),
  percent: (share, language) => `${formatNumber(share * 100, 0, language)} %`,
  readTitle: 'Cómo leer esto',
  read: [
    'Ninguna letra es un veredicto: cada una es una alternativa, y solo cambia lo que ella fija.',
    'Los intervalos abarcan del 5 al 95 % de las muestras de lugares y cifras. Los dos lados de una diferencia se sortean igual, de modo que lo que comparten se anula.',
    'Una diferencia en tono pálido es menor que su propia incertidumbre: de ella no se puede decir nada.',
  ],
  schematic: 'Los lugares son esquemáticos, y todo lo que se sigue de ellos también.',
});
