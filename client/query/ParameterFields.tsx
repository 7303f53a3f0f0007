import { useId } from 'react';
import type { ReactNode } from 'react';

import type { Given, PatternParameter, QueryProblem } from '../api/questions.ts';
import { countOf } from '../components/words.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { NodePicker } from '../patterns/NodePicker.tsx';
import { useNames } from '../patterns/useNames.ts';
import styles from './QueryPage.module.css';

interface Props {
  readonly parameters: readonly PatternParameter[];
  readonly given: Given;
  readonly problem: QueryProblem | undefined;
  readonly onChange: (given: Given) => void;
}

/** What a query leaves open, each part by its declared type. */
export function ParameterFields({ parameters, given, problem, onChange }: Props): ReactNode {
  const names = useNames(given);
  if (parameters.length === 0) return null;
  return (
    <div className={styles.parameters} role="group" aria-label="Parameters">
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={given[parameter.name] ?? ''}
          nameOf={(id) => names.get(id)}
          problem={problem?.parameter === parameter.name ? problem.message : undefined}
          onChange={(text) => onChange({ ...given, [parameter.name]: text })}
        />
      ))}
      <p className={styles.amount}>{countOf(parameters.length, 'parameter')}</p>
    </div>
  );
}

interface FieldProps {
  readonly parameter: PatternParameter;
  readonly value: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

function Field({ parameter, value, nameOf, problem, onChange }: FieldProps): ReactNode {
  const id = useId();
  const { name, kind, labels, optional, defaultText, meaning } = parameter;
  const shared = { id, 'aria-describedby': `${id}-meaning`, 'aria-invalid': problem !== undefined };
  const unsaid = name === 'selection' && kind === 'NODES' ? <Selected /> : null;
  return (
    <div className={styles.parameter} data-wide={kind === 'NODE' || kind === 'NODES'}>
      <label htmlFor={id}>
        <code>${name}</code> <span className={styles.kind}>{kindOf(parameter)}</span>
      </label>
      {kind === 'NODE' ? (
        <NodePicker {...shared} labels={labels} value={value} nameOf={nameOf} onChange={onChange} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'INTEGER' ? 'numeric' : 'text'}
          placeholder={defaultText ?? (optional ? '' : (examples[kind] ?? ''))}
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <p id={`${id}-meaning`} className={problem ? styles.wrong : styles.meaning}>
        {problem ?? unsaid ?? [meaning, optional ? 'may stay empty' : ''].filter(Boolean).join('; ')}
      </p>
    </div>
  );
}

const examples: Readonly<Partial<Record<PatternParameter['kind'], string>>> = {
  DATE: '2018, 2018-05 or 2018-05-31',
  INTEGER: '10',
};

const kindOf = ({ kind, labels }: PatternParameter): string =>
  kind === 'NODE' ? labels.join(' or ') : kind.charAt(0) + kind.slice(1).toLowerCase();

/** What `$selection` stands for while nothing is typed for it. */
function Selected(): ReactNode {
  const { selection } = useExploration();
  const name = useStore(({ data }) => data.nodes.find(({ id }) => id === selection)?.name);
  return selection === undefined ? 'nothing is selected in the network' : `what is selected: ${name ?? selection}`;
}
