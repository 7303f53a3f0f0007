import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';

import type { GraphNode, Status } from '../api/types.ts';
import { Icon } from '../components/Icon.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { phone, tablet, useMedia } from '../components/useMedia.ts';
import type { Visible } from '../exploration/visible.ts';
import { NetworkCanvas } from '../graph/NetworkCanvas.tsx';
import type { NetworkHandle } from '../graph/NetworkCanvas.tsx';
import { NetworkOutline } from '../graph/NetworkOutline.tsx';
import { Inspector } from '../panels/Inspector.tsx';
import { Legend } from '../panels/Legend.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { NoReports, NothingMatches } from '../panels/states.tsx';
import { casesText } from '../panels/StatusBar.tsx';
import { useExploration, useStore } from '../panels/store.ts';
import { TimeWindow } from '../panels/TimeWindow.tsx';
import styles from './NetworkView.module.css';
import { useNodeMenu } from './useNodeMenu.tsx';
import type { ViewProps } from './view.ts';

/** The picture of who is where, with the legend, the time window and the inspector. */
export function NetworkView(props: ViewProps): ReactNode {
  const { visible, reports, status, filtersOpen, onZoomControls, onCloseFilters } = props;
  const { selection } = useExploration();
  const isTablet = useMedia(tablet);
  const isPhone = useMedia(phone);
  const handle = useRef<NetworkHandle>(null);
  const witnesses = useWitnesses();
  const positionOf = useCallback((id: string) => handle.current?.positionOf(id), []);
  const legend = visible ? <Legend counts={visible.counts} reports={reports} witnesses={witnesses} /> : null;
  const time = visible ? <TimeWindow months={visible.months} undated={visible.undated} /> : null;
  useEffect(() => {
    if (selection !== undefined) handle.current?.reveal(selection);
  }, [selection]);
  return (
    <div className={styles.network} data-inspector={selection !== undefined}>
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
        <Picture visible={visible} status={status} handle={handle} onZoomControls={onZoomControls} />
        {isPhone ? null : time}
      </div>
      {selection === undefined ? null : (
        <InspectorFrame key={isPhone ? 'sheet' : 'panel'} isPhone={isPhone}>
          <Inspector id={selection} positionOf={positionOf} />
        </InspectorFrame>
      )}
    </div>
  );
}

interface FrameProps {
  readonly isPhone: boolean;
  readonly children: ReactNode;
}

/** The inspector beside the picture, or on a phone over its foot, where it can be made higher. */
function InspectorFrame({ isPhone, children }: FrameProps): ReactNode {
  const [high, setHigh] = useState(false);
  return (
    <aside className={styles.right} aria-label="Inspector" data-high={high}>
      {isPhone ? (
        <button
          type="button"
          className={styles.grip}
          aria-expanded={high}
          aria-label={high ? 'Make the inspector lower' : 'Make the inspector higher'}
          onClick={() => setHigh(!high)}
        />
      ) : null}
      {children}
    </aside>
  );
}

interface PictureProps {
  readonly visible: Visible | undefined;
  readonly status: Status | undefined;
  readonly handle: RefObject<NetworkHandle | null>;
  readonly onZoomControls: ViewProps['onZoomControls'];
}

function Picture({ visible, status, handle, onZoomControls }: PictureProps): ReactNode {
  const [asOutline, setAsOutline] = useState(false);
  if (!visible) {
    return (
      <div className={styles.canvas}>
        <Quiet>{waitingText(status)}</Quiet>
      </div>
    );
  }
  if (visible.base.nodes.length === 0 && visible.nodes.length === 0) {
    return (
      <div className={styles.canvas}>
        <NoReports />
      </div>
    );
  }
  return (
    <div className={styles.canvas}>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={asOutline}
        aria-label="Outline"
        title={asOutline ? 'Show the picture' : 'Show the same as an outline of words'}
        onClick={() => setAsOutline(!asOutline)}
      >
        <Icon name="ui.outline" size={14} /> <span>Outline</span>
      </button>
      {visible.nodes.length === 0 ? <NothingMatches /> : null}
      {asOutline ? (
        <Outline visible={visible} />
      ) : (
        <Canvas visible={visible} handle={handle} onZoomControls={onZoomControls} />
      )}
    </div>
  );
}

function waitingText(status: Status | undefined): string {
  const reports = status?.counts.find(({ label }) => label === 'Report')?.count ?? 0;
  return reports === 0 ? 'Reading the reports' : `Reading ${reports} reports`;
}

function Outline({ visible }: { readonly visible: Visible }): ReactNode {
  const { selection } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const { menu, open } = useNodeMenu(visible);
  return (
    <div className={styles.outline}>
      <NetworkOutline
        visible={visible}
        selection={selection}
        onSelect={(id) => dispatch({ do: 'select', id })}
        onOpen={open}
      />
      {menu}
    </div>
  );
}

type CanvasProps = Pick<PictureProps, 'handle' | 'onZoomControls'> & { readonly visible: Visible };

function Canvas({ visible, handle, onZoomControls }: CanvasProps): ReactNode {
  const { selection, pinned } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const { menu, open, openContext, remember } = useNodeMenu(visible);
  const onZoom = useCallback(
    (zoom: number) =>
      onZoomControls({
        zoom,
        zoomIn: () => handle.current?.zoomIn(),
        zoomOut: () => handle.current?.zoomOut(),
        fit: () => handle.current?.fit(),
      }),
    [handle, onZoomControls],
  );
  useEffect(() => () => onZoomControls(undefined), [onZoomControls]);
  return (
    <div
      className={styles.cytoscape}
      onPointerDownCapture={({ clientX, clientY }) => remember({ x: clientX, y: clientY })}
    >
      <NetworkCanvas
        ref={handle}
        visible={visible}
        selection={selection}
        pinned={pinned}
        theme={theme}
        reducedMotion={reducedMotion}
        onSelect={(id) => dispatch({ do: 'select', ...(id === undefined ? {} : { id }) })}
        onOpen={open}
        onCollapse={(anchor) => dispatch({ do: 'collapse', anchor })}
        onHide={(id) => dispatch({ do: 'hide', id })}
        onMove={(id, at) => dispatch({ do: 'pin', id, at })}
        onUnpin={(id) => dispatch({ do: 'unpin', id })}
        onUnfold={(anchor, nodes) => dispatch({ do: 'expand', anchor, nodes })}
        onContext={openContext}
        onZoom={onZoom}
      />
      {menu}
    </div>
  );
}

/** The people who told of something on the page, by name. */
function useWitnesses(): readonly GraphNode[] {
  const nodes = useStore(({ data }) => data.nodes);
  const relationships = useStore(({ data }) => data.relationships);
  const ids = new Set([...nodes, ...relationships].flatMap(({ witnesses }) => witnesses));
  return nodes.filter(({ id }) => ids.has(id)).toSorted((a, b) => a.name.localeCompare(b.name));
}
