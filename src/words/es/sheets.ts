import { PRODUCT_VERSION } from '../../core/report/version.ts';
import { sheetRoom } from '../sheets.ts';

sheetRoom.add('es', {
  phase: (index, count, title) => `Fase ${index + 1} de ${count}: ${title}`,
  schematic:
    'Esquemático: las posiciones son ilustrativas. Ningún número dice qué ocurrió ni qué habría sido lo acertado.',
  made: (hash, model) => `Time & Distance ${PRODUCT_VERSION}, modelo ${model}, escena ${hash.slice(0, 16)}`,
  sampled: (samples, seed) => `intervalos: 5 a 95 % de ${samples} muestras, semilla ${seed}`,
  sightLines: 'líneas de vista: a trazos expuesto, fina oculto, punteada a cubierto',
  ring: (length, name) => (name === undefined ? length : `${length} ${name}`),
  rings: 'Anillos, distancia a la persona:',
  north: 'N',
  sources: 'Fuentes',
  caveats: 'Qué tener presente',
  facts: 'Lo que se sabe',
  notes: 'Lo que dijeron los expertos, parafraseado',
  measures: 'Medidas',
  measure: 'Medida',
  officer: 'Agente',
  distance: 'A la persona',
  state: 'Desde los ojos de la persona',
  configurations: 'Configuraciones',
  asPlaced: 'Como en la escena',
  rulers: 'Reglas',
  report: 'Informe',
  print: 'Imprimir',
  close: 'Cerrar el informe',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  picture: (title) => `Imagen: ${title}`,
  from: (title, publisher, date) => [title, publisher, date].filter(Boolean).join(', '),
  again: 'Para volver a hacer estos números: exporte las medidas como JSON y ejecute analyze con --again.',
});
