import { memo } from 'react';
import type { Speaking } from '../core/analysis/voice.ts';
import { formatRoundLength } from '../words/length.ts';
import type { PageWords } from '../words/page.ts';
import { ringsOf } from '../results/rings.ts';
import { type Reads, sameReads } from './reads.ts';

const READS = ['layers', 'coverMap', 'rings', 'unit', 'selected', 'scene'] as const;

interface Props {
  readonly session: Reads<typeof READS>;
  readonly words: PageWords;
  /** efforts of a voice that reach nobody */
  readonly unheard: readonly Speaking[];
}

/** What the lines and faint figures are, only for what is shown; and what never goes away: that it is schematic. */
export const Legend = memo(function Legend({ session, words, unheard }: Props) {
  const { layers, coverMap, rings, unit, selected, scene } = session;
  const { language = 'en' } = scene.document;
  return (
    <div className="legend">
      <p className="legend__schematic">
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M5 0.9 9.1 5 5 9.1 0.9 5Z" />
        </svg>
        {words.schematic}
      </p>
      <ul aria-label={words.legend.title}>
        {layers.sightLines && (
          <li>
            <i className="legend__sight" /> {words.legend.sightLine}
            <i className="legend__sight legend__sight--concealed" /> {words.legend.concealedLine}
            <i className="legend__sight legend__sight--covered" /> {words.legend.coveredLine}
          </li>
        )}
        {layers.coverMap && (
          <li className="legend__cover">
            {(['in-cover', 'concealed', 'exposed'] as const).map((state) => (
              <span key={state}>
                <i className={`legend__state legend__state--${state}`} /> {words.legend.cover[state]}
              </span>
            ))}
            <span>{words.legend.cover.about(words.legend.cover.of[coverMap.figure], coverMap.cars)}</span>
          </li>
        )}
        {(['inLine', 'voiceReach', 'openSide', 'wayOut'] as const)
          .filter((layer) => layers[layer])
          .map((layer) => (
            <li key={layer}>
              <i className={`legend__mark legend__mark--${layer}`} /> {words.legend[layer]}
              {layer === 'voiceReach' && unheard.length > 0 && words.legend.unheard(unheard)}
            </li>
          ))}
        {layers.nearestCover && selected !== undefined && scene.people.get(selected)?.role === 'officer' && (
          <li>
            <i className="legend__mark legend__mark--nearestCover" /> {words.legend.nearestCover}
          </li>
        )}
        {layers.ghosts && (
          <li>
            <i className="legend__ghost" /> {words.legend.ghost}
          </li>
        )}
        {layers.uncertainty && (
          <li>
            <i className="legend__uncertainty" /> {words.legend.uncertainty}
          </li>
        )}
        {rings !== 'none' && (
          <li>
            <details className="legend__rings">
              <summary>
                <i className="legend__ring" /> {words.legend.rings}
              </summary>
              <dl>
                {ringsOf(rings, unit).map((ring) => {
                  const reference = ring.reference && words.reference(ring.reference.id);
                  return (
                    <div key={ring.id}>
                      <dt>
                        {formatRoundLength(ring.metres, unit, language)} {reference?.name}
                      </dt>
                      <dd>{reference?.about ?? words.legend.plainRings}</dd>
                    </div>
                  );
                })}
              </dl>
            </details>
          </li>
        )}
      </ul>
    </div>
  );
}, sameReads(READS));
