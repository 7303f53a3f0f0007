import { isList } from '../ontology/cell.ts';
import type { Cell, NodeCell, PathCell, RelationshipCell } from '../ontology/cell.ts';
import { labels, relationships } from '../ontology/ontology.ts';
import type { PlainMap, PlainValue } from './gate/plainValue.ts';

/** Told of every node and of every end of a relationship by Neo4j's own id, and of the node's id where that is known. */
export type OnNode = (elementId: string, id: string | undefined) => void;

/** A value of an answer as a cell. The ends of relationships still have Neo4j's own ids: see `withNodeIds`. */
export function cellOf(value: PlainValue, onNode: OnNode = () => undefined): Cell {
  if (typeof value !== 'object' || value === null) return value;
  if (isValues(value)) return value.map((each) => cellOf(each, onNode));
  const { $type: type } = value;
  if (type === 'node') return nodeCell(value, onNode);
  if (type === 'relationship') return relationshipCell(value, onNode);
  if (type === 'path') return pathCell(value, onNode);
  if (type === 'integer' || type === 'float') return textOf(value.value);
  if (type === 'point')
    return `point(${[value.x, value.y, value.z].filter((part) => typeof part === 'number').join(', ')})`;
  const entries = Object.entries(value).map(([name, each]) => [name.replace(/^\$/, ''), cellOf(each, onNode)] as const);
  return { kind: 'map', entries: Object.fromEntries(entries) };
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

function nodeCell(node: PlainMap, onNode: OnNode): NodeCell {
  const [given, elementId] = [mapOf(node.properties), textOf(node.elementId)];
  const id = textOf(given.id) || elementId;
  onNode(elementId, id);
  const all = listOf(node.labels).map(textOf);
  const label = all.find((each) => each !== 'Entity' && each !== 'Place') ?? all[0] ?? '';
  return { kind: 'node', id, label, name: nameOf(label, given), properties: shown(label, given) };
}

function relationshipCell(relationship: PlainMap, onNode: OnNode): RelationshipCell {
  const [type, start, end] = [textOf(relationship.type), textOf(relationship.start), textOf(relationship.end)];
  const properties = mapOf(relationship.properties);
  onNode(start, undefined);
  onNode(end, undefined);
  return {
    kind: 'relationship',
    id: textOf(properties.id) || textOf(relationship.elementId),
    type,
    start,
    end,
    properties: plain(onlyThose(properties, definitionOf(relationships, type))),
  };
}

const pathCell = (path: PlainMap, onNode: OnNode): PathCell => ({
  kind: 'path',
  nodes: listOf(path.nodes).map((node) => nodeCell(mapOf(node), onNode)),
  relationships: listOf(path.relationships).map((relationship) => relationshipCell(mapOf(relationship), onNode)),
});

const withEnds = (cell: RelationshipCell, idOf: (elementId: string) => string): RelationshipCell => ({
  ...cell,
  start: idOf(cell.start),
  end: idOf(cell.end),
});

/** What holds the graph together, where the ontology does not say what is shown. */
const bookkeeping = ['id', 'statements', 'reports', 'witnesses', 'keys', 'statementCount', 'text'];
/** What people keep for themselves is known by its title. */
const kept = ['SavedPattern', 'FrozenResult', 'PatternAnswers'];

function shown(label: string, given: PlainMap): Readonly<Record<string, Cell>> {
  if (kept.includes(label)) return {};
  if (label === 'Statement') return plain(onlyThose(statementProperties(given), undefined));
  return plain(onlyThose(given, definitionOf(labels, label)));
}

interface Definition {
  readonly properties: Readonly<Record<string, unknown>>;
}

const definitionOf = (definitions: Readonly<Record<string, Definition>>, name: string): Definition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;

const onlyThose = (given: PlainMap, definition: Definition | undefined): PlainMap =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => !bookkeeping.includes(name) && (!definition || name in definition.properties),
    ),
  );

/** Statements keep their value, and the properties of a relationship, as JSON. */
const statementProperties = (given: PlainMap): PlainMap =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      name === 'value' || name === 'properties' ? (value === '{}' ? [] : [[name, parsed(value)]]) : [[name, value]],
    ),
  );

function nameOf(label: string, { name, title, quote, names, verdict, id }: PlainMap): string {
  const first = label === 'Statement' ? quote : listOf(names)[0];
  const text = [name, title, first, verdict, id].find((each) => typeof each === 'string');
  return typeof text === 'string' ? text : label;
}

const plain = (properties: PlainMap): Readonly<Record<string, Cell>> => mapped(properties, (value) => cellOf(value));

// A label of that name in a Neo4j of the user's own may keep another text.
function parsed(value: PlainValue): PlainValue {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as PlainValue;
  } catch {
    return value;
  }
}

const isValues = (value: PlainValue | undefined): value is readonly PlainValue[] => Array.isArray(value);
const textOf = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');
const listOf = (value: PlainValue | undefined): readonly PlainValue[] => (isValues(value) ? value : []);
const mapOf = (value: PlainValue | undefined): PlainMap =>
  typeof value === 'object' && value !== null && !isValues(value) ? value : {};

const mapped = <T, U>(object: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
