import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import styles from './LimitField.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A limit of a run; what is not a whole number within the most is said to be wrong, and not taken. */
export function LimitField({ label, value, most, onChange }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const text = typed ?? String(value);
  const isWrong = !isWithin(text, most);
  const problem = `From 1 to ${most.toLocaleString('en')}`;
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        className={styles.limit}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        title={problem}
        value={text}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isWithin(target.value, most)) onChange(Number(target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {isWrong ? (
        <span id={id} className={styles.wrong}>
          {problem}
        </span>
      ) : null}
    </>
  );
}

const isWithin = (text: string, most: number): boolean =>
  /^\d{1,6}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
