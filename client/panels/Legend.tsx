import type { ReactNode } from 'react';

import { relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { GraphNode, Properties, ReportSummary } from '../api/types.ts';
import { shortDateText } from '../components/dates.ts';
import { Icon } from '../components/Icon.tsx';
import { LineIcon } from '../components/LineIcon.tsx';
import type { Pictured } from '../components/look/nodeLook.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import type { Counts } from '../exploration/counts.ts';
import styles from './Legend.module.css';
import { AskRow, FilterRow, PlainRow } from './LegendRow.tsx';
import { countWords, labelRows, presentRows, rowCount, statusRows, typeRows } from './legendRows.ts';
import type { Row } from './legendRows.ts';
import { useExploration, useStore } from './store.ts';
import { ToldBy } from './ToldBy.tsx';

interface Props {
  readonly counts: Counts;
  readonly reports: readonly ReportSummary[];
  readonly witnesses: readonly GraphNode[];
}

/** What the signs mean, each with its count; a click on one filters by it. */
export function Legend({ counts, reports, witnesses }: Props): ReactNode {
  const { filters } = useExploration();
  const reportRows = reports.map(({ id, publisher }) => ({ title: publisher, values: [id] }));
  return (
    <div className={styles.legend}>
      <ClearFilters />
      <Group title="Labels" note="shown">
        {presentRows(labelRows, counts.labels).map((row) => (
          <LabelRow key={row.title} row={row} counts={counts} />
        ))}
      </Group>
      <Statuses counts={counts} />
      <Types counts={counts} />
      <ToldBy witnesses={witnesses} chosen={filters.toldBy} />
      <Group title="Reports" note={`${reports.length - filters.reports.length} of ${reports.length}`}>
        {reportRows.map((row, index) => (
          <FilterRow
            key={row.values[0]}
            row={row}
            rows={reportRows}
            filter="reports"
            note={shortDateText(reports[index]?.publishedOn ?? '')}
          />
        ))}
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Group({ title, note, children }: GroupProps): ReactNode {
  return (
    <div role="group" className={styles.section} aria-label={title}>
      <h2 className={styles.title}>
        <span>{title}</span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </h2>
      <ul>{children}</ul>
    </div>
  );
}

const sample = (label: NodeLabel, properties: Properties = {}, named = true): Pictured => ({
  label,
  named,
  properties,
});

const sampleProperties: Readonly<Partial<Record<NodeLabel, Properties>>> = {
  Person: { status: 'free' },
  Group: { size: 5 },
  Facility: { kind: 'camp' },
  Organization: { kind: 'government' },
  Event: { kind: 'other' },
};

interface LabelRowProps {
  readonly row: Row<NodeLabel>;
  readonly counts: Counts;
}

function LabelRow({ row, counts }: LabelRowProps): ReactNode {
  const [label = 'Person'] = row.values;
  const count = rowCount(counts.labels, row);
  const sign = <NodeIcon node={sample(label, sampleProperties[label] ?? {})} size={16} />;
  if (row.asked) return <AskRow row={row} asked={row.asked} filter="labels" count={count} sign={sign} />;
  return (
    <FilterRow
      row={row}
      rows={labelRows}
      filter="labels"
      count={count}
      sign={sign}
      after={label === 'Organization' && count.shown < count.total ? <AllOrganizations /> : null}
    />
  );
}

/** Organizations that no person belongs to come into the picture only when asked for. */
function AllOrganizations(): ReactNode {
  const { asked, filters } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  if (asked.includes('Organization') || filters.labels.includes('Organization')) return null;
  return (
    <button
      type="button"
      className={styles.all}
      onClick={() => dispatch({ do: 'ask', for: 'Organization', shown: true })}
      aria-label="Show all organizations"
      title="Show all organizations"
    >
      all
    </button>
  );
}

function Statuses({ counts }: { readonly counts: Counts }): ReactNode {
  return (
    <Group title="Latest status" note="with groups">
      {presentRows(statusRows, counts.statuses).map((row) => (
        <FilterRow
          key={row.title}
          row={row}
          rows={statusRows}
          filter="statuses"
          count={rowCount(counts.statuses, row)}
          sign={<NodeIcon node={sample('Person', { status: row.title })} size={16} />}
        />
      ))}
      <PlainRow title="unnamed person" count={countWords(counts.unnamed)}>
        <NodeIcon node={sample('Person', { status: 'unknown' }, false)} size={16} />
      </PlainRow>
      <PlainRow title="disputed value" count={countWords(counts.disputed)}>
        <span className={styles.disputed}>
          <Icon name="disputed" size={14} />
        </span>
      </PlainRow>
    </Group>
  );
}

function Types({ counts }: { readonly counts: Counts }): ReactNode {
  const { asked, filters } = useExploration();
  const rows = presentRows(typeRows, counts.types).filter(
    ({ beside, values }) => !beside || asked.includes(beside) || values.some((type) => filters.types.includes(type)),
  );
  return (
    <Group title="Relationships" note="shown">
      {rows.map((row) => {
        const sign = <LineIcon line={relationships[row.values[0] ?? 'HELD_IN'].line} />;
        const count = rowCount(counts.types, row);
        return row.asked ? (
          <AskRow key={row.title} row={row} asked={row.asked} filter="types" count={count} sign={sign} />
        ) : (
          <FilterRow key={row.title} row={row} rows={typeRows} filter="types" count={count} sign={sign} />
        );
      })}
    </Group>
  );
}

function ClearFilters(): ReactNode {
  const { filters, time } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const { toldBy, ...lists } = filters;
  const isClear = toldBy === undefined && Object.values(lists).every((list) => list.length === 0);
  if (isClear && time.from === undefined && time.until === undefined) return null;
  return (
    <p className={styles.clear}>
      <button type="button" className="textButton" onClick={() => dispatch({ do: 'clearFilters' })}>
        Clear filters
      </button>
    </p>
  );
}
