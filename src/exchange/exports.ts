import type { Analysis } from '../core/report/analysis.ts';
import { analysesAsCsv } from '../core/report/csv.ts';
import { CONFIGURATION_FORMAT } from '../core/document/read.ts';
import type { Scene } from '../core/document/scene.ts';
import { CAVEAT, PRODUCT_VERSION } from '../core/report/version.ts';
import { hashOf } from '../core/document/hash.ts';
import { MODEL } from '../core/report/analysis.ts';
import { arrangementOf } from '../results/results.ts';
import { configurationOf } from '../session/bench.ts';
import type { Session } from '../session/session.ts';
import type { Shutter } from '../stage/shutter.ts';
import { noteSaved } from './lastSaved.ts';
import { offer, textFile } from './download.ts';
import { fileName } from './fileName.ts';
import { analysesOf } from './numbers.ts';
import { pictureFile } from './poster.ts';
import { sessionText } from './sessionFile.ts';

type Told = (share: number) => void;

/** Saves what is open as a file. Returns its name. */
export function save(kind: 'session' | 'scene' | 'configuration', session: Session, own: Scene): string {
  const { document } = session.scene;
  const configuration = configurationOf(session);
  const name = fileName(
    [document.id, ...(kind === 'configuration' ? [configuration.id] : kind === 'session' ? ['session'] : [])],
    'json',
  );
  offer(textFile(textOf(kind, session, own), 'application/json'), name);
  if (kind === 'session') noteSaved();
  return name;
}

function textOf(kind: 'session' | 'scene' | 'configuration', session: Session, own: Scene): string {
  switch (kind) {
    case 'session':
      return sessionText(session, own, true);
    case 'scene':
      return JSON.stringify(session.scene.written, undefined, 2);
    case 'configuration': {
      const file = { format: CONFIGURATION_FORMAT, version: 1, ...configurationOf(session) };
      return JSON.stringify(file, undefined, 2);
    }
  }
}

/**
 * Makes a file of what is shown and hands it to the browser. Returns its name.
 * @throws Error with a message for the user, where it cannot be made
 */
export async function exportAs(
  kind: 'picture' | 'plan' | 'csv' | 'json' | 'glb',
  session: Session,
  shutter: Shutter,
  [width, height]: readonly [number, number],
  onShare: Told,
): Promise<string> {
  const { document, phases } = session.scene;
  const here = [document.id, configurationOf(session).id, phases[Math.round(session.t)]?.id ?? ''];
  const hand = (content: Blob, parts: readonly string[], ending: string): string => {
    const name = fileName(parts, ending);
    offer(content, name);
    return name;
  };
  switch (kind) {
    case 'picture':
      return hand(await pictureFile(session, shutter, width, height), here, 'png');
    case 'plan': {
      const { lookOfPlan, planFile } = await import('./planFile.tsx');
      return hand(textFile(planFile(session, lookOfPlan()), 'image/svg+xml'), [...here, 'plan'], 'svg');
    }
    case 'csv':
      return hand(
        textFile(analysesAsCsv(await analysesOf(session, onShare)), 'text/csv'),
        [document.id, 'measures'],
        'csv',
      );
    case 'json': {
      const analyses = await analysesOf(session, onShare);
      return hand(textFile(jsonOf(analyses), 'application/json'), [document.id, 'measures'], 'json');
    }
    case 'glb': {
      const { sceneAsGlb } = await import('./glb/glb.ts');
      const bytes = await sceneAsGlb({
        scene: session.scene,
        arrangement: arrangementOf(session),
        title: document.title,
        about: [CAVEAT, `scene ${hashOf(session.scene.written)}`, `Time & Distance ${PRODUCT_VERSION}, model ${MODEL}`],
      });
      return hand(new Blob([bytes], { type: 'model/gltf-binary' }), here, 'glb');
    }
  }
}

/** One analysis as the command line writes it; several as a list. */
function jsonOf(analyses: readonly Analysis[]): string {
  return `${JSON.stringify(analyses.length === 1 ? analyses[0] : analyses, undefined, 2)}\n`;
}
