import { aptInWords } from '../apt.ts';
import { plural } from '../length.ts';
import { pageRoom } from '../page.ts';
import { referenceInWords } from '../references.ts';

function agentsInWords(count: number): string {
  return count === 0 ? 'nadie' : plural(count, 'es', { one: 'un agente', other: `${count} agentes` });
}

const VOICES = {
  relaxed: 'relajada',
  normal: 'normal',
  raised: 'elevada',
  loud: 'fuerte',
  shout: 'gritos',
};

const GUNS = {
  none: 'sin arma',
  holstered: 'armas enfundadas',
  'low-ready': 'armas en la mano, hacia abajo',
  aimed: 'armas apuntadas',
  unknown: 'armas: no se sabe',
};

pageRoom.add('es', {
  product: 'Time & Distance',
  tagline: (sources) =>
    sources === 0
      ? 'Reconstrucción; no se nombra ninguna fuente'
      : plural(sources, 'es', {
          one: 'Reconstrucción a partir de un relato público',
          other: `Reconstrucción a partir de ${sources} fuentes`,
        }),
  schematic: 'Esquemático: las posiciones son ilustrativas',
  skip: 'Ir a lo que se sabe',
  skipToWords: 'Ir a la escena en palabras',
  account: 'Lo que se sabe y lo que dijeron los expertos',
  view: {
    title: 'Vista',
    oblique: 'Escena',
    plan: 'Plano',
    eyes: 'Ojos de',
    eyesOf: 'Desde los ojos de',
    nobody: 'nadie',
  },
  unit: { title: 'Unidad de longitud', m: 'metros', ft: 'pies', yd: 'yardas' },
  theme: { title: 'Claro u oscuro', system: 'Tema: el del sistema', light: 'Tema: claro', dark: 'Tema: oscuro' },
  about: 'Acerca de esta escena',
  aboutShort: 'Acerca de',
  experts: 'Expertos',
  help: 'Teclas',
  close: 'Cerrar',
  menu: 'Menú',
  loading: 'Cargando',

  opening: {
    title: 'Antes de empezar',
    what: 'Este es un modelo de un encuentro real, para pensar con él en la posición, la distancia y el tiempo. Muestra dónde pudo estar cada quien, qué se sabe de cada fase y qué dijeron de ella los expertos.',
    care: 'Murió un hombre. No se muestra ninguna herida, ningún disparo ni ningún cuerpo, no se culpa a nadie y aquí nada se puntúa.',
    caveats: 'Lo que vale en todo momento',
    begin: 'Empezar',
  },
  caveats: 'Qué tener presente',
  sources: 'Fuentes',
  licences: 'Hecho con el trabajo de otros',
  licencesShow: 'Mostrar las obras y sus licencias',
  expertsTitle: 'Quién habló de qué',
  expertsAbout: 'Parafraseado con nuestras propias palabras. Elija una nota para ir a ella.',
  expert: 'Experto',
  none: 'ninguna',

  phase: {
    of: (index, count) => `Fase ${index + 1} de ${count}`,
    known: 'Lo que se sabe',
    unknown: 'Lo que no se sabe',
    drawn: 'Cómo está dibujado',
    notes: 'Lo que dijeron los expertos',
    paraphrased: 'parafraseado',
    prompts: 'Para conversar',
    noNotes: 'Ningún experto habló de esta fase.',
  },
  status: {
    reported: 'según la prensa',
    'on-video': 'en video',
    'police-account': 'según la policía',
    'family-account': 'según la familia',
    unknown: 'no se sabe',
    schematic: 'esquemático',
  },
  topics: {
    distance: 'distancia',
    cover: 'cubierta',
    voice: 'voz',
    weapons: 'armas',
    relative: 'familiar',
    haste: 'prisa',
    judgement: 'criterio',
  },
  apt: aptInWords,
  aptFirst: (count) =>
    count === 0
      ? 'Ninguna nota trata de lo que se muestra ahora.'
      : plural(count, 'es', {
          one: 'Una nota trata de lo que se muestra ahora.',
          other: `${count} notas tratan de lo que se muestra ahora.`,
        }),

  scrubber: {
    slider: 'Fase',
    before: 'Fase anterior',
    after: 'Fase siguiente',
    play: 'Reproducir',
    pause: 'Pausar',
    speed: 'Velocidad',
    headings: 'Las fases son títulos, no un reloj; el movimiento entre ellas es ilustrativo.',
    at: (index, count, title) => `Fase ${index + 1} de ${count}, ${title}`,
    between: (index, count, title, percent, next) =>
      `Fase ${index + 1} de ${count}, ${title}, al ${percent} % del camino hacia ${next}`,
  },

  measures: {
    title: 'Medidas',
    nearest: 'Agente más cercano',
    median: 'Agente mediano',
    spacing: 'Menor separación',
    each: 'De cada agente a la persona',
    none: 'ninguna',
    absent: 'La persona no está en la escena.',
  },

  whatIf: {
    title: 'Hipótesis',
    distance: 'Distancia a la persona',
    spacing: 'Separación entre agentes',
    formation: 'Formación',
    behindCover: 'Agacharse tras cubierta',
    speakers: 'Cuántos hablan',
    voice: 'Voz',
    weapon: 'Armas',
    windows: 'Ventanilla de la persona',
    relative: 'Familiar',
    threat: 'Amenaza supuesta',
    ambient: 'Ruido alrededor',
    speaking: agentsInWords,
    choices: {
      formation: { 'as-placed': 'como está', arc: 'arco', line: 'línea', 'l-shape': 'L' },
      voice: { '': 'como está', ...VOICES },
      weapon: {
        '': 'como está',
        none: 'sin arma',
        holstered: 'enfundadas',
        'low-ready': 'en la mano, hacia abajo',
        aimed: 'en la mano, apuntadas',
        unknown: 'no se sabe',
      },
      windows: { '': 'como está', closed: 'cerradas', open: 'abierta' },
      relative: { 'as-placed': 'como está', aside: 'llevado aparte' },
      threat: {
        unknown: 'no se sabe: ambas lecturas',
        none: 'ninguna',
        contact: 'arma de contacto',
        firearm: 'arma de fuego',
      },
    },
    more: 'Voces, manos, amenaza',
    asPlaced: 'como está',
    asInScene: 'la de la escena',
    letGo: (name) => `${name}: como está`,
    reset: 'Como en la escena',
    resetAll: 'Volver a la escena',
    suggestions: 'Lo que sugieren las opiniones de los expertos',
    from: (expert) => `según ${expert}`,
    undo: 'Deshacer',
    redo: 'Rehacer',
    moved: (verb, name, length) => `${verb}: ${name} se movió ${length}`,
    undoing: {
      'set-controls': 'el cambio de un control',
      'adopt-configuration': 'la elección de una hipótesis',
      'reset-configuration': 'la vuelta al inicio',
      'set-rulers': 'la regla',
      duplicate: 'la copia',
      rename: 'el nombre nuevo',
      reorder: 'el orden nuevo',
      remove: 'la eliminación',
      'open-session': 'la apertura',
      place: 'la colocación a mano',
      'let-go': 'la vuelta a su lugar',
    },
    loading: 'Cargando los controles',
    byHand: 'Colocados a mano:',
    letGoPhase: 'devolver en esta fase',
    letGoAll: 'devolver en todas las fases',
    nobody: 'En esta fase no interviene ningún agente, así que una hipótesis no mueve a nadie aquí.',
    withoutCover: (names) => `No hay lugar tras cubierta para ${names}: se dibujan donde están.`,
    allRound: 'Los agentes están todo alrededor, así que la formación mira hacia el rumbo del primero.',
    alternative: 'Una alternativa, no un veredicto.',
    shown: (title) => `Se muestra: ${title}`,
  },
  also: ({ behindCover, speakers, voice, weapon, windows, relative }) => {
    const parts: string[] = [];
    if (behindCover === true) parts.push('los agentes se agachan tras cubierta');
    if (typeof speakers === 'number')
      parts.push(
        `${plural(speakers, 'es', { one: 'habla', other: speakers === 0 ? 'no habla' : 'hablan' })} ${agentsInWords(speakers)}`,
      );
    if (typeof voice === 'string') parts.push(voice === 'shout' ? 'a gritos' : `voz ${VOICES[voice]}`);
    if (typeof weapon === 'string') parts.push(GUNS[weapon]);
    if (typeof windows === 'string') parts.push(windows === 'open' ? 'ventanilla abierta' : 'ventanillas cerradas');
    if (relative === 'aside') parts.push('familiar llevado aparte');
    return parts;
  },

  show: {
    title: 'Mostrar',
    rings: 'Anillos',
    ringSets: { reference: 'Distancias de referencia', plain: 'Longitudes redondas', none: 'Ninguno' },
    unit: 'Unidad',
    coverFor: 'Mapa de cubierta para',
    figures: { standing: 'alguien de pie', crouching: 'alguien agachado' },
    coverCars: 'Autos que cuentan',
    cars: { involved: 'patrullas y el de la persona', all: 'todos los autos' },
    layers: {
      sightLines: 'Líneas de vista',
      distances: 'Distancias',
      ghosts: 'Como en la escena, tenue',
      uncertainty: 'Incertidumbre',
      coverMap: 'Mapa de cubierta',
      inLine: 'En línea con otro',
      voiceReach: 'Alcance de la voz',
      openSide: 'Lado abierto',
      wayOut: 'Salida',
      nearestCover: 'Lugar tras cubierta más cercano',
      labels: 'Longitudes',
      building: 'Edificios',
      trees: 'Árboles',
    },
  },
  legend: {
    title: 'Leyenda',
    sightLine: 'línea de vista: expuesto',
    concealedLine: 'oculto',
    coveredLine: 'a cubierto',
    cover: {
      'in-cover': 'a cubierto',
      concealed: 'oculto',
      exposed: 'expuesto',
      of: { standing: 'para alguien de pie ahí', crouching: 'para alguien agachado ahí' },
      about: (who, cars) =>
        `${who}; cuentan ${cars === 'all' ? 'todos los vehículos' : 'las patrullas y el vehículo de la persona'}, no los edificios ni los árboles`,
    },
    inLine: 'línea que pasa por la persona y sigue; no se consideran los vehículos que haya en medio',
    voiceReach: 'hasta dónde llega plausiblemente una voz al aire libre, hablando uno solo; nunca lo que se oyó',
    unheard: (efforts) => `; a ninguna distancia: ${efforts.join(', ')}`,
    openSide: 'donde no hay ningún agente, visto desde la persona',
    wayOut: 'camino libre del vehículo de la persona; no se consideran bordillos ni edificios',
    nearestCover: 'lugar tras cubierta más cercano para quien se agache ahí',
    ghost: 'donde estaba un agente en la escena',
    ring: 'distancia a la persona',
    uncertainty: 'el lugar verdadero puede estar en cualquier punto de dentro',
    rings: 'Qué son los anillos',
    plainRings: 'Longitudes redondas; no afirman nada.',
  },
  reference: (id) => referenceInWords(id, 'es'),

  tabs: {
    account: 'Relato',
    options: 'Opciones',
    notes: 'Notas',
    whatIf: 'Hipótesis',
    show: 'Mostrar',
    telling: 'Palabras',
  },

  keys: {
    title: 'Teclas',
    rows: [
      ['← →', 'un paso en la línea de tiempo; con Mayús, uno mayor'],
      ['Re Pág, Av Pág', 'la fase anterior, la fase siguiente'],
      ['1 … 9', 'una fase por su número'],
      ['Inicio, Fin', 'la primera fase, la última'],
      ['Espacio', 'reproducir, pausar'],
      ['Ctrl o ⌘ y Z', 'deshacer una hipótesis; con Mayús, rehacer'],
      ['P', 'plano o escena'],
      ['F', 'la siguiente de las configuraciones comparadas'],
      ['?', 'estas teclas'],
      ['en la escena: flechas', 'girar la vista; con Mayús, desplazarla'],
      ['en un distintivo elegido: flechas', 'mover a la persona 0,25 m; con Mayús, 1 m; con Alt, girarla'],
      ['en la escena: + − 0', 'más cerca, más lejos, la escena entera'],
    ],
    presenting: 'Al presentar un recorrido',
    presentingRows: [
      ['Av Pág, Espacio, →', 'el paso siguiente'],
      ['Re Pág, ←', 'el paso anterior'],
      ['Inicio, Fin', 'el primer paso, el último'],
      ['↑ ↓', 'un poco adelante o atrás en el tiempo'],
      ['R', 'volver a lo que muestra el paso'],
      ['B o .', 'ocultar la pantalla, y mostrarla de nuevo'],
      ['W', 'la segunda ventana, para quien presenta'],
      ['L', 'puntero; las flechas lo mueven por el suelo'],
      ['D', 'dibujar en el suelo; Intro empieza y termina una línea, las flechas la trazan'],
      ['K', 'si las líneas se van solas'],
      ['U, C', 'quitar la última línea, todas las líneas'],
      ['Escape', 'terminar'],
    ],
  },
});
