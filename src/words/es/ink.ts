import { SPANISH_POINTS } from './compassPoints.ts';
import { compassPoint } from '../../core/geometry/compass.ts';
import type { LengthUnit } from '../../core/geometry/unit.ts';
import { inkRoom } from '../ink.ts';
import { formatLength } from '../length.ts';

inkRoom.add('es', {
  title: 'Señalar y dibujar',
  point: 'Puntero',
  pointAbout: 'Señalar el suelo (L); las flechas lo mueven',
  draw: 'Dibujar',
  drawAbout: 'Dibujar en el suelo (D); con teclas: Intro empieza y termina una línea, las flechas la trazan',
  fades: 'Las líneas se van',
  fadesAbout: 'Una línea se va sola tras unos segundos (K)',
  undo: 'Quitar línea',
  undoAbout: 'Quitar la última línea (U)',
  clear: 'Limpiar',
  clearAbout: 'Quitar todas las líneas (C)',
  at: (metres: number, bearing: number, subject: string, unit: LengthUnit, language: string): string =>
    `A ${formatLength(metres, unit, language)} al ${SPANISH_POINTS[compassPoint(bearing)] ?? ''} de ${subject}`,
});
