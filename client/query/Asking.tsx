import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { fetchQueryNames } from '../api/questions.ts';
import type { Given, QueryCheck, QueryMode, QueryNames } from '../api/questions.ts';
import type { LabelCount } from '../api/types.ts';
import { tablet, useMedia } from '../components/useMedia.ts';
import { Sheet } from '../panels/Sheet.tsx';
import { Builder } from './builder/Builder.tsx';
import { cypherOf } from './builder/cypherOf.ts';
import { firstQuestion } from './builder/question.ts';
import { ByHand } from './ByHand.tsx';
import type { EditorHandle } from './editor/Editor.tsx';
import { formatCypher } from './formatCypher.ts';
import { LimitFields } from './LimitFields.tsx';
import { NamesPanel } from './NamesPanel.tsx';
import styles from './QueryPage.module.css';
import { TabRow } from './TabRow.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { QueryPageState } from './useQueryPage.ts';

interface Props {
  readonly page: QueryPageState;
  readonly check: QueryCheck | undefined;
  readonly counts: readonly LabelCount[];
  readonly onSave: () => void;
  /** What came of it. */
  readonly children: ReactNode;
}

const noNames: QueryNames = { labels: [], types: [], properties: [], functions: [], procedures: [] };

/** Where a question is written, by hand or without code, with the names that it can use beside it. */
export function Asking({ page, check, counts, onSave, children }: Props): ReactNode {
  const { shown, tab, run, act } = page;
  const { isBuilding } = shown;
  const [built, setBuilt] = useState(firstQuestion);
  const [isListOpen, setListOpen] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const isTablet = useMedia(tablet);
  const { data: names = noNames } = useQueryNames();
  const open = (cypher: string, given: Given) => {
    setListOpen(false);
    page.open(cypher, given);
    page.build(false);
  };
  const insert = (text: string) => {
    setListOpen(false);
    editor.current?.insert(text);
  };
  const ask = (mode: QueryMode) => (isBuilding ? page.askOther(cypherOf(built), mode) : page.ask(mode));
  const format = () => act({ do: 'write', cypher: formatCypher(tab.cypher) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask('RUN');
  };
  const list = <NamesPanel names={names} counts={counts} recent={page.recent} onInsert={insert} onOpen={open} />;
  return (
    <>
      {isTablet ? (
        <Sheet open={isListOpen} title="Names and recent queries" onClose={() => setListOpen(false)}>
          {list}
        </Sheet>
      ) : (
        <aside className={styles.left} aria-label="Names and recent queries">
          {list}
        </aside>
      )}
      <div className={styles.middle} onKeyDown={onKeyDown}>
        <div className={styles.top}>
          <TabRow tabs={page.tabs} onAct={act} onChoose={page.chooseTab} />
          <LimitFields limits={tab.limits} onLimits={(limits) => act({ do: 'limit', limits })} />
        </div>
        <Toolbar
          isBuilding={isBuilding}
          isRunning={run.running !== undefined}
          isEmpty={!isBuilding && tab.cypher.trim() === ''}
          onBuild={page.build}
          onRun={ask}
          onCancel={page.cancel}
          onFormat={format}
          onSave={onSave}
          onList={isTablet ? () => setListOpen(true) : undefined}
        />
        {isBuilding ? (
          <Builder question={built} onChange={setBuilt} onByHand={(cypher) => open(cypher, {})} />
        ) : (
          <ByHand page={page} check={check} names={names} editor={editor} />
        )}
        {children}
      </div>
    </>
  );
}

/** What a query can name; it does not change while the page is open but with the data. */
const useQueryNames = () => useQuery({ queryKey: ['queryNames'], queryFn: ({ signal }) => fetchQueryNames(signal) });
