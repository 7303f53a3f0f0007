import type { ReactNode } from 'react';
import styles from './Choices.module.css';

/** One of a few ways, by the word that it goes by inside. */
export interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
}

interface ChoicesProps<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few ways of which one is chosen, side by side. */
export function Choices<Value extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Value>): ReactNode {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map(({ value, title }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {title}
        </button>
      ))}
    </div>
  );
}
