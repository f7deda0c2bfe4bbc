import { brokenRoom } from '../broken.ts';

brokenRoom.add('es', {
  part: 'Esta parte dejó de funcionar.',
  partRest: 'El resto de la página sigue.',
  page: 'La página dejó de funcionar.',
  pageRest:
    'Lo que hizo está guardado en este navegador como borrador, hasta donde se pudo escribir, y vuelve a estar cuando se carga de nuevo la página. También puede guardarlo aquí.',
  again: 'Intentar de nuevo',
  reload: 'Cargar de nuevo la página',
  scene: 'Guardar la escena como se abrió',
  session: 'Guardar todo lo que hizo',
  notSaved: 'No se pudo guardar. La escena como se abrió quizá sí se pueda.',
});
