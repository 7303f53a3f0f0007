import { useCallback } from 'react';
import type { ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import { Failed } from '../panels/Failed.tsx';
import { NoReports } from '../panels/states.tsx';
import { useStore } from '../panels/store.ts';
import { useCountyStatistics } from './answers.ts';
import type { CountyStatistics } from './answers.ts';
import styles from './Counties.module.css';
import { CountiesBar } from './CountiesBar.tsx';
import { CountiesMap } from './CountiesMap.tsx';
import { CountiesPanel } from './CountiesPanel.tsx';
import { CountyMonths } from './CountyMonths.tsx';
import { CountyTable } from './CountyTable.tsx';
import { tieNumber } from './opened.ts';
import type { Opened } from './opened.ts';
import { standingLines } from './standingLines.ts';
import { useCountiesLook } from './useCountiesLook.ts';
import type { CountiesLook, LookChange } from './useCountiesLook.ts';

/** Documented cases by county: as a table, as a map, and month by month. */
export function CountiesView(): ReactNode {
  const { data, failureReason, refetch } = useCountyStatistics();
  const hasReports = useStore(({ data: { nodes } }) => nodes.length > 0);
  if (failureReason && !data) {
    return <Failed className={styles.problem} error={failureReason} onRetry={() => void refetch()} />;
  }
  if (!data) return <Quiet>Counting the cases of each county</Quiet>;
  if (data.cases === 0) return hasReports ? <NoCases /> : <NoReports />;
  return <Counties statistics={data} />;
}

function NoCases(): ReactNode {
  return (
    <p className={styles.problem}>
      No loaded report tells of somebody who was taken, held or otherwise wronged, so there is nothing to count by
      county.
    </p>
  );
}

function Counties({ statistics }: { readonly statistics: CountyStatistics }): ReactNode {
  const [look, change] = useCountiesLook();
  const { area, opened } = look;
  return (
    <div className={styles.page}>
      <CountiesBar statistics={statistics} look={look} onChange={change} />
      <p className={styles.standing}>{standingLines(statistics, look.number).join(' ')}</p>
      <div className={styles.body}>
        <div
          className={styles.main}
          id="counties-panel"
          role="tabpanel"
          aria-labelledby={`counties-${look.tab}`}
          onKeyDown={({ key }) => {
            if (key === 'Escape' && (area ?? opened)) change({ area: undefined, opened: undefined });
          }}
        >
          <Tab statistics={statistics} look={look} change={change} />
        </div>
        {area !== undefined || opened ? (
          <CountiesPanel
            statistics={statistics}
            area={area}
            opened={opened}
            onOpen={(next) => change({ opened: next })}
            onClose={() => change({ area: undefined, opened: undefined })}
          />
        ) : null}
      </div>
    </div>
  );
}

interface TabProps {
  readonly statistics: CountyStatistics;
  readonly look: CountiesLook;
  readonly change: (change: LookChange) => void;
}

function Tab({ statistics, look, change }: TabProps): ReactNode {
  const onSelect = (id: string) => change({ area: id, opened: openedBySelecting(id, statistics, look) });
  // The columns of the table are made anew whenever this is.
  const onOpen = useCallback((opened: Opened) => change({ area: opened.area, opened }), [change]);
  const shared = { statistics, number: look.number, selected: look.area, onSelect, onOpen };
  if (look.tab === 'map') return <CountiesMap {...shared} whole={look.whole} />;
  if (look.tab === 'months') return <CountyMonths {...shared} ofPeople={look.ofPeople} />;
  return <CountyTable key={look.number.id} {...shared} />;
}

/** A prefecture has nothing to show but the cases that are known to it alone. */
function openedBySelecting(
  id: string,
  { prefectures }: CountyStatistics,
  { number }: CountiesLook,
): Opened | undefined {
  const prefecture = prefectures.find((each) => each.id === id);
  const tie = number.ties.find((kind) => prefecture && prefecture[kind].count > 0);
  return tie && { number: tieNumber[tie], area: id };
}
