import type { Row } from '../../database/database.ts';
import type { NodeLabel } from '../../ontology/ontology.ts';
import { statementOf } from '../explore/saying.ts';
import { labelKey } from './cypher.ts';
import type { LabelOutput, NodePlan, Output } from './selection.ts';

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
    fields[output.response] = output.kind === 'label' ? label : valueOf(output, map[output.key], path, cuts);
  }
  return { label, fields };
}

function valueOf(output: Exclude<Output, LabelOutput>, value: unknown, path: Path, cuts: Cut[]): unknown {
  const own = (): Path => [...path, output.response];
  switch (output.kind) {
    case 'property': {
      const { first, missing = null } = output;
      return first !== undefined && Array.isArray(value) ? partOf(value, first, own(), cuts) : (value ?? missing);
    }
    case 'statements':
      return partOf(value as readonly Row[], output.first, own(), cuts).map(statementOf);
    case 'neighbours': {
      const part = partOf(value as readonly unknown[], output.first, own(), cuts);
      return part.map((row, at) => shapeNode(output.node, row, [...own(), at], cuts));
    }
  }
}

/** The first of a list of which one more was read where there are more. */
function partOf<T>(list: readonly T[], first: number, path: Path, cuts: Cut[]): readonly T[] {
  if (list.length > first) cuts.push({ path, first });
  return list.slice(0, first);
}

function labelOf({ labels }: NodePlan, read: unknown): NodeLabel {
  const [only] = labels;
  const label = Array.isArray(read) ? labels.find((known) => read.includes(known)) : only;
  if (!label) throw new Error(`a node has none of the labels ${labels.join(', ')}`);
  return label;
}
