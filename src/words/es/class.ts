import { classRoom } from '../class.ts';

classRoom.add('es', {
  title: 'Clase',
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
