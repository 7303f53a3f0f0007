import neo4j from 'neo4j-driver';
import type { Node, Path, Relationship } from 'neo4j-driver';
import { labels, relationships } from '../ontology/ontology.ts';

/** One value of an answer, as plain data that can be shown, kept and sent. */
export type Cell =
  null | string | number | boolean | NodeCell | RelationshipCell | PathCell | MapCell | readonly Cell[];

export interface NodeCell {
  readonly kind: 'node';
  readonly id: string;
  readonly label: string;
  /** Its caption. */
  readonly name: string;
  /** Those that readers are shown: none that only hold the graph together. */
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface RelationshipCell {
  readonly kind: 'relationship';
  readonly id: string;
  readonly type: string;
  /** The ids of its nodes. */
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface PathCell {
  readonly kind: 'path';
  readonly nodes: readonly NodeCell[];
  readonly relationships: readonly RelationshipCell[];
}

/** A map that the query made. It is wrapped, since its own keys could be those of a node. */
export interface MapCell {
  readonly kind: 'map';
  readonly entries: Readonly<Record<string, Cell>>;
}

/** Told of every node and of every end of a relationship by Neo4j's own id, and of the node's id where that is known. */
export type OnNode = (elementId: string, id: string | undefined) => void;

/** A value of the driver as a cell. The ends of relationships still have Neo4j's own ids: see `withNodeIds`. */
export function cellOf(value: unknown, onNode: OnNode): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map((each) => cellOf(each, onNode));
  if (neo4j.isNode(value)) return nodeCell(value, onNode);
  if (neo4j.isRelationship(value)) return relationshipCell(value, onNode);
  if (neo4j.isPath(value)) return pathCell(value, onNode);
  if (typeof value !== 'object') return null;
  // Dates, durations and points of the database say themselves what they are.
  if (Object.getPrototypeOf(value) !== Object.prototype) return (value as { toString(): string }).toString();
  return { kind: 'map', entries: mapped(value as Properties, (each) => cellOf(each, onNode)) };
}

/** The cell with the ids of nodes at the ends of its relationships, by Neo4j's own ids. */
export function withNodeIds(cell: Cell, idOf: (elementId: string) => string): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isList(cell)) return cell.map((each) => withNodeIds(each, idOf));
  if (cell.kind === 'relationship') return withEnds(cell, idOf);
  if (cell.kind === 'path') return { ...cell, relationships: cell.relationships.map((each) => withEnds(each, idOf)) };
  if (cell.kind === 'map') return { ...cell, entries: mapped(cell.entries, (each) => withNodeIds(each, idOf)) };
  return cell;
}

/** A cell in one line, for people: nodes by their names, relationships by their types. */
export function captionOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (isList(cell)) return cell.map(captionOf).join(', ');
  if (cell.kind === 'node') return cell.name;
  if (cell.kind === 'relationship') return cell.type;
  if (cell.kind === 'map')
    return Object.entries(cell.entries)
      .map(([key, value]) => `${key}: ${captionOf(value)}`)
      .join(', ');
  return cell.relationships.reduce(
    (text, { type }, at) => `${text} ${type} ${cell.nodes[at + 1]?.name ?? ''}`,
    cell.nodes[0]?.name ?? '',
  );
}

/** What a cell is, whatever its properties are just now: the text by which rows of two answers are compared. */
export function keyOf(cell: Cell): string {
  if (typeof cell !== 'object' || cell === null) return JSON.stringify(cell);
  // Neo4j collects in no particular order.
  if (isList(cell)) return `[${cell.map(keyOf).sort().join()}]`;
  if (cell.kind === 'node' || cell.kind === 'relationship') return `${cell.kind}:${cell.id}`;
  if (cell.kind === 'path') return `path:${[...cell.nodes, ...cell.relationships].map(({ id }) => id).join()}`;
  const keys = Object.entries(cell.entries).map(([name, value]) => `${name}:${keyOf(value)}`);
  return `{${keys.sort().join()}}`;
}

/** True for a list of cells. */
export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

function nodeCell({ elementId, labels: all, properties }: Node, onNode: OnNode): NodeCell {
  const given = properties as Properties;
  const id = typeof given.id === 'string' ? given.id : elementId;
  onNode(elementId, id);
  const label = all.find((each) => each !== 'Entity' && each !== 'Place') ?? all[0] ?? '';
  return { kind: 'node', id, label, name: nameOf(label, given), properties: shown(label, given) };
}

function relationshipCell(value: Relationship, onNode: OnNode): RelationshipCell {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end } = value;
  const { id, ...properties } = value.properties as Properties;
  onNode(start, undefined);
  onNode(end, undefined);
  return {
    kind: 'relationship',
    id: typeof id === 'string' ? id : elementId,
    type,
    start,
    end,
    properties: plain(onlyThose(properties, definitionOf(relationships, type))),
  };
}

const pathCell = ({ start, segments }: Path, onNode: OnNode): PathCell => ({
  kind: 'path',
  nodes: [start, ...segments.map(({ end }) => end)].map((node) => nodeCell(node, onNode)),
  relationships: segments.map(({ relationship }) => relationshipCell(relationship, onNode)),
});

const withEnds = (cell: RelationshipCell, idOf: (elementId: string) => string): RelationshipCell => ({
  ...cell,
  start: idOf(cell.start),
  end: idOf(cell.end),
});

type Properties = Readonly<Record<string, unknown>>;

/** What holds the graph together, where the ontology does not say what is shown. */
const bookkeeping = ['id', 'statements', 'reports', 'witnesses', 'keys', 'formerIds', 'text'];
/** What people keep for themselves is known by its title. */
const kept = ['SavedPattern', 'FrozenResult', 'PatternAnswers'];

function shown(label: string, given: Properties): Readonly<Record<string, Cell>> {
  if (kept.includes(label)) return {};
  if (label === 'Statement') return plain(onlyThose(statementProperties(given), undefined));
  return plain(onlyThose(given, definitionOf(labels, label)));
}

interface Definition {
  readonly properties: Properties;
}

const definitionOf = (definitions: Readonly<Record<string, Definition>>, name: string): Definition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;

const onlyThose = (given: Properties, definition: Definition | undefined): Properties =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => !bookkeeping.includes(name) && (!definition || name in definition.properties),
    ),
  );

/** Statements keep their value, and the properties of a relationship, as JSON. */
const statementProperties = (given: Properties): Properties =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      name === 'value' || name === 'properties' ? (value === '{}' ? [] : [[name, parsed(value)]]) : [[name, value]],
    ),
  );

function nameOf(label: string, { name, title, quote, names, verdict, id }: Properties): string {
  const first: unknown = Array.isArray(names) ? names[0] : undefined;
  const text = [name, title, label === 'Statement' ? quote : first, verdict, id].find(
    (each) => typeof each === 'string',
  );
  return typeof text === 'string' ? text : label;
}

const ignoreNodes: OnNode = () => undefined;
const plain = (properties: Properties): Readonly<Record<string, Cell>> =>
  mapped(properties, (value) => cellOf(value, ignoreNodes));

// A label of that name in a Neo4j of the user's own may keep another text.
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const mapped = <T, U>(object: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
