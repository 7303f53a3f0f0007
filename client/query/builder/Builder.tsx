import { useMemo } from 'react';
import type { ReactNode } from 'react';

import styles from './Builder.module.css';
import { cypherOf } from './cypherOf.ts';
import { LabelChoice } from './LabelChoice.tsx';
import { NodeFilters } from './NodeFilters.tsx';
import { NewStep, StepRow } from './StepRow.tsx';
import { mostSteps, nodesOf, withoutStep, withStep } from './question.ts';
import type { AskedNode, BuiltQuestion } from './question.ts';

interface Props {
  readonly question: BuiltQuestion;
  readonly onChange: (question: BuiltQuestion) => void;
  readonly onByHand: (cypher: string) => void;
}

/** A question put together without code, and beside it the Cypher that it becomes. */
export function Builder({ question, onChange, onByHand }: Props): ReactNode {
  const cypher = useMemo(() => cypherOf(question), [question]);
  const nodes = nodesOf(question);
  const names = nodeNames(nodes);
  const changeStart = (start: AskedNode) => onChange({ ...question, start });
  return (
    <div className={styles.builder}>
      <div className={styles.parts}>
        <fieldset className={styles.part}>
          <legend>Find</legend>
          <LabelChoice
            label="Whom or what to find"
            value={question.start.label}
            // What was asked of one label has no meaning for another.
            onChange={(label) => onChange({ ...question, start: { label, filters: [] }, steps: [] })}
          />
          <NodeFilters node={question.start} onChange={changeStart} />
        </fieldset>
        {question.steps.map((step, at) => (
          <StepRow
            key={at}
            step={step}
            fromName={names[step.from] ?? ''}
            onChange={(changed) => onChange(withStep(question, at, changed))}
            onRemove={() => onChange(withoutStep(question, at))}
          />
        ))}
        {question.steps.length < mostSteps ? (
          <NewStep
            key={question.steps.length}
            question={question}
            names={names}
            onAdd={(step) => onChange({ ...question, steps: [...question.steps, step] })}
          />
        ) : (
          <p className={styles.quiet}>{mostSteps} steps are the most.</p>
        )}
      </div>
      <div className={styles.cypher}>
        <pre tabIndex={0} aria-label="The Cypher of this question">
          {cypher}
        </pre>
        <button type="button" className="button" onClick={() => onByHand(cypher)}>
          Continue by hand
        </button>
      </div>
    </div>
  );
}

/** What each node is called in the form: its label, numbered where there are several. */
function nodeNames(nodes: readonly AskedNode[]): readonly string[] {
  return nodes.map(({ label }, at) => {
    const before = nodes.slice(0, at).filter((other) => other.label === label).length;
    return before === 0 ? label : `${label} ${before + 1}`;
  });
}
