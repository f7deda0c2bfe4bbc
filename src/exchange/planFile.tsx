import { renderToStaticMarkup } from 'react-dom/server';
import { hashOf } from '../core/document/hash.ts';
import { MODEL } from '../core/report/analysis.ts';
import { ringsOf } from '../results/rings.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import { PlanSheet, sheetOf } from '../stage/plan/PlanDrawing.tsx';
import { configurationTitle } from '../words/bench.ts';
import { formatRoundLength } from '../words/length.ts';
import { referenceInWords } from '../words/references.ts';
import { sheetWords } from '../words/sheets.ts';
import { stageWords } from '../words/stage.ts';

const WIDTH = 1400;
const HEIGHT = 900;
const HEAD = 70;
const FOOT = 92;

/**
 * The plan as an SVG file that needs nothing else: drawing, scale, north, what the rings are, and that it is schematic.
 * @param look what the classes of the drawing look like, as CSS
 */
export function planFile(session: Session, look: string): string {
  const { scene, t, unit, rings } = session;
  const { title, phases, language = 'en' } = scene.document;
  const words = sheetWords(language);
  const phase = Math.round(t);
  const { metresHigh } = sheetOf(session, WIDTH, HEIGHT);
  const pixel = metresHigh / HEIGHT;
  const bar = [50, 20, 10, 5, 2, 1].find((each) => each / pixel < 240) ?? 1;
  const name = configurationTitle(configurationOf(session), language);
  const meanings = ringsOf(rings, unit)
    .map((ring) => {
      const reference = ring.reference === undefined ? undefined : referenceInWords(ring.reference.id, language).name;
      return words.ring(formatRoundLength(ring.metres, unit, language), reference);
    })
    .join(', ');
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT + HEAD + FOOT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + HEAD + FOOT}`}
    >
      <title>{title}</title>
      <desc>
        {words.schematic} {words.made(hashOf(scene.written), MODEL)}
      </desc>
      <style>{look}</style>
      <rect className="plan__paper" width="100%" height="100%" />
      <text className="plan__title" x={28} y={34}>
        {title}
      </text>
      <text className="plan__line-of-text" x={28} y={56}>
        {words.phase(phase, phases.length, phases[phase]?.title ?? '')} · {session.active}: {name}
      </text>
      <svg y={HEAD} width={WIDTH} height={HEIGHT}>
        <PlanSheet session={session} words={stageWords(language)} width={WIDTH} height={HEIGHT} />
      </svg>
      <g transform={`translate(28 ${HEAD + HEIGHT})`}>
        <rect className="plan__bar" y={16} width={bar / pixel} height={5} />
        <text className="plan__line-of-text" y={38}>
          {formatRoundLength(bar, unit, language)}
        </text>
        <text className="plan__line-of-text" x={bar / pixel + 24} y={30}>
          ↑ {words.north}
        </text>
        <text className="plan__line-of-text" x={320} y={26}>
          {words.schematic}
        </text>
        <text className="plan__line-of-text" x={320} y={48}>
          {meanings === '' ? '' : `${words.rings} ${meanings}`}
        </text>
        <text className="plan__line-of-text" x={320} y={70}>
          {words.made(hashOf(scene.written), MODEL)}
        </text>
      </g>
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

const EXTRA =
  'svg{font-family:var(--sans)}.plan__paper{fill:var(--paper)}.plan__bar{fill:var(--ink)}.plan__title{font:500 26px var(--serif);fill:var(--ink)}.plan__line-of-text{font:400 14px var(--sans);fill:var(--ink)}';

/** What the plan's classes look like on this page now, with every colour written out. */
export function lookOfPlan(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
  const own = rules.filter((rule) => rule.startsWith('.plan__'));
  const style = getComputedStyle(document.documentElement);
  return [...own, EXTRA]
    .join('\n')
    .replaceAll(/var\((--[a-z0-9-]+)(?:,[^)]*)?\)/g, (_, variable: string) => style.getPropertyValue(variable).trim());
}
