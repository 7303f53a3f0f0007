import { type FieldNode, getArgumentValues, Kind, type SelectionSetNode } from 'graphql';
import type { Parameters, Row } from '../../database/database.ts';
import type { NodeLabel } from '../../ontology/ontology.ts';
import { rootFields } from '../generated.ts';
import { checkedFirst } from '../limits.ts';
import { conditionsOf } from './conditions.ts';
import { mapOf, orderOf, type Writing } from './cypher.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { filterOf, isIncluded, type NodePlan, planNode, type Request } from './selection.ts';
import { type Cut, type ShapedList, type ShapedNode, shapeNode } from './shape.ts';

/** One Cypher query that reads all that a root field asks for, and how its rows become the answer. */
export interface Compiled {
  readonly cypher: string;
  readonly parameters: Parameters;
  /** The parameter that holds the id of the node asked for. */
  readonly idParameter?: string;
  readonly shape: (rows: readonly Row[]) => Shaped;
}

export interface Shaped {
  readonly value: ShapedNode | ShapedList | null;
  readonly cuts: readonly Cut[];
}

/** A root field's selection. */
interface Asked {
  readonly label: NodeLabel;
  readonly response: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
  readonly request: Request;
}

/** What is read of each item, by the name under which the answer holds the items. */
type Lists = ReadonlyMap<string, NodePlan>;

/** What is asked of one page of a list. */
interface PageAsked {
  readonly lists: Lists;
  /** True where the way on to the next page is asked for. */
  readonly next: boolean;
}

interface Page extends PageAsked {
  readonly first: number;
  readonly response: string;
  /** How many expressions the list is ordered by. */
  readonly keys: number;
}

/** Compiles a root field's selection (one node, or a list) into one Cypher query. */
export function compile(nodes: readonly FieldNode[], request: Request): Compiled {
  const [node] = nodes;
  const root = node && rootFields[node.name.value];
  const definition = node && request.schema.getQueryType()?.getFields()[node.name.value];
  if (!node || !root || !definition) throw new Error('only root fields that the ontology gives can be compiled');
  const values = getArgumentValues(definition, node, request.variables);
  const selections = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const response = node.alias?.value ?? node.name.value;
  const asked = { label: root.label, response, values, selections, request };
  return root.list ? compileList(asked) : compileNode(asked);
}

function compileNode({ label, response, values, selections, request }: Asked): Compiled {
  const { writing, parameters } = startWriting();
  const plan = planNode(label, selections, request);
  const variable = writing.variable();
  const id = writing.parameter(values.id);
  return {
    cypher: `MATCH (${variable}:${label} {id: ${id}}) RETURN ${mapOf(plan, variable, writing)} AS node`,
    parameters,
    idParameter: id.slice(1),
    shape: ([row]) => {
      const cuts: Cut[] = [];
      return { value: row ? shapeNode(plan, row.node, [response], cuts) : null, cuts };
    },
  };
}

function compileList({ label, response, values, selections, request }: Asked): Compiled {
  const { writing, parameters } = startWriting();
  const first = checkedFirst(values.first);
  const { lists, next } = pageAsked(label, selections, request);
  const variable = writing.variable();
  const byId = values.order === 'ID';
  const order = byId ? [`${variable}.id`] : orderOf(planNode(label, [], request), variable);
  const conditions = [
    // Every node has its caption and its id; saying so lets Neo4j walk the index in this order instead of sorting all.
    `${String(order[0])} IS NOT NULL`,
    ...conditionsOf(label, filterOf(values), variable, writing.parameter),
    ...afterCursor(order, values.after, writing),
  ];
  const entries = [
    ...(next ? order.map((expression, at) => `o${at}: ${expression}`) : []),
    ...[...lists.values()].map((plan, at) => `i${at}: ${mapOf(plan, variable, writing)}`),
  ];
  const limit = writing.parameter(first + 1);
  return {
    // One row that holds the list: a row for each item costs the driver more than the items themselves.
    cypher: `RETURN COLLECT { MATCH (${variable}:${label}) WHERE ${conditions.join(' AND ')} WITH ${variable} ORDER BY ${order.join(', ')} LIMIT ${limit} RETURN {${entries.join(', ')}} } AS page`,
    parameters,
    shape: ([row]) => shapePage(row?.page as readonly Row[], { first, response, lists, next, keys: order.length }),
  };
}

/** `items` may be asked for more than once, under several names. */
function pageAsked(label: NodeLabel, selections: readonly SelectionSetNode[], request: Request): PageAsked {
  const asked = new Map<string, readonly SelectionSetNode[]>();
  let next = false;
  const visit = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes) {
      if (!isIncluded(node, request.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const response = node.alias?.value ?? node.name.value;
        next ||= node.name.value === 'next';
        if (node.selectionSet) asked.set(response, [...(asked.get(response) ?? []), node.selectionSet]);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? request.fragments[node.name.value] : node;
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  selections.forEach(visit);
  const lists = new Map([...asked].map(([response, sets]) => [response, planNode(label, sets, request)]));
  return { lists, next };
}

function afterCursor(order: readonly string[], after: unknown, { parameter }: Writing): readonly string[] {
  if (typeof after !== 'string') return [];
  const [first = '', second] = order;
  const [lastFirst = '', lastSecond = ''] = readCursor(after, order.length).map(parameter);
  if (second === undefined) return [`${first} > ${lastFirst}`];
  return [`${first} >= ${lastFirst}`, `(${first} > ${lastFirst} OR ${second} > ${lastSecond})`];
}

function shapePage(rows: readonly Row[], { first, response, lists, next: wanted, keys }: Page): Shaped {
  const cuts: Cut[] = [];
  const cut = rows.length > first;
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  if (cut) cuts.push({ path: [response], first });
  const items = [...lists].map(([name, plan], at): readonly [string, readonly ShapedNode[]] => [
    name,
    kept.map((row, index) => shapeNode(plan, row[`i${at}`], [response, name, index], cuts)),
  ]);
  const next =
    wanted && cut && last ? writeCursor(Array.from({ length: keys }, (_, at) => String(last[`o${at}`]))) : null;
  return { value: { items: Object.fromEntries(items), cut, next }, cuts };
}

function startWriting(): { readonly writing: Writing; readonly parameters: Parameters } {
  const parameters: Record<string, unknown> = {};
  let variables = 0;
  const parameter = (value: unknown): string => {
    const name = `p${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
  return { writing: { parameter, variable: () => `n${variables++}` }, parameters };
}
