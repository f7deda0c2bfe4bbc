import { labelOf } from '../results/placed.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.ts';
import { figureWords } from '../words/figures.ts';
import { Hand } from './Hand.tsx';
import { Icon } from './Icon.tsx';
import './figures.css';

interface Props {
  readonly session: Session;
  readonly vehicle: string;
  readonly dispatch: (change: Change) => void;
}

/** A patrol vehicle that a hand may put elsewhere. */
export function VehicleCard({ session, vehicle, dispatch }: Props) {
  const { card } = figureWords(session.scene.document.language ?? 'en');
  const label = labelOf(session, vehicle);
  return (
    <section className="card" aria-label={card.title(label)}>
      <div className="card__head">
        <b>{label}</b>
        <button
          type="button"
          className="icon-button"
          aria-label={card.close}
          title={card.close}
          onClick={() => dispatch({ kind: 'select', person: undefined })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="card__body">
        <Hand {...{ session, dispatch }} id={vehicle} />
        <p className="card__schematic">{card.schematic}</p>
      </div>
    </section>
  );
}
