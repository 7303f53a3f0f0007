import { useState } from 'react';
import type { ReactNode } from 'react';

import type { PatternProblem } from '../api/patterns.ts';
import type { Given, PatternParameter } from '../api/questions.ts';
import { useExploration } from '../panels/store.ts';
import { capitalized } from '../components/words.ts';
import { columnTitle } from '../answers/answerColumns.ts';
import { filledOf } from '../answers/givenSetting.ts';
import { RunButton } from '../components/RunButton.tsx';
import { ParameterField } from './ParameterField.tsx';
import type { ParameterFieldProps } from './ParameterField.tsx';
import styles from './ParameterForm.module.css';
import { isComplete } from './questionText.ts';

interface Props {
  readonly parameters: readonly PatternParameter[];
  /** What it was asked with last. */
  readonly given: Given;
  readonly names: ReadonlyMap<string, string>;
  readonly problem: PatternProblem | undefined;
  readonly onRun: (given: Given) => void;
}

/** What a pattern leaves open, each part as its type needs it, and the button that asks. */
export function ParameterForm({ parameters, given, names, problem, onRun }: Props): ReactNode {
  const [typed, setTyped] = useState<Given>(() => ({ ...defaultsOf(parameters), ...given }));
  const isReady = isComplete(parameters, typed);
  return (
    <form
      className={styles.form}
      aria-label="What to ask about"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onRun(filledOf(typed));
      }}
    >
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={typed[parameter.name] ?? ''}
          nameOf={(id) => names.get(id)}
          problem={problem?.parameter === parameter.name ? problem.message : undefined}
          onChange={(text) => setTyped({ ...typed, [parameter.name]: text })}
        />
      ))}
      <RunButton isUnready={!isReady} />
    </form>
  );
}

const defaultsOf = (parameters: readonly PatternParameter[]): Given =>
  Object.fromEntries(
    parameters.flatMap(({ name, defaultText }) => (defaultText === null ? [] : [[name, defaultText]])),
  );

type FieldProps = Pick<ParameterFieldProps, 'parameter' | 'value' | 'nameOf' | 'problem' | 'onChange'>;

function Field(props: FieldProps): ReactNode {
  const { name, kind, meaning } = props.parameter;
  return (
    <ParameterField
      {...props}
      label={capitalized(columnTitle(name))}
      placeholder={placeholders[kind] ?? ''}
      note={meaning}
      className={styles.field}
    >
      {kind === 'NODES' ? <TakeSelection onTake={props.onChange} /> : null}
    </ParameterField>
  );
}

const placeholders: Readonly<Partial<Record<PatternParameter['kind'], string>>> = {
  DATE: '2018, 2018-05 or 2018-05-31',
  NODES: 'ids, with blanks between',
};

function TakeSelection({ onTake }: { readonly onTake: (id: string) => void }): ReactNode {
  const { selection } = useExploration();
  if (selection === undefined) return null;
  return (
    <button type="button" className="textButton" onClick={() => onTake(selection)}>
      Take what is selected
    </button>
  );
}
