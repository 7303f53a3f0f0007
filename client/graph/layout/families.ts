import { relationships } from '../../../server/ontology/ontology.ts';
import { statusOf } from '../../exploration/counts.ts';
import { textOf } from '../../exploration/lines.ts';
import type { Line } from '../../exploration/lines.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';

/** A row of a family: who, and how many generations below the first. */
export interface FamilyRow {
  readonly id: string;
  readonly depth: number;
}

/** People tied by family, in the rows they are drawn in. */
export interface Family {
  readonly id: string;
  readonly rows: readonly FamilyRow[];
  readonly people: readonly GraphNode[];
  readonly statements: number;
}

/** Whether a line ties two people to one family. */
export const isFamilyLine = (line: Line): boolean =>
  line.type !== 'EVENT_AT' && relationships[line.type].group === 'family';

/** Whether the last that is told of somebody is that they are held. */
export const isHeld = (node: GraphNode): boolean => ['detained', 'imprisoned'].includes(statusOf(node));

/** The families of a picture; somebody without relatives is a family of one. */
export function familiesOf(nodes: readonly GraphNode[], lines: readonly Line[]): readonly Family[] {
  const people = nodes.filter(({ label }) => label === 'Person' || label === 'Group');
  const ties = lines.filter(isFamilyLine);
  const families = components(people, ties);
  const tiesOf = new Map<string, readonly Line[]>();
  const leaderOf = new Map(families.flatMap((family) => family.map((person) => [person.id, family[0]?.id ?? ''])));
  for (const tie of ties) {
    const leader = leaderOf.get(tie.start);
    if (leader !== undefined) tiesOf.set(leader, [...(tiesOf.get(leader) ?? []), tie]);
  }
  return families.map((family) => {
    const id = family[0]?.id ?? '';
    return {
      id,
      rows: outline(family, tiesOf.get(id) ?? []),
      people: family,
      statements: family.reduce((sum, person) => sum + person.statements, 0),
    };
  });
}

function components(people: readonly GraphNode[], ties: readonly Line[]): readonly (readonly GraphNode[])[] {
  const parent = new Map(people.map(({ id }) => [id, id]));
  const find = (id: string) => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  for (const { start, end } of ties) {
    if (parent.has(start) && parent.has(end)) parent.set(find(start), find(end));
  }
  const groups = new Map<string, readonly GraphNode[]>();
  for (const person of [...people].sort(byId)) {
    const root = find(person.id);
    groups.set(root, [...(groups.get(root) ?? []), person]);
  }
  return [...groups.values()];
}

/** Parents above their children, a couple one below the other, siblings and other relatives at the same depth. */
function outline(family: readonly GraphNode[], ties: readonly Line[]): readonly FamilyRow[] {
  const byPerson = new Map(family.map((person) => [person.id, person]));
  const tiesOf = new Map(family.map(({ id }) => [id, ties.filter(({ start, end }) => start === id || end === id)]));
  const related = (id: string, type: Line['type'], role: 'start' | 'end' | 'either') => {
    const ids = (tiesOf.get(id) ?? []).flatMap((tie) => {
      if (tie.type !== type) return [];
      if (tie.start === id && role !== 'end') return [tie.end];
      return tie.end === id && role !== 'start' ? [tie.start] : [];
    });
    return [...new Set(ids)].flatMap((other) => byPerson.get(other) ?? []).sort(inOrder);
  };
  const rows: FamilyRow[] = [];
  const seen = new Set<string>();
  const walk = (person: GraphNode, depth: number) => {
    if (seen.has(person.id)) return;
    seen.add(person.id);
    rows.push({ id: person.id, depth });
    const partners = related(person.id, 'SPOUSE_OF', 'either').concat(related(person.id, 'ENGAGED_TO', 'either'));
    for (const partner of partners.filter(({ id }) => !seen.has(id) && related(id, 'PARENT_OF', 'end').length === 0)) {
      seen.add(partner.id);
      rows.push({ id: partner.id, depth });
    }
    const couple = [person.id, ...partners.map(({ id }) => id)];
    const children = couple.flatMap((id) => related(id, 'PARENT_OF', 'start')).sort(inOrder);
    for (const child of children) walk(child, depth + 1);
    for (const id of couple) {
      for (const type of ['SIBLING_OF', 'RELATIVE_OF', 'FRIEND_OF', 'SPOUSE_OF'] as const) {
        for (const other of related(id, type, 'either')) if (isTop(other)) walk(other, depth);
      }
    }
  };
  const isTop = ({ id }: GraphNode) =>
    related(id, 'PARENT_OF', 'end').length === 0 ||
    related(id, 'PARENT_OF', 'end').every((parent) => seen.has(parent.id));
  const hasParent = ({ id }: GraphNode) => related(id, 'PARENT_OF', 'end').length > 0;
  const tops = family.filter(
    (person) => !hasParent(person) && !related(person.id, 'SPOUSE_OF', 'either').some(hasParent),
  );
  const isParent = ({ id }: GraphNode) => (related(id, 'PARENT_OF', 'start').length > 0 ? 0 : 1);
  const parentsFirst = [...tops].sort((a, b) => isParent(a) - isParent(b) || inOrder(a, b));
  for (const person of [...parentsFirst, ...family]) walk(person, 0);
  return rows;
}

/** The held first, then the elder, then those with names and most told of. */
function inOrder(left: GraphNode, right: GraphNode): number {
  return (
    Number(isHeld(right)) - Number(isHeld(left)) ||
    birthOf(left).localeCompare(birthOf(right)) ||
    Number(left.label === 'Group') - Number(right.label === 'Group') ||
    Number(right.named) - Number(left.named) ||
    right.statements - left.statements ||
    byId(left, right)
  );
}

const birthOf = (node: GraphNode) => textOf(node.properties, 'birthDate') ?? '9999';
const byId = (left: GraphNode, right: GraphNode) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
