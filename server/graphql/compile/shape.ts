import type { NodeLabel } from '../../ontology/ontology.ts';
import { labelKey } from './cypher.ts';
import type { NodePlan } from './selection.ts';

export type Path = readonly (string | number)[];

/** A list that `first` ended early. */
export interface Cut {
  readonly path: Path;
  readonly first: number;
}

/** A node as the answer holds it: what was asked for, by its names in the response. */
export interface ShapedNode {
  readonly label: NodeLabel;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One page of a list. */
export interface ShapedList {
  /** The items by the names under which they were asked for. */
  readonly items: Readonly<Record<string, readonly ShapedNode[]>>;
  readonly cut: boolean;
  readonly next: string | null;
}

/** Shapes Neo4j's map of one node as its plan has it; lists that were cut are added to `cuts`. */
export function shapeNode(plan: NodePlan, row: unknown, path: Path, cuts: Cut[]): ShapedNode {
  const map = row as Readonly<Record<string, unknown>>;
  const label = labelOf(plan, map[labelKey]);
  const fields: Record<string, unknown> = {};
  for (const output of plan.outputs) {
    if (!output.labels.includes(label)) continue;
    const { key, response } = output;
    if (output.kind === 'label') fields[response] = label;
    else if (output.kind === 'property') fields[response] = map[key] ?? output.missing ?? null;
    else fields[response] = shapeList(output.node, map[key], output.first, [...path, response], cuts);
  }
  return { label, fields };
}

/** Shapes a list of which one more than `first` was read. */
export function shapeList(
  plan: NodePlan,
  rows: unknown,
  first: number,
  path: Path,
  cuts: Cut[],
): readonly ShapedNode[] {
  const list = rows as readonly unknown[];
  if (list.length > first) cuts.push({ path, first });
  return list.slice(0, first).map((row, at) => shapeNode(plan, row, [...path, at], cuts));
}

function labelOf({ labels }: NodePlan, read: unknown): NodeLabel {
  const [only] = labels;
  const label = Array.isArray(read) ? labels.find((known) => read.includes(known)) : only;
  if (!label) throw new Error(`a node has none of the labels ${labels.join(', ')}`);
  return label;
}
