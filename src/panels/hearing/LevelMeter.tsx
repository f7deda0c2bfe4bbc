import type { HearingWords } from '../../words/hearing.ts';

interface Props {
  /** decibels at the ear */
  readonly level: number;
  /** decibels of the noise that it meets there */
  readonly noise: number;
  readonly words: Pick<HearingWords, 'noise' | 'scale'>;
  readonly language: string;
}

/** From a very quiet room to a shout close by, decibels. */
const LOW = 10;
const HIGH = 90;

/** How far along the scale a level is, percent of its width; what lies beyond it is at its end. */
function alongScale(decibels: number): number {
  return Math.min(Math.max(((decibels - LOW) / (HIGH - LOW)) * 100, 0), 100);
}

/** A voice as a bar, with a mark where the noise is; the words beside it say the same, so it is for the eye alone. */
export function LevelMeter({ level, noise, words, language }: Props) {
  const at = alongScale(noise);
  return (
    <div className="level" aria-hidden="true" data-heard={level >= noise}>
      <div className="level__track">
        <i className="level__voice" style={{ width: `${alongScale(level)}%` }} />
        <i className="level__noise" style={{ left: `${at}%` }} />
      </div>
      <div className="level__scale">
        <span>{words.scale(LOW, language)}</span>
        <b style={{ left: `${at}%` }}>{words.noise(noise, language)}</b>
        <span>{words.scale(HIGH, language)}</span>
      </div>
    </div>
  );
}
