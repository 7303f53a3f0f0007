import type { Database, Parameters, Transaction } from '../database.ts';
import { batchesOf } from './batches.ts';
import type { Difference, NodeChange } from './difference.ts';
import { query } from './query.ts';
import { anchors, endsOf } from './rows.ts';
import type { Family, NodeRow, RelationshipRow } from './rows.ts';

/** Sends one batch; `rows` is how many it holds. */
type Send = (cypher: string, parameters: Parameters, rows: number) => Promise<void>;

/**
 * Writes a difference so that readers see all of it at one moment or nothing.
 *
 * One transaction for everything would need 1.6 KB of the database's memory for each row, more than a large load may
 * have. So new entities are first written, in many transactions, under the label `Staged`, which nothing reads; their
 * evidence hangs on them, and nothing leads there from what is in sight. `last`, which holds the lock of the load from
 * its beginning, then gives them their labels and does all that touches what was there before. Killed before that, the
 * load has changed nothing, and `removeStaged` takes away what it left.
 */
export async function writeDifference(
  database: Database,
  last: Transaction,
  difference: Difference,
  onRows: (rows: number) => void,
): Promise<void> {
  const stage: Send = async (cypher, parameters, rows) => {
    await database.write((transaction) => transaction.run(cypher, parameters));
    onRows(rows);
  };
  const finish: Send = async (cypher, parameters, rows) => {
    await last.run(cypher, parameters);
    onRows(rows);
  };
  const { created, changed, removed } = difference;
  const isHidden = hiddenIn(created.nodes, new Set(removed.nodes.map(({ id }) => id)));
  const [hiddenNodes, openNodes] = divided(created.nodes, (row) => isHidden(row.family, row.id));
  const [hiddenRelationships, openRelationships] = divided(created.relationships, ({ type, start, end }) => {
    const ends = endsOf(type);
    return isHidden(ends.start, start) && isHidden(ends.end, end);
  });
  await createNodes(stage, hiddenNodes, 'Staged');
  await createRelationships(stage, hiddenRelationships, 'Staged');
  await removeRelationships(finish, removed.relationships);
  await removeNodes(finish, removed.nodes);
  await show(finish, hiddenNodes);
  await createNodes(finish, openNodes, 'Entity');
  await changeNodes(finish, changed.nodes);
  await createRelationships(finish, openRelationships, 'Entity');
  await changeRelationships(finish, changed.relationships);
}

/** Tells what can be written out of sight: new entities, and the evidence of new reports. */
function hiddenIn(created: readonly NodeRow[], removed: ReadonlySet<string>): (family: Family, id: string) => boolean {
  const hidden: Record<Family, Set<string>> = {
    Entity: new Set(),
    Mention: new Set(),
    Statement: new Set(),
    Judgement: new Set(),
  };
  const add = (family: Family, isHidden: (row: NodeRow) => boolean) => {
    for (const row of created)
      if (row.family === family && !removed.has(row.id) && isHidden(row)) hidden[family].add(row.id);
  };
  add('Entity', () => true);
  add('Mention', ({ anchor = '' }) => hidden.Entity.has(anchor));
  add('Statement', ({ anchor = '' }) => hidden.Entity.has(anchor));
  add('Judgement', ({ anchor = '' }) => hidden.Mention.has(anchor));
  return (family, id) => hidden[family].has(id);
}

async function createNodes(send: Send, nodes: readonly NodeRow[], entityLabel: 'Staged' | 'Entity'): Promise<void> {
  const labelOf = (family: Family) => (family === 'Entity' ? entityLabel : family);
  for (const { key, rows } of batchesOf(nodes, ({ family }) => family)) {
    const family = key as Family;
    if (family === 'Entity') {
      const properties = rows.map((row) => row.properties);
      await send(query('create-nodes', { LABELS: labelOf(family) }), { rows: properties }, rows.length);
    } else {
      const { type, end } = anchors[family];
      const names = { ANCHOR: labelOf(end), LABEL: family, TYPE: type };
      const anchored = rows.map(({ anchor, properties }) => ({ anchor, properties }));
      await send(query('create-evidence', names), { rows: anchored }, 2 * rows.length);
    }
  }
}

async function createRelationships(
  send: Send,
  relationships: readonly RelationshipRow[],
  entityLabel: 'Staged' | 'Entity',
): Promise<void> {
  for (const { key, rows } of batchesOf(relationships, ({ type }) => type)) {
    const names = { ...endNames(key, entityLabel), TYPE: key };
    const bare = rows.every(({ properties }) => Object.keys(properties).length === 0);
    const sent = bare
      ? rows.map(({ start, end }) => ({ start, end }))
      : rows.map(({ start, end, properties }) => ({ start, end, properties }));
    await send(query(bare ? 'create-links' : 'create-relationships', names), { rows: sent }, rows.length);
  }
}

function endNames(type: string, entityLabel: 'Staged' | 'Entity' = 'Entity') {
  const { start, end } = endsOf(type);
  return { START: start === 'Entity' ? entityLabel : start, END: end === 'Entity' ? entityLabel : end };
}

async function show(send: Send, hidden: readonly NodeRow[]): Promise<void> {
  const entities = hidden.filter(({ family }) => family === 'Entity');
  for (const { key, rows } of batchesOf(entities, ({ labels }) => labels)) {
    await send(query('show', { LABELS: key }), { ids: rows.map(({ id }) => id) }, 0);
  }
}

async function changeNodes(send: Send, changes: readonly NodeChange[]): Promise<void> {
  const kindOf = ({ before, after }: NodeChange) => `${before.family} ${before.labels} ${after.labels}`;
  for (const { rows } of batchesOf(changes, kindOf)) {
    const [first] = rows;
    if (!first) continue;
    const { before, after } = first;
    const text =
      before.labels === after.labels
        ? query('change-nodes', { FAMILY: before.family })
        : query('relabel-nodes', { BEFORE: withoutEntity(before.labels), AFTER: withoutEntity(after.labels) });
    await send(text, { rows: rows.map((row) => row.after.properties) }, rows.length);
  }
}

const withoutEntity = (labels: string) => labels.replace('Entity:', '');

async function changeRelationships(send: Send, relationships: readonly RelationshipRow[]): Promise<void> {
  for (const { key, rows } of batchesOf(relationships, ({ type }) => type)) {
    await send(query('change-relationships', { ...endNames(key), TYPE: key }), { rows }, rows.length);
  }
}

async function removeRelationships(send: Send, relationships: readonly RelationshipRow[]): Promise<void> {
  for (const { key, rows } of batchesOf(relationships, ({ type }) => type)) {
    const ends = rows.map(({ start, end }) => ({ start, end }));
    await send(query('remove-relationships', { ...endNames(key), TYPE: key }), { rows: ends }, rows.length);
  }
}

async function removeNodes(send: Send, nodes: readonly NodeRow[]): Promise<void> {
  for (const { key, rows } of batchesOf(nodes, ({ family }) => family)) {
    await send(query('remove-nodes', { FAMILY: key }), { ids: rows.map(({ id }) => id) }, rows.length);
  }
}

function divided<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
