import { useMemo, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';

import { ApiError } from './api/graphql.ts';
import type { Status, Subgraph } from './api/types.ts';
import { useOverview, useReportList, useStatus } from './api/useAnswers.ts';
import styles from './App.module.css';
import type { ViewId } from './exploration/exploration.ts';
import { visibleSubgraph } from './exploration/visible.ts';
import { messageOf } from './panels/actions.ts';
import { ErrorStrip } from './panels/ErrorStrip.tsx';
import { focusView } from './panels/focus.ts';
import { Header } from './panels/Header.tsx';
import type { PictureControls } from './panels/pictureControls.ts';
import { NoDatabase } from './panels/states.tsx';
import { StatusBar } from './panels/StatusBar.tsx';
import { useExploration, useStore } from './panels/store.ts';
import { useFocusKept } from './panels/useFocusKept.ts';
import { useAddress, useFreshData, useReceived, useShortcuts, useTitle } from './usePage.ts';
import type { ViewProps } from './views/view.ts';
import { views } from './views/views.ts';

/** The whole page. */
export function App(): ReactNode {
  const exploration = useExploration();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [controls, setControls] = useState<PictureControls>();
  const data = useStore((store) => store.data);
  const firstPicture = useStore((store) => store.overview);
  const status = useStatus();
  const overview = useOverview();
  const reports = useReportList();
  const selected = data.nodes.find(({ id }) => id === exploration.selection)?.name;
  useAddress();
  useTitle(exploration, reports.data ?? [], selected);
  useFocusKept(exploration.view);
  useShortcuts();
  useFreshData(status.data?.state === 'ready' ? status.data.dataState : undefined);
  useReceived(overview.data);
  const visible = useMemo(
    () => (firstPicture ? visibleSubgraph(data, exploration, firstPicture) : undefined),
    [data, exploration, firstPicture],
  );
  const trouble = troubleOf(status, overview);
  const asOf = timeOfDay(overview.dataUpdatedAt);
  const retry = () => {
    void status.refetch();
    void overview.refetch();
  };
  const picture = exploration.view === 'network' ? controls : undefined;
  return (
    <div className={styles.page}>
      <SkipLink />
      <Header
        tabs={views}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        onSavePicture={picture?.save}
      />
      <Strip trouble={visible ? trouble : undefined} notice={status.data?.notice ?? ''} asOf={asOf} onRetry={retry} />
      <main className={styles.view}>
        <div
          id="view"
          className={styles.panel}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${exploration.view}`}
        >
          {trouble && !visible ? (
            <NoDatabase status={status.data} reason={trouble.message} onRetry={retry} />
          ) : (
            <Views
              chosen={exploration.view}
              visible={visible}
              reports={reports.data}
              status={status.data}
              filtersOpen={filtersOpen}
              onControls={setControls}
              onCloseFilters={() => setFiltersOpen(false)}
            />
          )}
        </div>
      </main>
      <StatusBar
        status={status.data}
        selected={selected}
        picture={picture}
        isAway={trouble !== undefined}
        asOf={asOf}
      />
      <LiveRegion />
    </div>
  );
}

/** The first stop of the Tab key: past the header, into the view. */
function SkipLink(): ReactNode {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    focusView();
  };
  return (
    <a className={styles.skip} href="#view" onClick={skip}>
      Skip to the picture or text
    </a>
  );
}

/** The chosen view; one that stays is only covered by another, and comes back as it was left. */
function Views({ chosen, ...props }: ViewProps & { readonly chosen: ViewId }): ReactNode {
  const [seen, setSeen] = useState<readonly ViewId[]>([]);
  if (!seen.includes(chosen)) setSeen([...seen, chosen]);
  const here = views.filter(({ id, stays }) => id === chosen || (stays && seen.includes(id)));
  return here.map(({ id, component: View }) => (
    <div key={id} className={styles.one} inert={id !== chosen}>
      <View {...props} />
    </div>
  ));
}

interface Trouble {
  readonly message: string;
  readonly details?: string;
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly failureReason: Error | null;
}

/** What keeps the page from its data; undefined when all is well. */
function troubleOf(status: Answer<Status>, overview: Answer<Subgraph>): Trouble | undefined {
  if (status.data && !status.error && status.data.state !== 'ready') {
    return { message: status.data.reason ?? `The database is ${status.data.state}.` };
  }
  // Before the first picture a failure counts at once; later ones only when the retries have failed too.
  const error = status.error ?? overview.error ?? (overview.data ? undefined : overview.failureReason);
  if (!error) return undefined;
  const details = error instanceof ApiError ? error.details : '';
  return { message: messageOf(error), ...(details ? { details } : {}) };
}

const timeOfDay = (time: number): string =>
  time === 0 ? '' : new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

interface StripProps {
  readonly trouble: Trouble | undefined;
  /** What keeps the database busy, and what is done about it. */
  readonly notice: string;
  readonly asOf: string;
  readonly onRetry: () => void;
}

function Strip({ trouble, notice, asOf, onRetry }: StripProps): ReactNode {
  const problem = useStore((store) => store.problem);
  const report = useStore((store) => store.report);
  if (trouble) {
    const said = notice || trouble.message;
    const message = `${said} What is on the screen is as of ${asOf}; the page goes on by itself.`;
    return <ErrorStrip message={message} details={trouble.details} onRetry={onRetry} />;
  }
  if (notice) return <ErrorStrip message={notice} />;
  return problem ? <ErrorStrip message={problem} onDismiss={() => report('')} /> : null;
}

/** Says what was done; a new element each time, so that it is seen to come and go. */
function LiveRegion(): ReactNode {
  const { words, turn } = useStore((store) => store.said);
  return (
    <div role="status" aria-live="polite">
      <p key={turn} className={styles.said}>
        {words}
      </p>
    </div>
  );
}
