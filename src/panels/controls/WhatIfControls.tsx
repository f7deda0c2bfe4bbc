import { useEffect } from 'react';
import { LevaPanel, useControls, useCreateStore } from 'leva';
import { type Change, controlOf } from '../../session/change.ts';
import type { ControlValues, Session } from '../../session/session.ts';
import type { PageWords } from '../../words/page.ts';
import { choiceControl } from './choiceControl.tsx';
import { type HeldLength, lengthControl } from './lengthControl.tsx';
import { LEVA_THEME } from './theme.ts';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
}

interface From {
  readonly initial: boolean;
  readonly fromPanel: boolean;
}

const NEAREST = 1;
const FARTHEST = 30;
const CLOSEST = 0.5;
const WIDEST = 10;

/** Distance, spacing, formation. The session is the truth; the panel follows it and reports only what a hand did. */
export function WhatIfControls({ session, words, dispatch }: Props) {
  const store = useCreateStore();
  const { configuration, unit } = session;
  const { whatIf } = words;
  const length = (control: 'distance' | 'spacing', min: number, max: number, start: number) =>
    lengthControl({
      label: whatIf[control],
      held: { metres: controlOf(configuration, control) },
      min,
      max,
      unit,
      start,
      asPlaced: whatIf.asPlaced,
      letGo: whatIf.letGo(whatIf[control]),
      onChange: (value: HeldLength, _path: string, { initial, fromPanel }: From) => {
        if (initial || !fromPanel) return;
        const { metres, gesture } = value;
        const values: Partial<ControlValues> = { [control]: metres };
        dispatch(gesture === undefined ? { kind: 'set-controls', values } : { kind: 'set-controls', values, gesture });
      },
      transient: true,
    });
  const [, set] = useControls(
    () => ({
      distance: length('distance', NEAREST, FARTHEST, 5),
      spacing: length('spacing', CLOSEST, WIDEST, 3),
      formation: choiceControl({
        label: whatIf.formation,
        held: controlOf(configuration, 'formation'),
        options: Object.entries(whatIf.formations),
        onChange: (formation: ControlValues['formation'], _path: string, { initial, fromPanel }: From) => {
          if (!initial && fromPanel) dispatch({ kind: 'set-controls', values: { formation } });
        },
        transient: true,
      }),
    }),
    { store },
    [unit, words, dispatch],
  );
  const distance = controlOf(configuration, 'distance');
  const spacing = controlOf(configuration, 'spacing');
  const formation = controlOf(configuration, 'formation');
  useEffect(() => {
    set({ distance: { metres: distance }, spacing: { metres: spacing }, formation });
  }, [set, distance, spacing, formation]);
  return <LevaPanel store={store} fill flat titleBar={false} theme={LEVA_THEME} hideCopyButton />;
}
