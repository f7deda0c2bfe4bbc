import { message } from '../message.ts';
import { presenterRoom } from '../presenter.ts';

presenterRoom.add('es', {
  open: 'Ventana de quien presenta',
  openAbout: 'Notas, paso siguiente y tiempo en una segunda ventana (W)',
  blocked: 'El navegador no dejó abrir la segunda ventana. Permita ventanas para esta página e inténtelo de nuevo.',
  title: 'Quien presenta',
  waiting: 'Ahora no se muestra ningún recorrido.',
  waitingAbout: 'Empiece un recorrido en la otra ventana: sus notas aparecen aquí.',
  alone:
    'Esta ventana pertenece a una página que presenta. Ábrala desde allí, con el botón «Ventana de quien presenta».',
  now: 'Ahora',
  next: 'Después',
  last: 'Este es el último paso.',
  notes: 'Notas',
  noNotes: 'Sin notas para este paso.',
  steps: 'Todos los pasos',
  whole: 'Desde el comienzo',
  step: 'Este paso',
  of: (elapsed, planned) => `${elapsed} de ${planned}`,
  over: message<{ minutes: number }>(
    'es',
    '{minutes, plural, one {cerca de # minuto más de lo previsto} other {cerca de # minutos más de lo previsto}}',
  ),
  blank: 'La sala no ve nada ahora.',
  wandered: 'La sala ve otra cosa que el paso.',
  keys: 'Av Pág: siguiente. Re Pág: atrás. B: ocultar. R: volver al paso. Escape: terminar.',
});
