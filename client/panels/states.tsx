import type { ReactNode } from 'react';

import type { Status } from '../api/types.ts';
import { dateText } from '../components/dates.ts';
import { countOf } from '../components/words.ts';
import type { Exploration } from '../exploration/exploration.ts';
import { canUndo } from '../exploration/history.ts';
import { labelRows, typeRows } from './legendRows.ts';
import styles from './states.module.css';
import { useExploration, useStore } from './store.ts';

/** The page while the database holds nothing. */
export function NoReports(): ReactNode {
  return (
    <div className={styles.state}>
      <h2>No reports yet.</h2>
      <p>
        Load the five reports that come with Shezhire: <code>npm run -s shezhire -- load seed</code>
      </p>
      <p>
        Add a report of your own: <code>npm run -s shezhire -- load &lt;folder or files&gt;</code>
      </p>
      <p>This page shows them as soon as they are there.</p>
    </div>
  );
}

/** The picture when filters or hiding leave nothing of it. */
export function NothingMatches(): ReactNode {
  const exploration = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const witness = useStore(({ data }) => data.nodes.find(({ id }) => id === exploration.filters.toldBy)?.name);
  const filters = filterWords(exploration, witness);
  if (filters.length === 0) return <NothingShown hidden={exploration.hidden} />;
  return (
    <div className={styles.state}>
      <h2>Nothing matches.</h2>
      <p>Filtered by: {filters.join('; ')}.</p>
      <button type="button" className="button" onClick={() => dispatch({ do: 'clearFilters' })}>
        Clear filters
      </button>
    </div>
  );
}

/** The picture when all that was in it is hidden, or nothing was put into it yet. */
function NothingShown({ hidden }: { readonly hidden: readonly string[] }): ReactNode {
  const { dispatch, undo } = useStore.getState();
  const undoable = useStore(({ history }) => canUndo(history));
  const isHidden = hidden.length > 0;
  return (
    <div className={styles.state}>
      <h2>{isHidden ? 'Everything is hidden.' : 'Nothing is in this picture.'}</h2>
      <p>
        {isHidden
          ? `${countOf(hidden.length, 'node')} of this picture ${hidden.length === 1 ? 'is' : 'are'} hidden.`
          : 'What you find by the search is put into it.'}
      </p>
      <div className={styles.ways}>
        {undoable ? (
          <button type="button" className="button" onClick={undo}>
            Undo
          </button>
        ) : null}
        {isHidden ? (
          <button type="button" className="button" onClick={() => dispatch({ do: 'add', ids: hidden })}>
            Show what is hidden
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => dispatch({ do: 'reset' })}>
          Back to the first picture
        </button>
      </div>
    </div>
  );
}

function filterWords({ filters, time }: Exploration, witness: string | undefined): readonly string[] {
  const labels = labelRows.filter(({ values }) => values.some((value) => filters.labels.includes(value)));
  const types = typeRows.filter(({ values }) => values.some((value) => filters.types.includes(value)));
  const without = [...labels.map(({ title }) => title), ...filters.statuses, ...types.map(({ title }) => title)];
  return [
    ...(without.length > 0 ? [`without ${without.join(', ')}`] : []),
    ...(filters.reports.length > 0 ? [`without ${filters.reports.length} of the reports`] : []),
    ...(filters.toldBy === undefined ? [] : [`as told by ${witness ?? 'one person'}`]),
    ...(time.from === undefined ? [] : [`from ${dateText(time.from)}`]),
    ...(time.until === undefined ? [] : [`until ${dateText(time.until)}`]),
  ];
}

interface NoDatabaseProps {
  readonly status: Status | undefined;
  readonly reason: string;
  readonly onRetry: () => void;
}

/** The page while there is no database, with what was tried and what to do. */
export function NoDatabase({ status, reason, onRetry }: NoDatabaseProps): ReactNode {
  return (
    <div className={styles.state}>
      <h2>{awayTitle(status)}</h2>
      <p>{reason}</p>
      {status ? (
        <WhatToDo status={status} />
      ) : (
        <p>
          Where it has ended, <code>npm start</code> starts it again.
        </p>
      )}
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
      <p>This page asks again every three seconds and goes on by itself.</p>
    </div>
  );
}

function awayTitle(status: Status | undefined): string {
  if (!status) return 'Shezhire does not answer.';
  return status.state === 'starting' ? 'The database is starting.' : 'No database answers.';
}

function WhatToDo({ status }: { readonly status: Status }): ReactNode {
  return (
    <>
      <p>
        Tried: {status.ownDatabase ? 'the database that Shezhire starts itself' : 'the database of NEO4J_URI'}
        {status.address ? `, ${status.address}` : ''}. The setting is <code>NEO4J_URI</code>.
      </p>
      <ol>
        <li>
          Without <code>NEO4J_URI</code>, <code>npm start</code> starts a Neo4j of its own; it needs Java 17 and Maven.
        </li>
        <li>
          Set <code>NEO4J_URI</code>, <code>NEO4J_USERNAME</code> and <code>NEO4J_PASSWORD</code> to a Neo4j of yours.
        </li>
        <li>
          With Docker: <code>docker compose -f server/database/compose.yaml up</code>
        </li>
      </ol>
    </>
  );
}
