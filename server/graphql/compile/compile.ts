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

interface Page {
  readonly first: number;
  readonly response: string;
  readonly lists: Lists;
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
  const lists = itemsAsked(label, selections, request);
  const variable = writing.variable();
  const byId = values.order === 'ID';
  const order = byId ? [`${variable}.id`] : orderOf(planNode(label, [], request), variable);
  const conditions = [
    ...conditionsOf(label, filterOf(values), variable, writing.parameter),
    ...afterCursor(order, values.after, writing),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const columns = [
    ...order.map((expression, at) => `${expression} AS o${at}`),
    ...[...lists.values()].map((plan, at) => `${mapOf(plan, variable, writing)} AS i${at}`),
  ];
  const limit = writing.parameter(first + 1);
  return {
    cypher: `MATCH (${variable}:${label})${where} WITH ${variable} ORDER BY ${order.join(', ')} LIMIT ${limit} RETURN ${columns.join(', ')}`,
    parameters,
    shape: (rows) => shapePage(rows, { first, response, lists, keys: order.length }),
  };
}

/** `items` may be asked for more than once, under several names. */
function itemsAsked(label: NodeLabel, selections: readonly SelectionSetNode[], request: Request): Lists {
  const asked = new Map<string, readonly SelectionSetNode[]>();
  const visit = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes) {
      if (!isIncluded(node, request.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const response = node.alias?.value ?? node.name.value;
        if (node.selectionSet) asked.set(response, [...(asked.get(response) ?? []), node.selectionSet]);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? request.fragments[node.name.value] : node;
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  selections.forEach(visit);
  return new Map([...asked].map(([response, sets]) => [response, planNode(label, sets, request)]));
}

function afterCursor(order: readonly string[], after: unknown, { parameter }: Writing): readonly string[] {
  if (typeof after !== 'string') return [];
  const values = readCursor(after, order.length).map(parameter);
  const [first = '', second = ''] = order;
  if (order.length === 1) return [`${first} > ${String(values[0])}`];
  return [`(${first} > ${String(values[0])} OR ${first} = ${String(values[0])} AND ${second} > ${String(values[1])})`];
}

function shapePage(rows: readonly Row[], { first, response, lists, keys }: Page): Shaped {
  const cuts: Cut[] = [];
  const cut = rows.length > first;
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  if (cut) cuts.push({ path: [response], first });
  const items = [...lists].map(([name, plan], at): readonly [string, readonly ShapedNode[]] => [
    name,
    kept.map((row, index) => shapeNode(plan, row[`i${at}`], [response, name, index], cuts)),
  ]);
  const next = cut && last ? writeCursor(Array.from({ length: keys }, (_, at) => String(last[`o${at}`]))) : null;
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
