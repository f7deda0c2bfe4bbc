import { useState } from 'react';
import { constantsUnder } from '../../core/analysis/assumptions.ts';
import { comparedLetters } from '../../results/views.ts';
import { configurationOf } from '../../session/bench.ts';
import { onlookerOf, sensesOf, type Senses } from '../../results/hearing.ts';
import type { Session } from '../../session/session.ts';
import { benchWords, configurationTitle } from '../../words/bench.ts';
import { figureWords } from '../../words/figures.ts';
import { hearingWords } from '../../words/hearing.ts';
import { LevelMeter } from './LevelMeter.tsx';
import './hearing.css';

interface Props {
  readonly session: Session;
  /** there is room for it beside the picture: it begins open */
  readonly roomy: boolean;
}

/** On the stage while one looks from somebody's eyes: who is before them, and which voices reach them. */
export function EyesAndEars({ session, roomy }: Props) {
  const [open, setOpen] = useState(roomy);
  const { camera, scene } = session;
  const { language = 'en' } = scene.document;
  const words = hearingWords(language);
  const person = onlookerOf(session);
  if (person === undefined) return null;
  const senses = open ? sensesOf(session, person, camera.kind === 'eyes' ? camera.turned?.right : 0) : undefined;
  const name = scene.people.get(person)?.label ?? person;
  return (
    <div className="hearing-place">
      <section className="hearing" aria-label={words.title(name)}>
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <h2>{words.title(name)}</h2>
          </summary>
          {/* A part that scrolls can be scrolled by keys only if it can have the focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="hearing__body" tabIndex={0}>
            {comparedLetters(session).length > 0 && (
              <p className="hearing__who">
                {benchWords(language).activate(session.active, configurationTitle(configurationOf(session), language))}
              </p>
            )}
            {senses === undefined ? <p>{words.absent(name)}</p> : <Told session={session} senses={senses} />}
          </div>
        </details>
      </section>
    </div>
  );
}

function Told({ session, senses }: { readonly session: Session; readonly senses: Senses }) {
  const { unit, scene, assumptions } = session;
  const { language = 'en' } = scene.document;
  const words = hearingWords(language);
  const { verdict } = figureWords(language);
  const thresholds = constantsUnder(assumptions);
  const { posture, inside, sights, voices } = senses;
  return (
    <>
      <p className="hearing__who">{words.who(posture, inside)}</p>
      <h3>{words.sights}</h3>
      {sights.length === 0 && <p>{words.nobodyElse}</p>}
      <ul>
        {sights.map((sight) => (
          <li key={sight.id} data-sight={sight.id} data-hidden={sight.seen === 0}>
            <b>{sight.name}</b>
            {`: ${words.sight(sight, unit, language)}`}
          </li>
        ))}
      </ul>
      <h3>{words.voices}</h3>
      {voices.length === 0 && <p>{words.nobodySpeaks}</p>}
      <ul>
        {voices.map((voice) => (
          <li key={voice.id} data-voice={voice.id}>
            <b>{voice.name}</b>
            {`, ${words.voice(voice, unit, language)}; ${verdict(voice.snr, thresholds)}`}
            <LevelMeter level={voice.level} noise={voice.level - voice.snr} {...{ words, language }} />
          </li>
        ))}
      </ul>
      <p className="hearing__about">
        {words.aboutSight} {voices.length > 0 && `${words.aboutVoice} `}
        {words.schematic}
      </p>
    </>
  );
}
