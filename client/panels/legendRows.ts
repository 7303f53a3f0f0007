import { statuses } from '../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType, Status } from '../../server/ontology/ontology.ts';
import type { Count } from '../exploration/counts.ts';
import type { Asked } from '../exploration/exploration.ts';

/** A row of the legend: one sign, which may stand for several values of a filter. */
export interface Row<Value extends string = string> {
  readonly title: string;
  readonly values: readonly Value[];
  /** What a click asks for, where the row is not in the picture unasked. */
  readonly asked?: Asked;
  /** What must be in the picture for the row to mean anything. */
  readonly beside?: Asked;
}

export const labelRows: readonly Row<NodeLabel>[] = [
  { title: 'Person', values: ['Person'] },
  { title: 'Group', values: ['Group'] },
  { title: 'Country to prefecture', values: ['Prefecture', 'Region', 'Country'] },
  { title: 'County, city', values: ['County', 'City'] },
  { title: 'Township, village', values: ['Village', 'Township'] },
  { title: 'Facility', values: ['Facility'] },
  { title: 'Organization', values: ['Organization'] },
  { title: 'Event', values: ['Event'], asked: 'Event' },
  { title: 'Report', values: ['Report'], asked: 'Report' },
];

export const statusRows: readonly Row<Status>[] = statuses.map((status) => ({ title: status, values: [status] }));

export const typeRows: readonly Row<RelationshipType>[] = [
  { title: 'held in', values: ['HELD_IN'] },
  { title: 'taken in', values: ['TAKEN_AT'] },
  { title: 'other event at', values: ['AT'] },
  { title: 'spouse', values: ['SPOUSE_OF'] },
  { title: 'parent of', values: ['PARENT_OF'] },
  { title: 'sibling', values: ['SIBLING_OF'] },
  { title: 'relative', values: ['RELATIVE_OF'] },
  { title: 'engaged', values: ['ENGAGED_TO'] },
  { title: 'friend', values: ['FRIEND_OF'] },
  { title: 'from, lived in', values: ['FROM', 'LIVED_IN', 'BORN_IN', 'STUDIED_IN', 'VISITED', 'CITIZEN_OF'] },
  { title: 'member, works for', values: ['MEMBER_OF', 'WORKS_FOR'] },
  { title: 'took part in', values: ['SUBJECT_OF', 'WITNESS_OF', 'CARRIED_OUT', 'ADDRESSED_TO'], beside: 'Event' },
  { title: 'told of', values: ['TESTIFIED_ABOUT', 'MENTIONS', 'PUBLISHED_BY'], asked: 'told' },
];

type Counts = Readonly<Record<string, Count>>;

/** How many of a row are on the screen, and how many there are. */
export function rowCount(counts: Counts, { values }: Row): Count {
  const each = values.map((value) => counts[value] ?? { shown: 0, total: 0 });
  return {
    shown: each.reduce((sum, { shown }) => sum + shown, 0),
    total: each.reduce((sum, { total }) => sum + total, 0),
  };
}

/** A count in words: "7", or "3 of 7" where some are not shown. */
export const countWords = ({ shown, total }: Count): string =>
  shown === total ? String(total) : `${shown} of ${total}`;

/** The filter after a click on a row: it hides what it showed and shows what it hid. */
export function toggleRow(hidden: readonly string[], { values }: Row): readonly string[] {
  if (values.every((value) => hidden.includes(value))) return hidden.filter((value) => !values.includes(value));
  return [...hidden, ...values.filter((value) => !hidden.includes(value))];
}

/** The filter that shows this row alone; the same again shows all. */
export function onlyRow(hidden: readonly string[], row: Row, rows: readonly Row[]): readonly string[] {
  const others = rows.filter((each) => each !== row).flatMap(({ values }) => values);
  return hidden.length === others.length && others.every((value) => hidden.includes(value)) ? [] : others;
}

/** The rows of which there is anything. */
export const presentRows = <Value extends string>(rows: readonly Row<Value>[], counts: Counts): readonly Row<Value>[] =>
  rows.filter((row) => rowCount(counts, row).total > 0);
