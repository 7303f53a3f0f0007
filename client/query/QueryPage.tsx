import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import type { NodeLabel } from '../../server/ontology/ontology.ts';
import { OnNode } from '../answers/onNode.ts';
import { RunState } from '../answers/RunState.tsx';
import type { RunEnd } from '../answers/RunState.tsx';
import { fetchCheck } from '../api/questions.ts';
import type { QueryAnswer, QueryCheck } from '../api/questions.ts';
import type { LabelCount } from '../api/types.ts';
import { WithMemo } from '../memo/WithMemo.tsx';
import { readReport } from '../panels/actions.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { usePaused } from '../panels/usePaused.ts';
import { Asking } from './Asking.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { placeOf } from './problemFixes.ts';
import styles from './QueryPage.module.css';
import { givenTitle, titleOf } from './queryTabs.ts';
import { Results } from './Results.tsx';
import { ResultSide } from './ResultSide.tsx';
import { SaveDialogs } from './SaveDialogs.tsx';
import type { Saving } from './SaveDialogs.tsx';
import { tooLong } from './tooLong.ts';
import { useQueryPage } from './useQueryPage.ts';
import type { QueryPageState } from './useQueryPage.ts';
import type { TabRun } from './useRuns.ts';

/** Questions of the reader's own, in Cypher or built without code, their answers, and the words behind each row. */
export function QueryPage({ counts }: { readonly counts: readonly LabelCount[] }): ReactNode {
  const page = useQueryPage();
  const { shown, tab, run } = page;
  const { selection } = useExploration();
  const [saving, setSaving] = useState<Saving>();
  /** The answer in which a node was pressed: the next one begins without. */
  const [pressedIn, setPressedIn] = useState<QueryAnswer>();
  const check = useCheck(tab.cypher);
  const { answered } = run;
  const row = answered?.answer.rows[shown.row ?? -1] ? shown.row : undefined;
  const node = pressedIn !== undefined && pressedIn === answered?.answer ? selection : undefined;
  const openNode = ({ id, label }: { readonly id: string; readonly label: NodeLabel }) => {
    if (label === 'Report') {
      readReport(id);
      return;
    }
    useStore.getState().dispatch({ do: 'select', id });
    setPressedIn(answered?.answer);
  };
  const chooseRow = (chosen: number | undefined) => {
    setPressedIn(undefined);
    page.chooseRow(chosen);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || page.cancel()) return;
    if (node !== undefined) setPressedIn(undefined);
    else if (row !== undefined) chooseRow(undefined);
  };
  return (
    <OnNode value={openNode}>
      <div className={styles.page} data-side={node !== undefined || row !== undefined} onKeyDown={onEscape}>
        <Asking
          page={page}
          check={check}
          counts={counts}
          onSave={() => setSaving({ what: 'pattern', cypher: tab.cypher })}
        >
          <RunState runId={run.running?.runId} end={endOf(run)} onRetry={() => page.ask('RUN')} />
          {answered ? (
            <WithMemo
              view="query"
              title={givenTitle(answered.question.cypher) || 'A question to the reports'}
              answer={answered.answer}
              chosenRow={row}
            >
              <Results
                title={titleOf(answered.question.cypher)}
                answer={answered.answer}
                look={shown.look}
                row={row}
                onLook={page.look}
                onRow={chooseRow}
                onFreeze={(dataState, look) =>
                  setSaving({ what: 'result', question: answered.question, dataState, look })
                }
              />
            </WithMemo>
          ) : null}
          {isUntouched(page) ? <NothingAsked onAsk={(cypher) => page.askOther(cypher, 'RUN')} /> : null}
        </Asking>
        <ResultSide answer={answered?.answer} row={row} node={node} onCloseRow={() => chooseRow(undefined)} />
        {saving ? <SaveDialogs saving={saving} onClose={() => setSaving(undefined)} /> : null}
      </div>
    </OnNode>
  );
}

const isUntouched = ({ shown, tab, run }: QueryPageState): boolean =>
  !shown.isBuilding && tab.cypher.trim() === '' && !run.answered && !run.running && !run.ended;

/** Why the last run has no answer, with the place in the query. */
function endOf({ ended }: TabRun): RunEnd | undefined {
  if (ended?.kind === 'answered') return undefined;
  if (ended?.kind !== 'refused') return ended;
  const { code, message, neo4j } = ended.problem;
  return { kind: 'refused', code, neo4j, message: [placeOf(ended.problem), message].filter(Boolean).join(': ') };
}

/** What the server says of a query once nobody has typed for a moment; undefined for any other text. */
function useCheck(cypher: string): QueryCheck | undefined {
  const paused = usePaused(cypher);
  const unsent = useMemo(() => tooLong(paused), [paused]);
  const { data } = useQuery({
    queryKey: ['checkQuery', paused],
    queryFn: ({ signal }) => fetchCheck(paused, signal),
    enabled: paused.trim() !== '' && !unsent,
    retry: false,
    gcTime: 60_000,
  });
  const check = useMemo(() => (unsent ? { problem: unsent, warnings: [], parameters: [] } : data), [unsent, data]);
  return paused === cypher && cypher.trim() !== '' ? check : undefined;
}
