import { useId } from 'react';
import type { ReactNode } from 'react';

import type { PatternParameter } from '../api/questions.ts';
import { NodePicker } from './NodePicker.tsx';
import styles from './ParameterField.module.css';

/** A parameter with all that its field says of it. */
export interface ParameterFieldProps {
  readonly parameter: PatternParameter;
  readonly label: ReactNode;
  readonly value: string;
  readonly placeholder: string;
  readonly nameOf: (id: string) => string | undefined;
  /** What is wrong with the value; it stands in the place of the note. */
  readonly problem: string | undefined;
  readonly note: ReactNode;
  readonly onChange: (text: string) => void;
  /** The place of the field in its form. */
  readonly className: string | undefined;
  /** What else fills it. */
  readonly children?: ReactNode;
}

/** A parameter of a question as its type needs it: somebody is found by name, all else is typed. */
export function ParameterField(props: ParameterFieldProps): ReactNode {
  const { parameter, label, value, placeholder, nameOf, problem, note, onChange, className = '', children } = props;
  const id = useId();
  const { kind, labels } = parameter;
  const shared = { id, 'aria-describedby': `${id}-note`, 'aria-invalid': problem !== undefined };
  return (
    <div className={`${styles.field ?? ''} ${className}`} data-wide={kind === 'NODE' || kind === 'NODES'}>
      <label htmlFor={id}>{label}</label>
      {kind === 'NODE' ? (
        <NodePicker {...shared} labels={labels} value={value} nameOf={nameOf} onChange={onChange} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'INTEGER' ? 'numeric' : 'text'}
          placeholder={placeholder}
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {children}
      <p id={`${id}-note`} data-wrong={problem !== undefined}>
        {problem ?? note}
      </p>
    </div>
  );
}
