import type { ReactNode } from 'react';

import type { Given, PatternParameter, QueryProblem } from '../api/questions.ts';
import { countOf } from '../components/words.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { ParameterField } from '../patterns/ParameterField.tsx';
import type { ParameterFieldProps } from '../patterns/ParameterField.tsx';
import { useNames } from '../patterns/useNames.ts';
import styles from './ParameterFields.module.css';

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

type FieldProps = Pick<ParameterFieldProps, 'parameter' | 'value' | 'nameOf' | 'problem' | 'onChange'>;

function Field(props: FieldProps): ReactNode {
  const { name, kind, optional, defaultText, meaning } = props.parameter;
  const unsaid = name === 'selection' && kind === 'NODES' ? <Selected /> : null;
  return (
    <ParameterField
      {...props}
      label={
        <>
          <code>${name}</code> <span className={styles.kind}>{kindOf(props.parameter)}</span>
        </>
      }
      placeholder={defaultText ?? (optional ? '' : (examples[kind] ?? ''))}
      note={unsaid ?? [meaning, optional ? 'may stay empty' : ''].filter(Boolean).join('; ')}
      className={styles.parameter}
    />
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
