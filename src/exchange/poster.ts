import { hashOf } from '../core/document/hash.ts';
import { MODEL } from '../core/report/analysis.ts';
import { ringsOf } from '../results/rings.ts';
import { alternativeOf, configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import type { Picture, PictureLabel, PictureView, Shutter } from '../stage/shutter.ts';
import { configurationTitle } from '../words/bench.ts';
import { formatRoundLength } from '../words/length.ts';
import { referenceInWords } from '../words/references.ts';
import { sheetWords } from '../words/sheets.ts';

/** Heights of the strips above and below the picture, in pixels of a page 900 high. */
const HEAD = 74;
const FOOT = 84;
const PAGE = 900;
const MARGIN = 28;

interface Ink {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly serif: string;
  readonly sans: string;
}

/**
 * A picture of what is on the stage with all that it needs to be shown elsewhere: title, what the rings and lines are,
 * the scale of a plan, that it is schematic, and what it was made from.
 * @throws Error where nothing can be drawn
 */
export async function pictureFile(session: Session, shutter: Shutter, width: number, height: number): Promise<Blob> {
  const poster = posterOf(session, shutter, width, height);
  const blob = await new Promise<Blob | null>((resolve) => poster.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture is too large for this machine; choose a smaller one');
  return blob;
}

/** @throws Error where nothing can be drawn */
export function posterOf(session: Session, { release }: Shutter, width: number, height: number): HTMLCanvasElement {
  if (release === undefined) throw new Error('the model cannot be drawn here; the plan can');
  const scale = height / PAGE;
  const picture = release(width, Math.round(height - (HEAD + FOOT) * scale));
  const sheet = document.createElement('canvas');
  sheet.width = picture.canvas.width;
  sheet.height = picture.canvas.height + Math.round((HEAD + FOOT) * scale);
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('the picture is too large for this machine; choose a smaller one');
  const ink = inkOf();
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  const top = Math.round(HEAD * scale);
  pen.drawImage(picture.canvas, 0, top);
  pen.save();
  pen.translate(0, top);
  for (const view of picture.views) drawView(pen, view, picture, session, ink);
  pen.restore();
  pen.save();
  pen.scale(scale, scale);
  drawHead(pen, session, ink, sheet.width / scale);
  pen.translate(0, sheet.height / scale - FOOT);
  drawFoot(pen, session, ink, sheet.width / scale);
  pen.restore();
  return sheet;
}

function inkOf(): Ink {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: of('--paper'),
    card: of('--card'),
    ink: of('--ink'),
    muted: of('--muted'),
    line: of('--line-strong'),
    serif: of('--serif'),
    sans: of('--sans'),
  };
}

function drawHead(pen: CanvasRenderingContext2D, session: Session, ink: Ink, width: number): void {
  const { scene, t } = session;
  const { title, phases, language = 'en' } = scene.document;
  const words = sheetWords(language);
  const phase = Math.round(t);
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = ink.ink;
  pen.font = `500 26px ${ink.serif}`;
  pen.fillText(title, MARGIN, 34, width - 2 * MARGIN);
  pen.fillStyle = ink.muted;
  pen.font = `400 15px ${ink.sans}`;
  const name = configurationTitle(configurationOf(session), language);
  const line = `${words.phase(phase, phases.length, phases[phase]?.title ?? '')} · ${session.active}: ${name}`;
  pen.fillText(line, MARGIN, 59, width - 2 * MARGIN);
}

function drawFoot(pen: CanvasRenderingContext2D, session: Session, ink: Ink, width: number): void {
  const { scene, rings, unit, layers } = session;
  const { language = 'en' } = scene.document;
  const words = sheetWords(language);
  const meanings = ringsOf(rings, unit).map((ring) =>
    words.ring(
      formatRoundLength(ring.metres, unit, language),
      ring.reference === undefined ? undefined : referenceInWords(ring.reference.id, language).name,
    ),
  );
  const legend = [
    meanings.length === 0 ? undefined : `${words.rings} ${meanings.join(', ')}`,
    layers.sightLines ? words.sightLines : undefined,
  ].filter((part) => part !== undefined);
  const lines: readonly (readonly [text: string, font: string, colour: string])[] = [
    [words.schematic, `600 14px ${ink.sans}`, ink.ink],
    [legend.join(' · '), `400 13px ${ink.sans}`, ink.ink],
    [words.made(hashOf(scene.written), MODEL), `400 12px ${ink.sans}`, ink.muted],
  ];
  lines.forEach(([text, font, colour], index) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, MARGIN, 26 + index * 22, width - 2 * MARGIN);
  });
}

function drawView(
  pen: CanvasRenderingContext2D,
  view: PictureView,
  { scale, views }: Picture,
  session: Session,
  ink: Ink,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(view.left, view.top, view.width, view.height);
  pen.clip();
  pen.translate(view.left, view.top);
  pen.scale(scale, scale);
  for (const label of view.labels) drawLabel(pen, label);
  const [width, height] = [view.width / scale, view.height / scale];
  if (views.length > 1) {
    pen.strokeStyle = ink.line;
    pen.lineWidth = 1;
    pen.strokeRect(0, 0, width, height);
    const { language = 'en' } = session.scene.document;
    const found = alternativeOf(session, view.letter);
    const title = found === undefined ? '' : configurationTitle(found.configuration, language);
    drawTag(pen, `${view.letter}: ${title}`, ink);
  }
  if (view.metresPerPixel !== undefined) drawScale(pen, view.metresPerPixel * scale, height, session, ink);
  pen.restore();
}

function drawTag(pen: CanvasRenderingContext2D, text: string, ink: Ink): void {
  pen.font = `500 17px ${ink.serif}`;
  const width = pen.measureText(text).width + 24;
  box(pen, 12, 12, width, 32, 16, ink.card, ink.line);
  pen.fillStyle = ink.ink;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(text, 24, 29);
}

/** A bar of a round length, and which way is north. */
function drawScale(pen: CanvasRenderingContext2D, metres: number, height: number, session: Session, ink: Ink): void {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const length = [50, 20, 10, 5, 2, 1].find((each) => each / metres < 220) ?? 1;
  const wide = length / metres;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  box(pen, 12, height - 56, wide + 68, 44, 5, ink.card, ink.line);
  pen.fillStyle = ink.ink;
  pen.fillRect(24, height - 40, wide, 4);
  pen.font = `500 13px ${ink.sans}`;
  pen.fillText(formatRoundLength(length, unit, language), 24, height - 20);
  pen.fillText(`↑ ${sheetWords(language).north}`, wide + 40, height - 30);
}

/** A label as it looks on the page. */
function drawLabel(pen: CanvasRenderingContext2D, { lines, at, size, element }: PictureLabel): void {
  const style = getComputedStyle(element);
  const [x, y] = at;
  const outlined = style.boxShadow !== 'none' || style.borderTopStyle !== 'none';
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, size.height / 2);
  const edge = style.borderTopStyle === 'none' ? /rgba?\([^)]*\)/.exec(style.boxShadow)?.[0] : style.borderTopColor;
  box(
    pen,
    x - size.width / 2,
    y - size.height / 2,
    size.width,
    size.height,
    radius,
    style.backgroundColor,
    outlined ? edge : undefined,
  );
  pen.fillStyle = style.color;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  if (element.classList.contains('label--ruler')) {
    lines.forEach((line, index) => pen.fillText(line, x, y + (index - (lines.length - 1) / 2) * 14));
  } else pen.fillText(lines.join(' · '), x, y + 0.5, size.width - 4);
}

function box(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
  edge: string | undefined,
): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fillStyle = fill;
  pen.fill();
  if (edge === undefined) return;
  pen.strokeStyle = edge;
  pen.lineWidth = 1;
  pen.stroke();
}
