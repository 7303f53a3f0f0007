import type { MouseEvent, ReactNode } from 'react';

import { relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { GraphNode, Properties, ReportSummary } from '../api/types.ts';
import { shortDateText } from '../components/dates.ts';
import { Icon } from '../components/Icon.tsx';
import { LineIcon } from '../components/LineIcon.tsx';
import { NodeIcon } from '../components/NodeIcon.tsx';
import type { Pictured } from '../components/nodeLook.ts';
import type { Count, Counts } from '../exploration/counts.ts';
import { noFilters } from '../exploration/exploration.ts';
import type { Exploration, Filters, ListFilter } from '../exploration/exploration.ts';
import styles from './Legend.module.css';
import {
  countWords,
  labelRows,
  onlyRow,
  presentRows,
  rowCount,
  statusRows,
  toggleRow,
  typeRows,
} from './legendRows.ts';
import type { Row } from './legendRows.ts';
import { useExploration, useStore } from './store.ts';

const sample = (label: NodeLabel, properties: Properties = {}, named = true): Pictured => ({
  label,
  named,
  properties,
});

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
      <Group title="Relationships">
        {presentRows(typeRows, counts.types).map((row) => (
          <FilterRow key={row.title} row={row} rows={typeRows} filter="types" count={rowCount(counts.types, row)}>
            <LineIcon line={relationships[row.values[0] ?? 'HELD_IN'].line} />
          </FilterRow>
        ))}
      </Group>
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

function Statuses({ counts }: { readonly counts: Counts }): ReactNode {
  return (
    <Group title="Status, latest known">
      {presentRows(statusRows, counts.statuses).map((row) => (
        <FilterRow key={row.title} row={row} rows={statusRows} filter="statuses" count={rowCount(counts.statuses, row)}>
          <NodeIcon node={sample('Person', { status: row.title })} size={16} />
        </FilterRow>
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

interface LabelRowProps {
  readonly row: Row<NodeLabel>;
  readonly counts: Counts;
}

/** Events and reports come into the picture only when asked for; every other label is there until it is switched off. */
function LabelRow({ row, counts }: LabelRowProps): ReactNode {
  const { shownLabels, filters } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const [label = 'Person'] = row.values;
  const count = rowCount(counts.labels, row);
  const sign = <NodeIcon node={sample(label, sampleProperties[label] ?? {})} size={16} />;
  if (label === 'Event' || label === 'Report') {
    const shown = shownLabels.includes(label);
    return (
      <PressRow
        title={row.title}
        count={countWords(count)}
        pressed={shown}
        muted={!shown}
        onPress={() => dispatch({ do: 'show', label, shown: !shown })}
        sign={sign}
      />
    );
  }
  const offersAll =
    label === 'Organization' &&
    !shownLabels.includes(label) &&
    count.shown < count.total &&
    !filters.labels.includes(label);
  const showAll = () => dispatch({ do: 'show', label: 'Organization', shown: true });
  return (
    <FilterRow
      row={row}
      rows={labelRows}
      filter="labels"
      count={count}
      after={offersAll ? <ShowAll onPress={showAll} /> : null}
    >
      {sign}
    </FilterRow>
  );
}

const sampleProperties: Readonly<Partial<Record<NodeLabel, Properties>>> = {
  Person: { status: 'free' },
  Group: { size: 5 },
  Facility: { kind: 'camp' },
  Organization: { kind: 'government' },
  Event: { kind: 'other' },
};

function ShowAll({ onPress }: { readonly onPress: () => void }): ReactNode {
  return (
    <button
      type="button"
      className={styles.all}
      onClick={onPress}
      aria-label="Show all organizations"
      title="Show all organizations"
    >
      all
    </button>
  );
}

interface FilterRowProps {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly filter: ListFilter;
  readonly count?: Count;
  readonly note?: string;
  readonly after?: ReactNode;
  readonly children?: ReactNode;
}

function FilterRow({ row, rows, filter, count, note, after, children }: FilterRowProps): ReactNode {
  const exploration = useExploration();
  const visit = useStore((store) => store.visit);
  const hidden: readonly string[] = exploration.filters[filter];
  const isOff = row.values.every((value) => hidden.includes(value));
  return (
    <PressRow
      title={row.title}
      count={note ?? (count ? countWords(count) : '')}
      pressed={!isOff}
      struck={isOff}
      onPress={(alone) => {
        const next = alone ? onlyRow(hidden, row, rows) : toggleRow(hidden, row);
        visit(withFilter(exploration, filter, next));
      }}
      sign={children}
      after={after}
    />
  );
}

const withFilter = (exploration: Exploration, filter: ListFilter, values: readonly string[]): Exploration => ({
  ...exploration,
  filters: { ...exploration.filters, [filter]: values },
});

interface PressRowProps {
  readonly title: string;
  readonly count: string;
  readonly pressed: boolean;
  readonly struck?: boolean;
  readonly muted?: boolean;
  readonly onPress: (alone: boolean) => void;
  readonly sign?: ReactNode;
  readonly after?: ReactNode;
}

function PressRow(props: PressRowProps): ReactNode {
  const { title, count, pressed, struck = false, muted = false, onPress, sign, after } = props;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={`${styles.row ?? ''} ${struck ? (styles.struck ?? '') : ''} ${muted ? (styles.muted ?? '') : ''}`}
        aria-pressed={pressed}
        title="Click hides or shows, Alt-click shows only it"
        onClick={(event: MouseEvent) => onPress(event.altKey)}
      >
        <span className={styles.sign}>{sign}</span>
        <span className={styles.name}>{title}</span>
        <span className={styles.count}>{count}</span>
      </button>
      {after}
    </li>
  );
}

interface PlainRowProps {
  readonly title: string;
  readonly count: string;
  readonly children: ReactNode;
}

function PlainRow({ title, count, children }: PlainRowProps): ReactNode {
  return (
    <li className={styles.row}>
      <span className={styles.sign}>{children}</span>
      <span className={styles.name}>{title}</span>
      <span className={styles.count}>{count}</span>
    </li>
  );
}

interface ToldByProps {
  readonly witnesses: readonly GraphNode[];
  readonly chosen: string | undefined;
}

function ToldBy({ witnesses, chosen }: ToldByProps): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  return (
    <div className={styles.section}>
      <label className={styles.title} htmlFor="told-by">
        As told by
      </label>
      <select
        id="told-by"
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ target }) => dispatch({ do: 'toldBy', ...(target.value ? { id: target.value } : {}) })}
      >
        <option value="">anyone</option>
        {witnesses.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const filterCount = ({ labels, statuses, types, reports, toldBy }: Filters): number =>
  labels.length + statuses.length + types.length + reports.length + (toldBy === undefined ? 0 : 1);

function ClearFilters(): ReactNode {
  const { filters, time } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const isClear = filterCount(filters) === filterCount(noFilters);
  if (isClear && time.from === undefined && time.until === undefined) return null;
  return (
    <p className={styles.clear}>
      <button type="button" className="textButton" onClick={() => dispatch({ do: 'clearFilters' })}>
        Clear filters
      </button>
    </p>
  );
}
