import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';

import type { Status } from '../api/types.ts';
import { Icon } from '../components/Icon.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { useMedia, useTheme } from '../components/useMedia.ts';
import { countOf } from '../components/words.ts';
import type { Visible } from '../exploration/visible.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { NetworkCanvas } from '../graph/NetworkCanvas.tsx';
import type { NetworkHandle } from '../graph/NetworkCanvas.tsx';
import { freeUpTo } from '../graph/layout/picture.ts';
import { savePicture } from '../panels/savePicture.ts';
import { NoReports, NothingMatches } from '../panels/states.tsx';
import { useExploration, useStore } from '../panels/store.ts';
import styles from './NetworkView.module.css';
import { useNodeMenu } from './useNodeMenu.tsx';
import type { ViewProps } from './view.ts';

// Few read the outline: it comes when it is first asked for.
const NetworkOutline = lazy(async () => ({ default: (await import('../graph/NetworkOutline.tsx')).NetworkOutline }));

interface PictureProps {
  readonly visible: Visible | undefined;
  readonly status: Status | undefined;
  readonly handle: RefObject<NetworkHandle | null>;
  readonly onDrawn: () => void;
  readonly onControls: ViewProps['onControls'];
}

/** The network as a picture, or as an outline of words; and what stands in its place where there is none. */
export function Picture({ visible, status, handle, onDrawn, onControls }: PictureProps): ReactNode {
  const [asOutline, setAsOutline] = useState(false);
  if (!visible) {
    return (
      <div className={styles.canvas}>
        <Quiet>{waitingText(status)}</Quiet>
      </div>
    );
  }
  if (visible.isEmpty) {
    return (
      <div className={styles.canvas}>
        <NoReports />
      </div>
    );
  }
  return (
    <div className={styles.canvas}>
      <div className={styles.drawing}>
        {visible.nodes.length === 0 ? <NothingMatches /> : null}
        <div className={styles.cytoscape} inert={asOutline}>
          <Canvas visible={visible} handle={handle} onDrawn={onDrawn} onControls={onControls} />
        </div>
        {asOutline ? <Outline visible={visible} /> : null}
      </div>
      <div className={styles.toggles}>
        {asOutline ? null : <FreeLayout nodes={visible.base.nodes.length} />}
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
      </div>
    </div>
  );
}

/** Lets the families gather around their places by forces, or puts them back into the order of the districts. */
function FreeLayout({ nodes }: { readonly nodes: number }): ReactNode {
  const { layout } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const isTooMuch = nodes > freeUpTo;
  const isFree = layout === 'free' && !isTooMuch;
  const invitation = isFree
    ? 'Put everybody back under their prefecture'
    : 'Let families gather freely around their places';
  const limit = `The free layout takes up to ${inWords(freeUpTo)} nodes; this picture has ${inWords(nodes)}`;
  return (
    <button
      type="button"
      className={`${styles.toggle ?? ''} ${styles.free ?? ''}`}
      aria-pressed={isFree}
      aria-disabled={isTooMuch}
      title={isTooMuch ? limit : invitation}
      onClick={() => isTooMuch || dispatch({ do: 'layout', layout: isFree ? 'districts' : 'free' })}
    >
      Free layout
    </button>
  );
}

const inWords = (count: number) => count.toLocaleString('en');

function waitingText(status: Status | undefined): string {
  const reports = status?.counts.find(({ label }) => label === 'Report')?.count ?? 0;
  return reports === 0 ? 'Reading the reports' : `Reading ${countOf(reports, 'report')}`;
}

function Outline({ visible }: { readonly visible: Visible }): ReactNode {
  const { selection } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const { menu, open } = useNodeMenu(visible);
  return (
    <div className={styles.outline}>
      <Suspense fallback={<Quiet>Writing the outline</Quiet>}>
        <NetworkOutline
          visible={visible}
          selection={selection}
          onSelect={(id) => dispatch({ do: 'select', id })}
          onOpen={open}
        />
      </Suspense>
      {menu}
    </div>
  );
}

/** Gives the reader the picture as a file, called by who is selected in it. */
function saveNetwork(handle: NetworkHandle | null, form: PictureForm): Promise<void> {
  const { data, history } = useStore.getState();
  const selected = data.nodes.find(({ id }) => id === history.present.selection)?.name;
  const title = selected ?? 'Network of people and places';
  return savePicture(selected ?? 'Network', form, async () => handle?.file(form, title));
}

type CanvasProps = Omit<PictureProps, 'visible' | 'status'> & { readonly visible: Visible };

function Canvas({ visible, handle, onDrawn, onControls }: CanvasProps): ReactNode {
  const { selection, pinned, layout } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const hits = useStore((store) => store.hits);
  const theme = useTheme();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const { menu, open, openContext, remember } = useNodeMenu(visible);
  const onZoom = useCallback(
    (zoom: number) =>
      onControls({
        zoom,
        zoomIn: () => handle.current?.zoomIn(),
        zoomOut: () => handle.current?.zoomOut(),
        fit: () => handle.current?.fit(),
        save: (form) => void saveNetwork(handle.current, form),
      }),
    [handle, onControls],
  );
  useEffect(() => () => onControls(undefined), [onControls]);
  return (
    <div onPointerDownCapture={({ clientX, clientY }) => remember({ x: clientX, y: clientY })}>
      <NetworkCanvas
        ref={handle}
        visible={visible}
        selection={selection}
        hits={hits}
        pinned={pinned}
        layout={layout}
        theme={theme}
        reducedMotion={reducedMotion}
        onSelect={(id) => dispatch({ do: 'select', id })}
        onOpen={open}
        onCollapse={(anchor) => dispatch({ do: 'collapse', anchor })}
        onHide={(id) => dispatch({ do: 'hide', id })}
        onMove={(id, at) => dispatch({ do: 'pin', id, at })}
        onUnpin={(id) => dispatch({ do: 'unpin', id })}
        onUnfold={(anchor, nodes) => dispatch({ do: 'expand', anchor, nodes })}
        onContext={openContext}
        onZoom={onZoom}
        onDrawn={onDrawn}
      />
      {menu}
    </div>
  );
}
