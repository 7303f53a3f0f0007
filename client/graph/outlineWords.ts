import { dateInWords } from '../../server/ontology/dateWords.ts';
import { groupBy } from '../../server/ontology/groupBy.ts';
import { labels, relationships } from '../../server/ontology/ontology.ts';
import { kinshipWord } from '../components/kinship.ts';
import { textsOf } from '../components/words.ts';
import { isTold, textOf } from '../exploration/lines.ts';
import type { Line } from '../exploration/lines.ts';
import { isPlace } from '../exploration/places.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import type { Visible } from '../exploration/visible.ts';
import { isFamilyLine } from './layout/families.ts';
import { kinWordOf, placeUnknown } from './layout/labels.ts';
import { statusInWords } from './sentences.ts';

/** Says of each node what its sign, its words and its lines say in the picture, from either end of a line. */
export function outlineWords(visible: Visible): (node: GraphNode) => string {
  const nodes = new Map(visible.nodes.map((node) => [node.id, node]));
  const lines = visible.lines.filter((line) => !isTold(line) && line.type !== 'WITHIN' && line.type !== 'LOCATED_IN');
  const from = groupBy(lines, ({ start }) => start);
  const to = groupBy(lines, ({ end }) => end);
  return (node) => {
    const [starting, ending] = [from.get(node.id) ?? [], to.get(node.id) ?? []];
    const hidden = visible.hidden[node.id] ?? 0;
    return [
      ...(isParty(node) ? (node.named ? [] : ['unnamed']) : [labels[node.label].singular]),
      ...(isPlaceless(node, visible) ? [placeUnknown] : []),
      statusInWords(node),
      node.disputed.length > 0 ? 'reports differ' : undefined,
      ...starting.filter((line) => !isFamilyLine(line)).map((line) => placeWords(line, nodes.get(line.end), visible)),
      ...[...starting, ...ending].filter(isFamilyLine).map((line) => kinWords(line, node, nodes)),
      ...visitors(ending, nodes),
      hidden > 0 ? `${hidden} more hidden` : undefined,
    ]
      .filter(Boolean)
      .join(', ');
  };
}

/** Whether a node is somebody: a person, or people who are only counted. */
export const isParty = ({ label }: GraphNode): boolean => label === 'Person' || label === 'Group';

/** Whether a node is a facility of which no report says where it lies. */
export const isPlaceless = ({ id, label }: GraphNode, visible: Visible): boolean =>
  label === 'Facility' && visible.within[id] === undefined;

function placeWords(line: Line, end: GraphNode | undefined, visible: Visible): string | undefined {
  if (!end) return undefined;
  const verb = line.type === 'EVENT_AT' ? `${line.eventKind ?? 'event'} in` : relationships[line.type].caption;
  const more = [
    line.date === undefined ? '' : dateInWords(line.date),
    isPlaceless(end, visible) ? placeUnknown : '',
  ].filter(Boolean);
  return `${verb} ${end.name}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

/** "brother of Qalia", "his wife": what somebody is to a relative, or who the relative is whom no report names. */
function kinWords(line: Line, node: GraphNode, nodes: ReadonlyMap<string, GraphNode>): string | undefined {
  const isStart = line.start === node.id;
  const other = nodes.get(isStart ? line.end : line.start);
  if (!other || isNamedAfter(node, other)) return undefined;
  const word = kinshipWord(line.type, node, isStart, line.properties);
  if (isNamedAfter(other, node)) return `${possessive(node)} ${kinWordOf(other.name)}`;
  const name = !other.named && other.label === 'Person' && !/^an? /.test(other.name) ? `the ${other.name}` : other.name;
  if (word) return `${word} of ${name}`;
  return `${name} is ${possessive(node)} ${textOf(line.properties, 'kinship') ?? 'relative'}`;
}

/** Whether somebody without a name is told of as a relative of this other: "wife of Kurbanali". */
function isNamedAfter({ named, name }: GraphNode, other: GraphNode): boolean {
  const word = kinWordOf(name);
  if (named || word === name) return false;
  const whose = name.slice(`${word} of `.length);
  const known = [other.name, ...textsOf(other.properties, 'aliases')];
  return known.some((each) => whose.includes(each) || each.split(' ').includes(whose));
}

function possessive({ label, properties }: GraphNode): string {
  const sex = label === 'Group' ? undefined : textOf(properties, 'sex');
  return sex === 'male' ? 'his' : sex === 'female' ? 'her' : 'their';
}

const mostVisitors = 6;

const atThisEnd: Partial<Record<Line['type'], string>> = {
  FROM: 'from here',
  VISITED: 'visited by',
  CITIZEN_OF: 'citizens',
  MEMBER_OF: 'members',
  WORKS_FOR: 'working for it',
};

/** "held here: Aman": whom the lines that end here are told of. */
function visitors(lines: readonly Line[], nodes: ReadonlyMap<string, GraphNode>): readonly string[] {
  const byWords = groupBy(
    lines.filter((line) => !isFamilyLine(line)),
    wordsHere,
  );
  return [...byWords].map(([words, told]) => {
    const names = [...new Set(told.flatMap(({ start }) => nodes.get(start)?.name ?? []))];
    const more = names.length - mostVisitors;
    const shown = names.slice(0, mostVisitors).join(', ');
    return `${words}: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
  });
}

function wordsHere({ type, eventKind }: Line): string {
  if (type === 'EVENT_AT') return `${eventKind ?? 'event'} here`;
  const { caption, inverse } = relationships[type];
  return atThisEnd[type] ?? (caption.endsWith(' in') ? `${caption.slice(0, -3)} here` : inverse);
}

/** Places before facilities, facilities before organizations. */
export const siteOrder = ({ label }: GraphNode): number => (isPlace(label) ? 0 : label === 'Facility' ? 1 : 2);
