import type { ElementDefinition } from 'cytoscape';
import { relationships } from '../../server/ontology/ontology.ts';
import type { Position } from '../exploration/exploration.ts';
import type { Line } from '../exploration/lines.ts';
import { isTold } from './drawing.ts';
import type { Drawing, DrawnLine, DrawnNode } from './drawing.ts';
import { dateFont, dateOnLine, labelStart, suffixFont } from './layout/labels.ts';
import type { Measure } from './layout/labels.ts';
import type { RouteDate } from './layout/picture.ts';
import { foldLook, lookOf } from './looks.ts';

/** A drawing in the terms of cytoscape. */
export function elementsOf(drawing: Drawing, measure: Measure): readonly ElementDefinition[] {
  const at = new Map(drawing.nodes.map((node) => [node.id, node.at]));
  return [
    ...drawing.nodes.flatMap((node) => [nodeElement(node), ...marksOf(node, measure)]),
    ...drawing.lines.flatMap((line) => lineElements(line, at)),
  ];
}

function nodeElement({ id, node, fold, label, at, band }: DrawnNode): ElementDefinition {
  const look = node ? lookOf(node) : foldLook(fold?.people.length ?? 0);
  return {
    group: 'nodes',
    data: {
      id,
      kind: fold ? 'fold' : 'node',
      name: label.text,
      label: node?.label ?? 'Group',
      statements: node?.statements ?? 0,
      band,
      look,
      font: label.font,
      muted: label.muted,
      labelMargin: (node ? labelStart(node) : 16) - look.size[0] / 2,
    },
    position: { ...at },
    grabbable: !fold,
    selectable: false,
    pannable: false,
    classes: [look.shape, label.muted ? 'muted' : '', `band${band}`].join(' '),
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
  if (hidden > 0) mark('pill', `+${hidden}`, end + 16, 0, 'pill');
  if (pinned) mark('pin', '', -8, -9, 'pin');
  return marks;
}

function lineElements(
  { line, route, quiet }: DrawnLine,
  at: ReadonlyMap<string, Position>,
): readonly ElementDefinition[] {
  const [start, end] = [at.get(line.start), at.get(line.end)];
  if (!start || !end) return [];
  const look = line.type === 'EVENT_AT' ? relationships.AT.line : relationships[line.type].line;
  const hasEnded = line.type === 'SPOUSE_OF' && typeof line.properties.until === 'string';
  const element: ElementDefinition = {
    group: 'edges',
    data: {
      id: `line ${line.id}`,
      kind: 'line',
      evidence: line.event ?? line.id,
      type: line.type,
      source: line.start,
      target: line.end,
      color: look.color,
      width: look.width,
      told: isTold(line),
      caption: line.type === 'EVENT_AT' ? (line.eventKind ?? '') : relationships[line.type].caption,
      date: line.date === undefined ? '' : dateOnLine(line.date),
      ...(route ? wayOf(route.points, start, end) : {}),
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
  return route?.date ? [element, dateElement(line, route.date, look.color, end)] : [element];
}

function dateElement(line: Line, date: RouteDate, color: string, end: Position): ElementDefinition {
  const [dx, dy] = [date.at.x - end.x, date.at.y - end.y];
  return {
    group: 'nodes',
    data: {
      id: `date ${line.id}`,
      kind: 'date',
      owner: line.end,
      line: `line ${line.id}`,
      name: date.text,
      dx,
      dy,
      color,
      size: dateFont.size,
    },
    position: { ...date.at },
    grabbable: false,
    selectable: false,
    pannable: true,
    classes: 'mark date',
  };
}

/** The corners of a line as cytoscape wants them: by their weight along, and their distance from, the straight line. */
function wayOf(points: readonly Position[], start: Position, end: Position) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return {};
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy) || 1;
  const corners = points.slice(1, -1).map(({ x, y }) => ({ x: x - first.x, y: y - first.y }));
  return {
    sourceEndpoint: `${first.x - start.x}px ${first.y - start.y}px`,
    targetEndpoint: `${last.x - end.x}px ${last.y - end.y}px`,
    weights: corners.map(({ x, y }) => (x * dx + y * dy) / (length * length)),
    distances: corners.map(({ x, y }) => (y * dx - x * dy) / length),
    bent: corners.length > 0,
  };
}
