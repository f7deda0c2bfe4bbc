import { useEffect, useMemo, useRef } from 'react';
import { LevaPanel, useControls, useCreateStore } from 'leva';
import { EVIDENCE } from '../../core/analysis/evidence.ts';
import { fromUnit } from '../../core/geometry/unit.ts';
import { type Change, controlOf } from '../../session/change.ts';
import { type Control, type ControlValues, OPEN_CONTROLS, type Session } from '../../session/session.ts';
import type { PageWords } from '../../words/page.ts';
import { amountControl, type HeldAmount } from './amountControl.tsx';
import { byHand } from './byHand.ts';
import { choiceControl } from './choiceControl.tsx';
import { LEVA_THEME } from './theme.ts';
import { toggleControl } from './toggleControl.tsx';
import type { Configuration } from '../../core/document/configuration.ts';
import { configurationOf } from '../../session/bench.ts';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly dispatch: (change: Change) => void;
  readonly part: 'places' | 'more';
}

type Amount = 'distance' | 'spacing' | 'ambient';
type Choice = Exclude<Control, Amount | 'behindCover'>;

const PLACES: readonly Control[] = ['distance', 'spacing', 'formation', 'behindCover'];
const MORE: readonly Control[] = ['speakers', 'voice', 'weapon', 'windows', 'relative', 'threat', 'ambient'];

/** From where to where an amount goes, and where it stands while it is left open: metres, decibels. */
const RANGES = {
  distance: { min: 1, max: 30, start: 5 },
  spacing: { min: 0.5, max: 10, start: 3 },
  ambient: { min: 30, max: 90, start: EVIDENCE.ambient.value },
} as const;

/** What stands in a list for what is left open. */
const OPEN = '';

function isAmount(control: Control): control is Amount {
  return Object.hasOwn(RANGES, control);
}

/** The controls of a what-if. The session is the truth; the panel follows it and reports only what a hand did. */
export function WhatIfControls({ session, words, dispatch, part }: Props) {
  const store = useCreateStore();
  const { unit, scene } = session;
  const configuration = configurationOf(session);
  const controls = part === 'places' ? PLACES : MORE;
  const { ambient = EVIDENCE.ambient.value } = scene.document.site;
  const engaged = useMemo(() => mostEngaged(scene), [scene]);
  const [, set] = useControls(
    () => {
      const amount = (control: Amount) => {
        const isLength = control !== 'ambient';
        return amountControl({
          label: words.whatIf[control],
          held: { amount: controlOf(configuration, control) },
          ...RANGES[control],
          ...(isLength ? {} : { start: ambient }),
          unit: isLength ? unit : 'dB(A)',
          per: isLength ? fromUnit(1, unit) : 1,
          step: isLength ? 0.1 : 1,
          asPlaced: isLength ? words.whatIf.asPlaced : words.whatIf.asInScene,
          letGo: words.whatIf.letGo(words.whatIf[control]),
          onChange: byHand(dispatch, ({ amount: value, gesture }: HeldAmount) =>
            gesture === undefined
              ? { kind: 'set-controls', values: { [control]: value } }
              : { kind: 'set-controls', values: { [control]: value }, gesture },
          ),
          transient: true,
        });
      };
      const choice = (control: Choice) =>
        choiceControl({
          label: words.whatIf[control],
          held: held(configuration, control),
          options:
            control === 'speakers'
              ? [
                  [OPEN, words.whatIf.asPlaced],
                  ...Array.from(
                    { length: engaged + 1 },
                    (_, count) => [`${count}`, words.whatIf.speaking(count)] as const,
                  ),
                ]
              : Object.entries(words.whatIf.choices[control]),
          onChange: byHand(dispatch, (value: string) => ({
            kind: 'set-controls',
            values: valuesOf(control, value),
          })),
          transient: true,
        });
      return Object.fromEntries(
        controls.map((control) => [
          control,
          isAmount(control)
            ? amount(control)
            : control === 'behindCover'
              ? toggleControl({
                  label: words.whatIf.behindCover,
                  held: controlOf(configuration, control),
                  onChange: byHand(dispatch, (behindCover: boolean) => ({
                    kind: 'set-controls',
                    values: { behindCover },
                  })),
                  transient: true,
                })
              : choice(control),
        ]),
      );
    },
    { store },
    [unit, words, dispatch, engaged, ambient, controls],
  );
  const followed = useRef<Configuration>(undefined);
  useEffect(() => {
    const before = followed.current;
    followed.current = configuration;
    for (const control of controls) {
      // Whoever moves somebody by hand changes none of these, and each that is set has all of the panel look.
      if (before !== undefined && controlOf(before, control) === controlOf(configuration, control)) continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- leva takes the values of plugins, but types their inputs.
      set({ [control]: heldBy(configuration, control) } as never);
    }
  }, [set, configuration, controls]);
  return useMemo(
    () => <LevaPanel store={store} fill flat titleBar={false} theme={LEVA_THEME} hideCopyButton />,
    [store],
  );
}

function held(configuration: Configuration, control: Choice): string {
  const value = controlOf(configuration, control);
  return value === null ? OPEN : `${value}`;
}

function heldBy(configuration: Configuration, control: Control): HeldAmount | boolean | string {
  if (isAmount(control)) return { amount: controlOf(configuration, control) };
  return control === 'behindCover' ? controlOf(configuration, control) : held(configuration, control);
}

function valuesOf(control: Choice, value: string): Partial<ControlValues> {
  if (value === OPEN) return { [control]: OPEN_CONTROLS[control] };
  return { [control]: control === 'speakers' ? Number(value) : value };
}

/** The most officers that are engaged in any phase. */
function mostEngaged({ phases }: Session['scene']): number {
  return Math.max(0, ...phases.map(({ people }) => [...people.values()].filter(({ engaged }) => engaged).length));
}
