import { classRoom } from '../class.ts';

classRoom.add('es', {
  title: 'Clase',
  present: { name: 'Presentar', about: 'Un recorrido guiado en la pantalla grande, con notas para usted' },
  steps: { name: 'Cinco pasos', about: 'Las preguntas de cada paso, hechas a esta fase' },
  learn: { name: '¿Dónde se pondría usted?', about: 'Coloque usted a los agentes y vea qué resulta' },
  guides: { name: 'Guías para imprimir', about: 'Para quien enseña, y una hoja para estudiantes' },
  guide: 'Guía',
  close: 'Cerrar las guías',
  kinds: { trainer: 'Para quien enseña', student: 'Para estudiantes' },
  handout: {
    caveats: 'Qué tener presente',
    known: 'Lo que se sabe',
    unknown: 'Lo que no se sabe',
    sources: 'Fuentes',
  },
});
