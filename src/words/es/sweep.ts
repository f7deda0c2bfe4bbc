import { sweepRoom } from '../sweep.ts';

sweepRoom.add('es', {
  title: 'Barrido',
  about:
    'Un control de la configuración que se muestra, llevado de un extremo al otro. Las letras están donde cada configuración lo tiene ahora; donde queda libre, en lo que resulta. Un clic o una flecha lo fija.',
  control: 'Control',
  controls: {
    distance: 'Distancia a la persona',
    spacing: 'Separación entre agentes',
    ambient: 'Ruido alrededor',
    speakers: 'Cuántos hablan',
  },
  second: 'y',
  secondName: 'Segundo control',
  secondNone: 'nada más',
  from: 'De',
  to: 'a',
  measure: 'Medida',
  groups: { whole: 'El conjunto', voice: 'Hasta dónde llega una voz' },
  phases: 'Fases',
  now: 'Esta fase',
  all: 'Todas las fases',
  refining: 'Afinando el barrido',
  failed: 'Este navegador no puede hacer el barrido en segundo plano.',
  decibels: (value) => `${value} dB(A)`,
  save: { csv: 'Guardar como CSV', json: 'Guardar como JSON' },
  nobody: 'En esta fase no interviene ningún agente, así que la distancia y la separación no mueven a nadie aquí.',
  schematic: 'Los lugares son esquemáticos, y todo lo que se sigue de ellos también.',
});
