import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { EntityTypeName, InterfaceName, RelationshipField } from '../../ontology/generateFields.ts';
import { type NodeLabel, nodeLabels } from '../../ontology/ontology.ts';
import { entityFields, interfaceLabels } from '../generated.ts';
import { checkedFirst } from '../limits.ts';
import type { Filter } from './conditions.ts';

/** What stands around a selection: the schema, the document's fragments and the values of its variables. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is to be read of the nodes of one type. */
export interface NodePlan {
  readonly type: EntityTypeName;
  /** The labels that these nodes may have. */
  readonly labels: readonly NodeLabel[];
  readonly outputs: readonly Output[];
  /** True where the answer depends on the label. */
  readonly labelled: boolean;
}

interface OutputBase {
  /** Its name in Neo4j's answer. */
  readonly key: string;
  /** Its name in ours. */
  readonly response: string;
  /** The labels for which it was asked. */
  readonly labels: readonly NodeLabel[];
}
export interface LabelOutput extends OutputBase {
  readonly kind: 'label';
}
export interface PropertyOutput extends OutputBase {
  readonly kind: 'property';
  readonly property: string;
  readonly or?: string;
  /** How many texts of a list are asked for. */
  readonly first?: number;
  /** What stands for a value that is not there. */
  readonly missing?: unknown;
}
export interface StatementsOutput extends OutputBase {
  readonly kind: 'statements';
  readonly first: number;
}
export interface NeighboursOutput extends OutputBase {
  readonly kind: 'neighbours';
  readonly field: RelationshipField;
  readonly from: EntityTypeName;
  readonly first: number;
  readonly filter: Filter;
  /** True where two relationships may lead to one neighbour. */
  readonly repeats: boolean;
  readonly node: NodePlan;
}
export type Output = LabelOutput | PropertyOutput | StatementsOutput | NeighboursOutput;

/** A field as it stands in the request, and the type that it was asked of. */
interface AskedField {
  readonly node: FieldNode;
  readonly of: EntityTypeName;
}
interface Variant {
  readonly asked: readonly AskedField[];
  readonly labels: NodeLabel[];
}
const isInterface = (type: string): type is InterfaceName => type in interfaceLabels;

/** The labels that a type of the API stands for. */
export const labelsOf = (type: string): readonly NodeLabel[] =>
  isInterface(type) ? interfaceLabels[type] : nodeLabels.filter((label) => label === type);

/** Turns the selections on a type, fragments and aliases included, into what is to be read of its nodes. */
export function planNode(type: EntityTypeName, selections: readonly SelectionSetNode[], request: Request): NodePlan {
  const labels = labelsOf(type);
  const outputs: Output[] = [];
  let labelled = false;
  for (const [response, variants] of variantsByResponse(type, labels, selections, request)) {
    for (const { asked, labels: having } of variants) {
      const output = planField({ key: `f${outputs.length}`, response, labels: having }, asked, request);
      if (output) outputs.push(output);
      labelled ||= output === undefined || output.kind === 'label' || having.length < labels.length;
    }
  }
  return { type, labels, outputs, labelled: labelled && labels.length > 1 };
}

/** One response name can mean different fields on different labels, each in its own fragment. */
function variantsByResponse(
  type: EntityTypeName,
  labels: readonly NodeLabel[],
  selections: readonly SelectionSetNode[],
  request: Request,
): ReadonlyMap<string, readonly Variant[]> {
  const variants = new Map<string, Variant[]>();
  for (const label of labels) {
    const collected = new Map<string, readonly AskedField[]>();
    for (const { selections: nodes } of selections) collect(nodes, type, label, request, collected, new Set());
    for (const [response, asked] of collected) {
      const known = variants.get(response) ?? [];
      const same = known.find((variant) => sameFields(variant.asked, asked));
      if (same) same.labels.push(label);
      else known.push({ asked, labels: [label] });
      variants.set(response, known);
    }
  }
  return variants;
}

const sameFields = (left: readonly AskedField[], right: readonly AskedField[]): boolean =>
  left.length === right.length && left.every(({ node, of }, at) => right[at]?.node === node && right[at].of === of);

function collect(
  nodes: readonly SelectionNode[],
  type: EntityTypeName,
  label: NodeLabel,
  request: Request,
  collected: Map<string, readonly AskedField[]>,
  visited: Set<string>,
): void {
  for (const node of nodes) {
    if (!isIncluded(node, request.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const response = node.alias?.value ?? node.name.value;
      collected.set(response, [...(collected.get(response) ?? []), { node, of: type }]);
      continue;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) continue;
    if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? request.fragments[node.name.value] : node;
    const condition = (fragment?.typeCondition?.name.value ?? type) as EntityTypeName;
    if (!fragment || !labelsOf(condition).includes(label)) continue;
    collect(fragment.selectionSet.selections, condition, label, request, collected, visited);
  }
}

/** False where @skip or @include leaves a selection out. */
export function isIncluded(node: SelectionNode, variables: Request['variables']): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function planField(base: OutputBase, asked: readonly AskedField[], request: Request): Output | undefined {
  const [first] = asked;
  if (!first) return undefined;
  const name = first.node.name.value;
  const field = entityFields[first.of][name];
  if (!field) return undefined;
  if (field.kind === 'label') return { ...base, kind: 'label' };
  const values = getArgumentValues(definitionOf(first.of, name, request.schema), first.node, request.variables);
  if (field.kind === 'property') {
    const missing = name === 'statements' ? [] : name === 'name' ? '' : undefined;
    const { property, or, type } = field;
    return {
      ...base,
      kind: 'property',
      property,
      ...(or ? { or } : {}),
      ...(type === 'Texts' ? { first: checkedFirst(values.first) } : {}),
      ...(missing === undefined ? {} : { missing }),
    };
  }
  if (field.kind === 'statements') return { ...base, kind: 'statements', first: checkedFirst(values.first) };
  return {
    ...base,
    kind: 'neighbours',
    field,
    from: first.of,
    first: checkedFirst(values.first),
    filter: filterOf(values),
    repeats: labelsOf(first.of).some((label) => {
      const own = entityFields[label][name];
      return own?.kind === 'relationships' && own.types.length > 1;
    }),
    node: planNode(field.of, selectionsOf(asked), request),
  };
}

/** The filter among a field's arguments; an empty one where there is none. */
export const filterOf = (values: Readonly<Record<string, unknown>>): Filter => (values.filter ?? {}) as Filter;

const selectionsOf = (asked: readonly AskedField[]): readonly SelectionSetNode[] =>
  asked.flatMap(({ node }) => (node.selectionSet ? [node.selectionSet] : []));

function definitionOf(type: EntityTypeName, name: string, schema: GraphQLSchema): GraphQLField<unknown, unknown> {
  const parent = schema.getType(type);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!field) throw new Error(`the schema has no field ${type}.${name}`);
  return field;
}
