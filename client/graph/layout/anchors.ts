import { eventKinds, relationships } from '../../../server/ontology/ontology.ts';
import type { Line } from '../../exploration/lines.ts';
import type { Family } from './families.ts';

/** The line that decides where a family stands: a person of it, and a place. */
export interface Anchor {
  readonly line: Line;
  readonly person: string;
  readonly place: string;
  /** Where the place is a facility and no report says where it lies: a place that another line of the family tells. */
  readonly near?: string;
}

const order = ['HELD_IN', 'TAKEN_AT', 'EVENT_AT', 'LIVED_IN', 'FROM', 'BORN_IN'];
const rest = ['STUDIED_IN', 'VISITED', 'MEMBER_OF', 'WORKS_FOR', 'CITIZEN_OF'];
const placing: readonly string[] = [...order, ...rest];

/** Whether a line tells where somebody is, was, or belongs. */
export const isPlacing = (line: Line): boolean => placing.includes(line.type);

/** Whether a line is an event that somebody's status follows from. */
export const isStatusEvent = (line: Line): boolean =>
  line.type === 'EVENT_AT' && line.eventKind !== undefined && 'status' in eventKinds[line.eventKind];

/** Whether a line tells only where somebody belongs, not what happened to them there. */
export const isThin = (line: Line): boolean => line.type !== 'EVENT_AT' && relationships[line.type].thin === true;

/**
 * Where a family stands: where one of them is held before where they lived, the narrower place before the wider. A
 * facility of which no report says where it lies is no part of a place: unless something happened to them in a place that
 * is told, the family stands by the facility, near where they come from.
 */
export function anchorOf(
  family: Family,
  lines: readonly Line[],
  depthOf: (place: string) => number,
  isVague: (place: string) => boolean,
): Anchor | undefined {
  const rank = (line: Line) => {
    const kind = placing.indexOf(line.type);
    if (depthOf(line.end) < 1) return 3 * placing.length + kind;
    const vague = isVague(line.end) && line.type !== 'HELD_IN' ? placing.length : 0;
    return vague + (line.type === 'EVENT_AT' && !isStatusEvent(line) ? order.length : kind);
  };
  const members = new Set(family.people.map(({ id }) => id));
  const inOrder = lines
    .filter((line) => members.has(line.start) && isPlacing(line))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        depthOf(b.end) - depthOf(a.end) ||
        Number(b.date !== undefined) - Number(a.date !== undefined) ||
        (a.id < b.id ? -1 : 1),
    );
  const [best] = inOrder;
  if (!best || (best.type === 'HELD_IN' && depthOf(best.end) > 0)) return best && anchorAt(best);
  const held = inOrder.find(({ type }) => type === 'HELD_IN');
  if (!held) return anchorAt(best);
  if (depthOf(best.end) === 0 || isVague(best.end)) return anchorAt(held);
  return isThin(best) ? { ...anchorAt(held), near: best.end } : anchorAt(best);
}

const anchorAt = (line: Line): Anchor => ({ line, person: line.start, place: line.end });
