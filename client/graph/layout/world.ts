import { groupBy } from '../../../server/ontology/groupBy.ts';
import { relationships } from '../../../server/ontology/ontology.ts';
import { textOf } from '../../exploration/lines.ts';
import type { Line } from '../../exploration/lines.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';
import { districtOf, isPlace } from '../../exploration/places.ts';
import type { Scene } from '../../exploration/visible.ts';
import { isPlacing, isStatusEvent, isThin } from './anchors.ts';
import { isHeld } from './families.ts';
import { dateOnLine, labelOf, longestBeforeLine, shortPlaceName } from './labels.ts';
import type { Label, Measure, Suffix } from './labels.ts';

/** A scene with the look-ups that arranging it needs. */
export interface World {
  readonly scene: Scene;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly linesFrom: ReadonlyMap<string, readonly Line[]>;
  readonly hidden: Readonly<Record<string, number>>;
  readonly measure: Measure;
  readonly districtOf: (place: string) => string;
  /** Whether lines carry their dates; else they stand behind the names. */
  readonly datesOnLines: boolean;
  /** How many places deep a place lies; none for what is no place and lies in none. */
  readonly depthOf: (place: string) => number;
}

/** Prepares a scene for arranging. */
export function worldOf(scene: Scene, hidden: Readonly<Record<string, number>>, measure: Measure): World {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const labels = new Map(scene.nodes.map((node) => [node.id, node.label]));
  const depths = new Map<string, number>();
  const depthOf = (place: string): number => {
    const known = depths.get(place);
    if (known !== undefined) return known;
    const node = nodes.get(place);
    depths.set(place, node && isPlace(node.label) ? 1 : 0);
    const around = scene.within[place];
    const depth = around === undefined ? (depths.get(place) ?? 0) : depthOf(around) + 1;
    depths.set(place, depth);
    return depth;
  };
  return {
    scene,
    nodes,
    linesFrom: groupBy(scene.lines, ({ start }) => start),
    hidden,
    measure,
    districtOf: (place) => districtOf(place, scene.within, labels),
    datesOnLines: true,
    depthOf,
  };
}

/** Whether a node stands on the side of the places. */
export const isSite = ({ label }: GraphNode): boolean =>
  isPlace(label) || label === 'Facility' || label === 'Organization';

/** Whether a line is drawn from a person to where it leads, in a family that stands by this anchor. */
export const isDrawnTo = (line: Line, anchor: Line | undefined): boolean =>
  line.id === anchor?.id || (isPlacing(line) && (line.type === 'EVENT_AT' ? isStatusEvent(line) : !isThin(line)));

/** Whether a place is too wide to say where somebody is. */
export const isVast = (world: World, place: string): boolean =>
  ['Country', 'Region'].includes(world.nodes.get(place)?.label ?? '');

/** The label of a person, with the words for what no line of the district says. */
export function personLabel(
  world: World,
  person: GraphNode,
  inFamily: boolean,
  anchor: Line | undefined,
  district: string,
): Label {
  const lines = world.linesFrom.get(person.id) ?? [];
  const drawn = lines.filter((line) => isDrawnTo(line, anchor) && reaches(world, line, anchor, district));
  const hidden = world.hidden[person.id] ?? 0;
  const suffix = heldSuffix(world, person, lines, drawn) ?? placeSuffix(world, lines, drawn, anchor);
  const plain = labelOf(person, world.measure, { inFamily, hidden });
  if (!suffix) return plain;
  const label = labelOf(person, world.measure, { inFamily, hidden, suffix });
  return suffix.tone === 'muted' && drawn.length > 0 && label.width > longestBeforeLine ? plain : label;
}

/** Whether a line ends within the district, so that it can be drawn there. */
export const reaches = (world: World, line: Line, anchor: Line | undefined, district: string): boolean =>
  line.id === anchor?.id || world.districtOf(line.end) === district || world.depthOf(line.end) === 0;

function heldSuffix(
  world: World,
  person: GraphNode,
  lines: readonly Line[],
  drawn: readonly Line[],
): Suffix | undefined {
  if (!isHeld(person)) return undefined;
  const isHeldLine = ({ type }: Line) => type === 'HELD_IN' || type === 'TAKEN_AT';
  if (world.datesOnLines && drawn.some((line) => isHeldLine(line) && line.date !== undefined)) return undefined;
  const away = lines.filter((line) => isHeldLine(line) && !drawn.includes(line) && !isVast(world, line.end));
  const elsewhere = drawn.some(isHeldLine) ? undefined : (away.find(({ type }) => type === 'HELD_IN') ?? away[0]);
  const place = elsewhere && world.nodes.get(elsewhere.end);
  if (place) {
    const where = `${elsewhere.type === 'HELD_IN' ? 'held' : 'taken'} in ${shortPlaceName(place.name)}`;
    return {
      text: elsewhere.date ? `${where}, ${dateOnLine(elsewhere.date)}` : where,
      tone: 'held',
    };
  }
  const since = textOf(person.properties, 'statusSince');
  const words = since && dateOnLine(since);
  return words ? { text: /^(since|until)/.test(words) ? words : `since ${words}`, tone: 'held' } : undefined;
}

const told = ['LIVED_IN', 'FROM', 'BORN_IN', 'STUDIED_IN', 'VISITED'] as const;

function placeSuffix(
  world: World,
  lines: readonly Line[],
  drawn: readonly Line[],
  anchor: Line | undefined,
): Suffix | undefined {
  const unsaid = told.flatMap((type) =>
    lines.flatMap((line) => {
      const place = world.nodes.get(line.end);
      if (line.type !== type || !place || drawn.includes(line) || onBranch(world, line, anchor)) return [];
      return [{ place, words: relationships[type].caption }];
    }),
  );
  // A county says more of somebody than a country.
  const best = unsaid.find(({ place }) => !isVast(world, place.id)) ?? unsaid[0];
  return best && { text: `${best.words} ${shortPlaceName(best.place.name)}`, tone: 'muted' };
}

/** Whether a line says no more than the anchor: its place is around that of the anchor, or within it. */
function onBranch(world: World, line: Line, anchor: Line | undefined): boolean {
  if (!anchor) return false;
  const chain = (place: string) => {
    const all = [place];
    for (let at = world.scene.within[place]; at !== undefined && !all.includes(at); at = world.scene.within[at])
      all.push(at);
    return all;
  };
  return chain(anchor.end).includes(line.end) || chain(line.end).includes(anchor.end);
}
