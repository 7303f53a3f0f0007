import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import type { PatternProblem } from '../api/patterns.ts';
import type { Given, PatternParameter } from '../api/questions.ts';
import { useExploration } from '../panels/store.ts';
import { capitalized } from '../components/words.ts';
import { columnTitle } from '../answers/answerColumns.ts';
import { NodePicker } from './NodePicker.tsx';
import styles from './ParameterForm.module.css';
import { filledOf } from './patternSettings.ts';
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
      <button type="submit" className={styles.run} aria-disabled={!isReady || undefined}>
        Run
      </button>
    </form>
  );
}

const defaultsOf = (parameters: readonly PatternParameter[]): Given =>
  Object.fromEntries(
    parameters.flatMap(({ name, defaultText }) => (defaultText === null ? [] : [[name, defaultText]])),
  );

interface FieldProps {
  readonly parameter: PatternParameter;
  readonly value: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

function Field(props: FieldProps): ReactNode {
  const { parameter, value, nameOf, problem, onChange } = props;
  const id = useId();
  const { name, kind, labels, meaning } = parameter;
  const shared = {
    id,
    'aria-describedby': `${id}-meaning`,
    'aria-invalid': problem !== undefined,
  };
  return (
    <div className={styles.field} data-wide={kind === 'NODE' || kind === 'NODES'}>
      <label htmlFor={id}>{capitalized(columnTitle(name))}</label>
      {kind === 'NODE' ? (
        <NodePicker {...shared} labels={labels} value={value} nameOf={nameOf} onChange={onChange} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'INTEGER' ? 'numeric' : 'text'}
          placeholder={placeholders[kind] ?? ''}
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {kind === 'NODES' ? <TakeSelection onTake={onChange} /> : null}
      <p id={`${id}-meaning`} className={problem ? styles.problem : styles.meaning}>
        {problem ?? meaning}
      </p>
    </div>
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
