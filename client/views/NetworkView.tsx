import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { GraphNode } from '../api/types.ts';
import { phone, tablet, useMedia } from '../components/useMedia.ts';
import type { NetworkHandle } from '../graph/NetworkCanvas.tsx';
import { focusView, isFocusLost } from '../panels/focus.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { InspectorFrame } from '../panels/InspectorFrame.tsx';
import { Legend } from '../panels/Legend.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { casesText } from '../panels/StatusBar.tsx';
import { useExploration, useStore } from '../panels/store.ts';
import { TimeWindow } from '../panels/TimeWindow.tsx';
import styles from './NetworkView.module.css';
import { Picture } from './Picture.tsx';
import type { ViewProps } from './view.ts';

/** The picture of who is where, with the legend, the time window and the inspector. */
export function NetworkView(props: ViewProps): ReactNode {
  const { visible, reports, status, filtersOpen, onControls, onCloseFilters } = props;
  const { selection } = useExploration();
  const isTablet = useMedia(tablet);
  const isPhone = useMedia(phone);
  const handle = useRef<NetworkHandle>(null);
  const [isDrawn, setDrawn] = useState(false);
  const witnesses = useWitnesses();
  const positionOf = useCallback((id: string) => handle.current?.positionOf(id), []);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const legend = visible ? <Legend counts={visible.counts} reports={reports ?? []} witnesses={witnesses} /> : null;
  const time = visible ? <TimeWindow months={visible.months} undated={visible.undated} /> : null;
  // The picture is arranged for the whole room before the inspector takes its part of it.
  const inspected = isDrawn ? selection : undefined;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (inspected === undefined) return undefined;
    return afterLayout(() => {
      const covered = isTablet && !isPhone ? (frame.current?.offsetWidth ?? 0) : 0;
      handle.current?.reveal(inspected, covered);
    });
  }, [inspected, isTablet, isPhone]);
  useFocusAfter(inspected);
  return (
    <div className={styles.network} data-inspector={inspected !== undefined} data-time={visible?.months.length !== 0}>
      {isTablet ? (
        <Sheet open={filtersOpen} title="Legend and filters" onClose={onCloseFilters}>
          {isPhone && status ? <p className={styles.cases}>Documented cases only: {casesText(status)}</p> : null}
          {isPhone ? time : null}
          {legend}
        </Sheet>
      ) : (
        <aside className={styles.left} aria-label="Legend and filters">
          {legend}
        </aside>
      )}
      <div className={styles.middle}>
        <Picture visible={visible} status={status} handle={handle} onDrawn={onDrawn} onControls={onControls} />
        {isPhone ? null : time}
      </div>
      {inspected === undefined ? null : (
        <InspectorFrame ref={frame}>
          <Inspector key={inspected} id={inspected} drawn={visible?.nodes} positionOf={positionOf} />
        </InspectorFrame>
      )}
    </div>
  );
}

/** Where the focus goes when what had it went with the last selection: to the name of the next, or to the picture. */
function useFocusAfter(inspected: string | undefined): void {
  const last = useRef(inspected);
  useEffect(() => {
    if (last.current !== undefined && last.current !== inspected && isFocusLost()) {
      if (inspected === undefined) focusView();
      else document.getElementById('inspector-name')?.focus();
    }
    last.current = inspected;
  }, [inspected]);
}

/** Waits until the page has made room for a panel, which takes two frames. */
function afterLayout(perform: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(perform);
  });
  return () => cancelAnimationFrame(frame);
}

/** The people who told of something on the page, by name. */
function useWitnesses(): readonly GraphNode[] {
  const nodes = useStore(({ data }) => data.nodes);
  const relationships = useStore(({ data }) => data.relationships);
  const ids = new Set([...nodes, ...relationships].flatMap(({ witnesses }) => witnesses));
  return nodes.filter(({ id }) => ids.has(id)).toSorted((a, b) => a.name.localeCompare(b.name));
}
