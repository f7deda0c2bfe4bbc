import { memo, useEffect } from 'react';
import { LevaPanel, useControls, useCreateStore } from 'leva';
import type { LengthUnit } from '../../core/geometry/unit.ts';
import type { Change } from '../../session/change.ts';
import { LAYERS } from '../../core/document/view.ts';
import type { CoverMap, RingSet } from '../../session/session.ts';
import type { PageWords } from '../../words/page.ts';
import { type Reads, sameReads } from '../reads.ts';
import { byHand } from './byHand.ts';
import { choiceControl } from './choiceControl.tsx';
import { LEVA_THEME } from './theme.ts';
import { toggleControl } from './toggleControl.tsx';

const READS = ['rings', 'unit', 'layers', 'coverMap'] as const;

interface Props {
  readonly session: Reads<typeof READS>;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
}

/** Rings, unit and layers. */
export const ShowControls = memo(function ShowControls({ session, words, dispatch }: Props) {
  const store = useCreateStore();
  const { rings, unit, layers, coverMap } = session;
  const { show } = words;
  const [, set] = useControls(
    () => ({
      rings: choiceControl({
        label: show.rings,
        held: rings,
        options: Object.entries(show.ringSets),
        onChange: byHand(dispatch, (value: RingSet) => ({ kind: 'set-rings', rings: value })),
        transient: true,
      }),
      unit: choiceControl({
        label: show.unit,
        held: unit,
        options: (['m', 'ft', 'yd'] as const).map((each) => [each, words.unit[each]]),
        onChange: byHand(dispatch, (value: LengthUnit) => ({ kind: 'set-unit', unit: value })),
        transient: true,
      }),
      ...Object.fromEntries(
        LAYERS.map((layer) => [
          layer,
          toggleControl({
            label: show.layers[layer],
            held: layers[layer],
            onChange: byHand(dispatch, (shown: boolean) => ({ kind: 'show-layer', layer, shown })),
            transient: true,
          }),
        ]),
      ),
      coverFor: choiceControl({
        label: show.coverFor,
        held: coverMap.figure,
        options: Object.entries(show.figures),
        onChange: byHand(dispatch, (figure: CoverMap['figure']) => ({ kind: 'set-cover-map', coverMap: { figure } })),
        transient: true,
      }),
      coverCars: choiceControl({
        label: show.coverCars,
        held: coverMap.cars,
        options: Object.entries(show.cars),
        onChange: byHand(dispatch, (cars: CoverMap['cars']) => ({ kind: 'set-cover-map', coverMap: { cars } })),
        transient: true,
      }),
    }),
    { store },
    [words, dispatch],
  );
  useEffect(() => {
    set({ rings, unit, ...layers, coverFor: coverMap.figure, coverCars: coverMap.cars });
  }, [set, rings, unit, layers, coverMap]);
  return <LevaPanel store={store} fill flat titleBar={false} theme={LEVA_THEME} hideCopyButton />;
}, sameReads(READS));
