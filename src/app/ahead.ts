// What takes a browser long the first time and needs nothing of the program: a build has this as a script of its own,
// which runs while the program is still coming.
import { newCanvas } from '../stage/newCanvas.ts';
import { PRESENTER } from './presenterAddress.ts';

// Beside the presenter's window there is a stage in all of them.
const isDrawnOn = location.hash !== PRESENTER;

/** A canvas for the first drawing: a browser takes its time over the first context of a page. */
export const canvasAhead = isDrawnOn ? newCanvas() : undefined;

/** The first number that is written makes the browser read how numbers are written. */
export const nought = new Intl.NumberFormat('en').format(0);
