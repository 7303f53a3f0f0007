import { useState } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../../components/Icon.tsx';
import styles from './Builder.module.css';
import { LabelChoice } from './LabelChoice.tsx';
import { NodeFilters } from './NodeFilters.tsx';
import { isInRows, nodesOf, possibleStep, stepsFrom } from './question.ts';
import type { AskedStep, BuiltQuestion } from './question.ts';

interface StepRowProps {
  readonly step: AskedStep;
  /** What the form calls the node that it starts at. */
  readonly fromName: string;
  readonly onChange: (step: AskedStep) => void;
  readonly onRemove: () => void;
}

/** One relationship that is followed, with what it must lead to. */
export function StepRow({ step, fromName, onChange, onRemove }: StepRowProps): ReactNode {
  const { type, direction, to, as, atLeast } = step;
  const { words, leadsTo } = possibleStep(type, direction);
  return (
    <fieldset className={styles.part}>
      <legend>
        {fromName} · {words}
      </legend>
      <div className={styles.step}>
        <select
          aria-label="A row for each, or a count"
          value={as}
          onChange={({ target }) => onChange({ ...step, as: target.value === 'count' ? 'count' : 'rows' })}
        >
          <option value="rows">each of</option>
          <option value="count">at least</option>
        </select>
        {as === 'count' ? (
          <input
            type="text"
            inputMode="numeric"
            className={styles.number}
            aria-label="How many at least"
            value={atLeast}
            onChange={({ target }) =>
              onChange({ ...step, atLeast: Number(target.value.replaceAll(/\D/g, '').slice(0, 4)) })
            }
          />
        ) : null}
        <LabelChoice
          label="Where it leads"
          value={to.label}
          among={leadsTo}
          onChange={(label) => onChange({ ...step, to: { label, filters: [] } })}
        />
        <IconButton icon="ui.close" label={`Take out the step: ${words}`} onPress={onRemove} />
      </div>
      <NodeFilters node={to} onChange={(changed) => onChange({ ...step, to: changed })} />
    </fieldset>
  );
}

interface NewStepProps {
  readonly question: BuiltQuestion;
  readonly names: readonly string[];
  readonly onAdd: (step: AskedStep) => void;
}

/** A choice of what to follow next, from any node that stands in the rows. */
export function NewStep({ question, names, onAdd }: NewStepProps): ReactNode {
  const nodes = nodesOf(question);
  const starts = nodes.flatMap((node, at) => (isInRows(question, at) ? [{ node, at }] : []));
  const [from, setFrom] = useState(starts.at(-1)?.at ?? 0);
  const label = nodes[from]?.label ?? question.start.label;
  const steps = stepsFrom(label);
  const add = (index: number) => {
    const chosen = steps[index];
    const [leadsTo] = chosen?.leadsTo ?? [];
    if (!chosen || !leadsTo) return;
    const { type, direction } = chosen;
    onAdd({ from, type, direction, to: { label: leadsTo, filters: [] }, as: 'rows', atLeast: 1 });
  };
  return (
    <div className={styles.step}>
      <span className={styles.quiet}>Then follow</span>
      {starts.length > 1 ? (
        <select aria-label="From where" value={from} onChange={({ target }) => setFrom(Number(target.value))}>
          {starts.map(({ at }) => (
            <option key={at} value={at}>
              {names[at]}
            </option>
          ))}
        </select>
      ) : null}
      <select aria-label="What to follow" value="" onChange={({ target }) => add(Number(target.value))}>
        <option value="" disabled>
          choose a relationship …
        </option>
        {steps.map(({ type, direction, words }, at) => (
          <option key={`${type} ${direction}`} value={at}>
            {words} ({type})
          </option>
        ))}
      </select>
    </div>
  );
}
