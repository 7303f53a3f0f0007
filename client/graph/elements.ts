import type { ElementDefinition } from 'cytoscape';
import { labels, relationships } from '../../server/ontology/ontology.ts';
import type { Position } from '../exploration/exploration.ts';
import { isTold } from '../exploration/lines.ts';
import type { Line } from '../exploration/lines.ts';
import type { DrawnLine } from './bundles.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { dateOnLine, labelStart, suffixFont } from './layout/labels.ts';
import type { Measure } from './layout/labels.ts';
import type { RouteDate } from './layout/picture.ts';
import { lookOf, lookOfFold } from './looks.ts';
import { asideWay, bentWay, leftWay } from './ways.ts';
import type { LineEnd } from './ways.ts';

const foldRadius = labels.Group.size[0] / 2;

/** A drawing in the terms of cytoscape. */
export function elementsOf(drawing: Drawing, measure: Measure): readonly ElementDefinition[] {
  const ends = new Map(
    drawing.nodes.map(({ id, node, at }) => [id, { at, radius: node ? labels[node.label].size[0] / 2 : foldRadius }]),
  );
  return [
    ...drawing.nodes.flatMap((node) => [nodeElement(node), ...marksOf(node, measure)]),
    ...drawing.lines.flatMap((line) => lineElements(line, ends, drawing.arrangement === 'stacked')),
  ];
}

function nodeElement({ id, node, fold, label, at, band }: DrawnNode): ElementDefinition {
  const look = node ? lookOf(node) : lookOfFold(fold?.people.length ?? 0);
  return {
    group: 'nodes',
    data: {
      id,
      kind: fold && !node ? 'fold' : 'node',
      name: label.text,
      label: node?.label ?? 'Group',
      statements: node?.statements ?? 0,
      band,
      look,
      font: label.font,
      labelMargin: (node ? labelStart(node) : 16) - look.size[0] / 2,
      ...(node && label.text.endsWith('\u2026') ? { whole: node.name } : {}),
    },
    position: { ...at },
    grabbable: !fold,
    selectable: false,
    pannable: false,
    classes: [look.shape, label.muted ? 'muted' : '', fold && node ? 'folded' : ''].join(' '),
  };
}

/** What stands beside a node: the sign that reports differ, a few words, the pill of hidden neighbours, the pin. */
function marksOf({ id, node, label, at, hidden, pinned }: DrawnNode, measure: Measure): readonly ElementDefinition[] {
  const marks: ElementDefinition[] = [];
  const mark = (kind: string, name: string, dx: number, dy: number, classes: string) => {
    const data = { id: `${kind} ${id}`, kind, owner: id, name, dx, dy };
    const position = { x: at.x + dx, y: at.y + dy };
    marks.push({ group: 'nodes', data, position, grabbable: false, selectable: false, pannable: true, classes });
  };
  let end = (node ? labelStart(node) : 16) + label.nameWidth;
  if (node && node.disputed.length > 0) {
    mark('disputed', '≠', end + 4, 0, 'mark disputed');
    end += 14;
  }
  if (label.suffix) {
    mark('suffix', label.suffix.text, end + 6, 0, `mark suffix ${label.suffix.tone}`);
    end += 6 + measure(label.suffix.text, suffixFont);
  }
  if (hidden > 0) mark('pill', `+${hidden}`, end + 16, 0, 'mark pill');
  if (pinned) mark('pin', '', -8, -9, 'mark pin');
  return marks;
}

function lineElements(
  drawn: DrawnLine,
  ends: ReadonlyMap<string, LineEnd>,
  isStacked: boolean,
): readonly ElementDefinition[] {
  const { line, lines, route, quiet, aside } = drawn;
  const [start, end] = [ends.get(line.start), ends.get(line.end)];
  if (!start || !end) return [];
  const look = relationships[line.type === 'EVENT_AT' ? 'AT' : line.type].line;
  const hasEnded = line.type === 'SPOUSE_OF' && typeof line.properties.until === 'string';
  const element: ElementDefinition = {
    group: 'edges',
    data: {
      id: `line ${line.id}`,
      kind: 'line',
      evidence: lines.map(evidenceOf),
      type: line.type,
      source: line.start,
      target: line.end,
      color: look.color,
      width: look.width,
      told: isTold(line),
      words: route?.date ? '' : lineWords(route ? '' : dateOfLine(line), lines),
      // In one column a word on a line would stand on somebody's icon.
      caption: isStacked ? '' : captionOf(drawn),
      aside,
      ...wayOf(drawn, start, end, isStacked),
    },
    selectable: false,
    pannable: true,
    classes: [
      hasEnded ? 'dashed' : look.style,
      look.arrow,
      line.type,
      quiet ? 'quiet' : '',
      route ? 'routed' : 'free',
    ].join(' '),
  };
  return route?.date ? [element, dateElement(drawn, route.date, look.color, end.at)] : [element];
}

/** The way that a line was given, else straight; in one column at its left, so that it crosses nobody's name. */
function wayOf({ route, aside }: DrawnLine, start: LineEnd, end: LineEnd, isStacked: boolean) {
  if (route) return bentWay(route.points, start.at, end.at);
  if (isStacked) return bentWay(leftWay(aside, start, end), start.at, end.at);
  return aside === 0 ? {} : asideWay(aside, start, end);
}

/** What is asked for when a line is chosen: the event that it stands for, or the relationship that it is. */
const evidenceOf = ({ event, id }: Line) => event ?? id;
const dateOfLine = ({ date }: Line) => (date === undefined ? '' : dateOnLine(date));

function lineWords(words: string, lines: readonly Line[]): string {
  if (lines.length === 1) return words;
  return words === '' ? `×${lines.length}` : `${words} ×${lines.length}`;
}

/** How a line names itself: what it says, how often, and since when where that is not written beside it. */
function captionOf({ lines, line, route }: DrawnLine): string {
  const captions = new Set(
    lines.map(({ type, eventKind }) => (type === 'EVENT_AT' ? (eventKind ?? '') : relationships[type].caption)),
  );
  const words = captions.size < lines.length ? lineWords([...captions].join(', '), lines) : [...captions].join(', ');
  const date = route?.date ? '' : dateOfLine(line);
  return date === '' ? words : `${words}, ${date}`;
}

function dateElement({ line, lines }: DrawnLine, date: RouteDate, color: string, end: Position): ElementDefinition {
  const [dx, dy] = [date.at.x - end.x, date.at.y - end.y];
  return {
    group: 'nodes',
    data: {
      id: `date ${line.id}`,
      kind: 'date',
      owner: line.end,
      line: `line ${line.id}`,
      name: lineWords(date.text, lines),
      dx,
      dy,
      color,
    },
    position: { ...date.at },
    grabbable: false,
    selectable: false,
    pannable: true,
    classes: 'mark date',
  };
}
