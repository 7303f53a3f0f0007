import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import type {
  GraphNode,
  Mention,
  PropertyStatement,
  PropertyValue,
  Report,
  Statement,
  Value,
} from '../ontology/evidence.ts';
import { labels } from '../ontology/ontology.ts';
import type { PropertyDefinition } from '../ontology/ontology.ts';
import type { Sourced } from './sourced.ts';

export type Reports = ReadonlyMap<string, Report>;
/** The entity of a mention. */
export type EntityOf = (mentionId: string) => string;
type Properties = Readonly<Record<string, PropertyValue>>;

/** A spelling as search compares it: Latin letters and figures, lower case. */
export const fold = (name: string): string => anyAscii(name).toLowerCase().replace(/\s+/g, ' ').trim();

/** The id of the entity that a mention is when it stands alone: readable, and the same at every load. */
export function entityIdOf(mention: Mention): string {
  if (mention.placeId !== undefined) return `place-${mention.placeId}`;
  const words = mention.names[0] ?? mention.key;
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  const hash = createHash('sha256').update(mention.id).digest('hex').slice(0, 6);
  return `${slug === '' ? mention.label.toLowerCase() : slug}-${hash}`;
}

/** The node of a cluster: `cluster` is ordered, the oldest report's mention first; it gives the id and the name. */
export function nodeOf(
  cluster: readonly Mention[],
  reports: Reports,
  { about }: { readonly about: ReadonlyMap<string, readonly Statement[]> },
  entityOf: EntityOf,
): Sourced<GraphNode> | undefined {
  const [first] = cluster;
  if (!first) return undefined;
  const id = entityIdOf(first);
  const ids = new Set(cluster.map((mention) => mention.id));
  const told = unique(cluster.flatMap((mention) => about.get(mention.id) ?? []));
  const speaksOf = told.filter(
    (statement) => ids.has(statement.subject) || (statement.kind === 'relationship' && ids.has(statement.object)),
  );
  const statements = speaksOf.length > 0 ? speaksOf : told;
  const own = statements
    .filter((statement) => statement.kind === 'property')
    .filter((statement) => ids.has(statement.subject));
  const { values, disputed } = propertiesOf(labels[first.label].properties, own, reports);
  const naming = cluster.find(({ named }) => named) ?? first;
  const names = distinct([
    ...naming.names,
    ...cluster.filter(({ named }) => named === naming.named).flatMap((mention) => mention.names),
  ]);
  const scripts = ['zh', 'ug', 'kk'].flatMap((script) => (typeof values[script] === 'string' ? [values[script]] : []));
  const keys = distinct([...names, ...scripts].map(fold));
  const properties = {
    ...(names[0] === undefined ? {} : { name: names[0] }),
    ...listed('aliases', names.slice(1)),
    ...('named' in labels[first.label].properties ? { named: naming.named } : {}),
    ...values,
    statements: idsOf(labels[first.label].setting ? firstSaid(statements, own, reports) : statements),
    statementCount: statements.length,
    ...(labels[first.label].setting ? {} : tellersOf(cluster, statements, reports, entityOf)),
    ...listed('disputed', disputed),
    ...listed('keys', keys),
  };
  return { id, label: first.label, properties };
}

const idsOf = (statements: readonly Statement[]): readonly string[] => statements.map(({ id }) => id).sort();

/** Where each value was said first; the oldest of all statements for what has no value. */
function firstSaid(
  statements: readonly Statement[],
  own: readonly PropertyStatement[],
  reports: Reports,
): readonly Statement[] {
  const oldestLast = own.toSorted(byAge(reports)).toReversed();
  const first = new Map(
    oldestLast.map((statement) => [JSON.stringify([statement.predicate, statement.value]), statement]),
  );
  return first.size > 0 ? [...first.values()] : statements.toSorted(byAge(reports)).slice(0, 1);
}

/** The reports that tell of it, and who speaks of it in them. */
function tellersOf(
  cluster: readonly Mention[],
  statements: readonly Statement[],
  reports: Reports,
  entityOf: EntityOf,
): Properties {
  const spoken = cluster.filter(({ reportId }) => reports.get(reportId)?.kind !== 'gazetteer');
  const witnesses = statements.flatMap(({ saidBy }) => (saidBy === undefined ? [] : [entityOf(saidBy)]));
  return {
    ...listed('reports', distinct(spoken.map(({ reportId }) => reportId)).sort()),
    ...listed('witnesses', distinct(witnesses).sort()),
  };
}

/** The report as a node of its own; its publisher and title can be searched. */
export function reportNode(report: Report): GraphNode {
  const { id, ...properties } = report;
  return {
    id,
    label: 'Report',
    properties: {
      ...properties,
      statements: [],
      statementCount: 0,
      keys: [fold(report.title), fold(report.publisher)],
    },
  };
}

/** A list under its name, left out when empty. */
export const listed = (name: string, values: readonly string[]): Properties =>
  values.length > 0 ? { [name]: values } : {};

/** Each value once, in the order in which they came. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

const unique = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map((statement) => [statement.id, statement])).values(),
];

/** The value of each property, and those on which statements differ. Of several the oldest report's is shown. */
function propertiesOf(
  definitions: Readonly<Record<string, PropertyDefinition>>,
  statements: readonly PropertyStatement[],
  reports: Reports,
): { readonly values: Properties; readonly disputed: readonly string[] } {
  const values: Record<string, PropertyValue> = {};
  const disputed: string[] = [];
  for (const property of Object.keys(definitions)) {
    const stated = statements.filter(({ predicate }) => predicate === property).toSorted(byAge(reports));
    const [oldest] = stated;
    if (!oldest) continue;
    const different = distinct(stated.map(({ value }) => value));
    if (property === 'age') values.ageOn = reports.get(oldest.quote.reportId)?.publishedOn ?? '';
    if (different.length === 1) values[property] = oldest.value;
    else if (definitions[property]?.several) values[property] = different.join('; ');
    else {
      disputed.push(property);
      values[property] = disputedValue(definitions[property], different);
    }
  }
  return { values, disputed };
}

/** A list of values with a word for disagreement uses it; elsewhere the oldest report's value is shown, marked. */
const disputedValue = (definition: PropertyDefinition | undefined, values: readonly Value[]): Value =>
  definition?.values?.includes('disputed') ? 'disputed' : (values[0] ?? '');

/** Oldest report first, then by place in the text. */
export const byAge =
  (reports: Reports) =>
  (a: Statement, b: Statement): number => {
    const [one, two] = [
      reports.get(a.quote.reportId)?.publishedOn ?? '',
      reports.get(b.quote.reportId)?.publishedOn ?? '',
    ];
    if (one !== two) return one < two ? -1 : 1;
    return a.quote.reportId < b.quote.reportId
      ? -1
      : a.quote.reportId > b.quote.reportId
        ? 1
        : a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1);
  };
