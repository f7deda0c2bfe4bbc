import type { Contested } from '../core/analysis/assumptions.ts';
import type { Measures } from '../core/analysis/measure.ts';
import { type Figure, isPersonFigure, isWholeFigure, personFigure, wholeFigure } from '../results/figures.ts';
import { type Refined, type Refinement, useIntervals } from '../results/refinement.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import { originsWords } from '../words/origins.ts';
import type { PageWords } from '../words/page.ts';
import { Dialog } from './Dialog.tsx';
import type { OriginAsked } from './originAsked.ts';
import { Origins } from './Origins.tsx';

interface Props {
  readonly session: Session;
  readonly measures: Measures | undefined;
  readonly refinement: Refinement;
  readonly words: PageWords;
  readonly asked: OriginAsked;
  readonly onAssume: (contested: Contested, reading: string) => void;
  readonly onClose: () => void;
}

/** Where a figure comes from, with what it is now. */
export function OriginSheet({ session, measures, refinement, words, asked, onAssume, onClose }: Props) {
  const refined = useIntervals(refinement, session);
  const { assumptions, unit, scene } = session;
  const { language = 'en' } = scene.document;
  const origins = originsWords(language);
  const { origin, person } = asked;
  const label = person === undefined ? undefined : scene.people.get(person)?.label;
  const title = origins.of(origins.origins[origin].title);
  return (
    <Dialog
      title={label === undefined ? title : `${title}, ${label}`}
      open
      onClose={onClose}
      closeLabel={words.close}
      wide
    >
      {measures !== undefined && <Now {...{ session, measures, refined, asked }} />}
      <Origins {...{ origin, assumptions, unit, language, onAssume }} words={origins} />
    </Dialog>
  );
}

/** The figure at the places as drawn, and what the samples say in full, the median among it. */
function Now({
  session,
  measures,
  refined,
  asked,
}: Pick<Props, 'session' | 'asked'> & { readonly measures: Measures; readonly refined: Refined }) {
  const { unit, scene } = session;
  const { language = 'en' } = scene.document;
  const words = figureWords(language);
  const figure = figureAsked(asked, measures, refined);
  if (figure === undefined || figure.value === null) return null;
  const { kind, value, interval } = figure;
  const { intervals } = refined;
  return (
    <p className="origin-now">
      {words.nominal(words.amount(kind, value, unit, language))}{' '}
      {interval != null && intervals !== undefined
        ? words.detail(kind, interval, intervals.samples, unit, language)
        : null}
    </p>
  );
}

function figureAsked({ origin, person }: OriginAsked, measures: Measures, { intervals }: Refined): Figure | undefined {
  if (person === undefined) return isWholeFigure(origin) ? wholeFigure(origin, measures, intervals) : undefined;
  const own = measures.people.find(({ id }) => id === person);
  if (own === undefined || !isPersonFigure(origin)) return undefined;
  return personFigure(
    origin,
    own,
    intervals?.people.find(({ id }) => id === person),
  );
}
