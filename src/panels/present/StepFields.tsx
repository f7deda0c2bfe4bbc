import type { ReactNode } from 'react';
import type { WalkStep } from '../../core/document/walk.ts';
import type { PresentWords } from '../../words/present.ts';

interface Props {
  readonly step: WalkStep;
  /** the questions that the scene asks in the step's phase */
  readonly prompts: readonly { readonly id: string; readonly text: string }[];
  readonly words: PresentWords;
  readonly onChange: (step: WalkStep) => void;
}

/** The words of a step, to be written. What is typed is taken when the field is left. */
export function StepFields({ step, prompts, words, onChange }: Props) {
  const write = (name: 'title' | 'text' | 'notes') => (value: string) => {
    if (value === (step[name] ?? '')) return;
    onChange(name !== 'title' && value === '' ? without(step, name) : { ...step, [name]: value });
  };
  return (
    <div className="step-fields">
      <Field label={words.title}>
        <input defaultValue={step.title} maxLength={120} onBlur={({ target }) => write('title')(target.value.trim())} />
      </Field>
      <Field label={words.text}>
        <textarea
          defaultValue={step.text}
          rows={2}
          maxLength={2000}
          onBlur={({ target }) => write('text')(target.value.trim())}
        />
      </Field>
      <Field label={words.notes}>
        <textarea
          defaultValue={step.notes}
          rows={2}
          maxLength={2000}
          onBlur={({ target }) => write('notes')(target.value.trim())}
        />
      </Field>
      <Field label={words.prompt}>
        <select
          value={step.prompt ?? ''}
          onChange={({ target: { value } }) =>
            onChange(value === '' ? without(step, 'prompt') : { ...step, prompt: value })
          }
        >
          <option value="">{words.noPrompt}</option>
          {prompts.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.seconds}>
        <input
          type="number"
          min={1}
          max={7200}
          defaultValue={step.seconds}
          onBlur={({ target: { valueAsNumber: seconds } }) => {
            if (seconds === step.seconds || (Number.isNaN(seconds) && step.seconds === undefined)) return;
            onChange(Number.isNaN(seconds) ? without(step, 'seconds') : { ...step, seconds });
          }}
        />
      </Field>
    </div>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

function without(step: WalkStep, name: 'text' | 'notes' | 'prompt' | 'seconds'): WalkStep {
  const { [name]: _gone, ...rest } = step;
  return rest;
}
