import type { ReactNode } from 'react';

import { lookSetting } from '../answers/look.ts';
import { RunState } from '../answers/RunState.tsx';
import type { Pattern, PatternAnswer, PatternChange } from '../api/patterns.ts';
import { freezeResult, usualLimits } from '../api/questions.ts';
import { countOf } from '../components/words.ts';
import { useStore } from '../panels/store.ts';
import { AnswerSection } from './AnswerSection.tsx';
import type { ChosenProps } from './chosen.ts';
import { LoadChange } from './LoadChange.tsx';
import { ParameterForm } from './ParameterForm.tsx';
import { PatternHead } from './PatternHead.tsx';
import styles from './Patterns.module.css';
import { showFrozen, showPattern } from './patternSettings.ts';
import type { Shown } from './patternSettings.ts';
import { isComplete, questionText } from './questionText.ts';
import { useNames } from './useNames.ts';
import { WithEvidence } from './WithEvidence.tsx';
import { usePatternRun } from './usePatternRun.ts';
import { useListsAgain } from './usePatterns.ts';

interface Props extends ChosenProps {
  readonly pattern: Pattern;
  /** What the last load changed in its answer; undefined where it changed nothing, or nothing is known of before. */
  readonly change: PatternChange | undefined;
}

/** One pattern: what it asks, what it is asked with, and its answer. */
export function PatternPage({ pattern, change, shown, onChange, onUndoable }: Props): ReactNode {
  const { given } = shown;
  const isReady = pattern.faults.length === 0 && isComplete(pattern.parameters, given);
  const { answer, problem, runId, end, again, cancel } = usePatternRun(pattern, given, isReady);
  const names = useNames(given);
  const title = questionText(pattern, given, names);
  const freeze = useFreezing(pattern, shown, onChange);
  return (
    <WithEvidence answer={answer} shown={shown} onChange={onChange}>
      <PatternHead pattern={pattern} given={given} onChange={onChange} onUndoable={onUndoable} />
      {pattern.parameters.length > 0 && pattern.faults.length === 0 && !shown.memo ? (
        <ParameterForm
          key={JSON.stringify(given)}
          parameters={pattern.parameters}
          given={given}
          names={names}
          problem={problem}
          onRun={(typed) => {
            onChange({ ...showPattern(pattern.id, typed), ...lookSetting(shown.look) });
            again();
          }}
        />
      ) : null}
      {pattern.faults.map((fault) => (
        <p key={fault} className={styles.problem}>
          {fault}
        </p>
      ))}
      <RunState runId={runId} end={end} onRetry={again} onCancel={cancel} />
      {change && !shown.memo && Object.keys(given).length === 0 ? <LoadChange change={change} /> : null}
      {answer ? (
        <AnswerSection
          title={title}
          answer={answer}
          summary={summaryOf(answer)}
          shown={shown}
          onChange={onChange}
          onFreeze={freeze(answer)}
        />
      ) : null}
    </WithEvidence>
  );
}

const summaryOf = ({ rows, elapsedMs }: PatternAnswer): string =>
  `${countOf(rows.length, 'row')} in ${spanText(elapsedMs)}`;

const spanText = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/** Keeps an answer under a title, and goes to it. */
function useFreezing({ cypher }: Pattern, { given, look }: Shown, onChange: ChosenProps['onChange']) {
  const readAgain = useListsAgain();
  const say = useStore((store) => store.say);
  return ({ dataState }: PatternAnswer) =>
    async (title: string): Promise<void> => {
      const id = await freezeResult(title, { cypher, given, limits: usualLimits }, look, dataState);
      await readAgain();
      onChange({ ...showFrozen(id), ...lookSetting(look) });
      say('Frozen: this page keeps its address, and the result as it is now');
    };
}
