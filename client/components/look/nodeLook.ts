import { labels, placeLabels } from '../../../server/ontology/ontology.ts';
import type { NodeLabel, Shape, Status } from '../../../server/ontology/ontology.ts';
import type { GraphNode } from '../../api/types.ts';
import { statusOf } from '../../exploration/counts.ts';
import { textOf } from '../../exploration/lines.ts';
import { isIconName } from './iconNames.ts';
import type { IconName } from './iconNames.ts';

/** What of a node is drawn. */
export type Pictured = Pick<GraphNode, 'label' | 'named' | 'properties'>;

/** How a node looks wherever it is drawn, in the picture and beside text; colors by their names in tokens.json. */
export interface NodeLook {
  readonly shape: Shape;
  readonly fill: string;
  readonly edge: string;
  /** The color of the icon or the number. */
  readonly ink: string;
  readonly edgeWidth: number;
  readonly icon?: IconName;
  /** The number of people in a group. */
  readonly text?: string;
  /** Unnamed. */
  readonly dotted: boolean;
  /** Several people. */
  readonly double: boolean;
}

type Colors = Pick<NodeLook, 'fill' | 'edge' | 'ink'>;

const statusColors: Readonly<Record<Status, Colors>> = {
  detained: { fill: 'held', edge: 'held', ink: 'onHeld' },
  imprisoned: { fill: 'held', edge: 'held', ink: 'onHeld' },
  'unable to leave': { fill: 'heldHalf', edge: 'held', ink: 'text' },
  missing: { fill: 'canvas', edge: 'held', ink: 'held' },
  released: { fill: 'canvas', edge: 'held', ink: 'held' },
  dead: { fill: 'dead', edge: 'dead', ink: 'onDead' },
  free: { fill: 'canvas', edge: 'person', ink: 'person' },
  unknown: { fill: 'canvas', edge: 'unknown', ink: 'unknown' },
};
const groupColors: Colors = { fill: 'groupFill', edge: 'group', ink: 'group' };
const plainStatuses: readonly Status[] = ['free', 'unknown'];
const openFacilities: readonly string[] = ['hotel', 'airport', 'border crossing', 'hospital'];
const filledPlaces: readonly NodeLabel[] = ['Country', 'Region', 'Prefecture'];
const places: readonly NodeLabel[] = placeLabels;

/** The look of a node: its label gives the shape, its status or kind the color and the icon. */
export function nodeLook(node: Pictured): NodeLook {
  const isGroup = node.label === 'Group';
  const icon = iconOf(node);
  return {
    shape: labels[node.label].shape,
    ...colorsOf(node),
    edgeWidth: edgeWidthOf(node.label),
    dotted: !node.named && !isGroup,
    double: isGroup,
    ...(icon ? { icon } : {}),
    ...(isGroup ? { text: sizeOf(node) } : {}),
  };
}

/** The look of several families in one row. */
export const foldLook = (people: number): NodeLook => ({
  shape: 'circle',
  ...groupColors,
  edgeWidth: edgeWidthOf('Group'),
  dotted: false,
  double: true,
  text: shortNumber(people),
});

function colorsOf(node: Pictured): Colors {
  const { label } = node;
  const { color, fill } = labels[label];
  const status = statusOf(node);
  if (label === 'Person') return statusColors[status];
  if (label === 'Group') return plainStatuses.includes(status) ? groupColors : statusColors[status];
  if (label === 'Facility') return { fill: isMadeForHolding(node) ? fill : 'canvas', edge: color, ink: color };
  return { fill, edge: color, ink: filledPlaces.includes(label) ? 'canvas' : color };
}

const isMadeForHolding = ({ properties }: Pictured) => !openFacilities.includes(textOf(properties, 'kind') ?? '');

function edgeWidthOf(label: NodeLabel): number {
  if (label === 'County') return 1.75;
  return places.includes(label) || label === 'Facility' || label === 'Group' ? 1.25 : 1.5;
}

function iconOf({ label, properties }: Pictured): IconName | undefined {
  const { icon } = labels[label];
  if (icon === undefined) return undefined;
  const [group = ''] = icon.split('.*');
  const kind = textOf(properties, label === 'Person' ? 'status' : 'kind') ?? '';
  // An arrest is drawn as what it begins.
  const drawn = label === 'Event' && kind === 'arrest' ? 'detention' : kind;
  const candidates = icon.endsWith('.*') ? [`${group}.${drawn}`, `${group}.other`] : [icon];
  return candidates.find(isIconName);
}

function sizeOf({ properties: { size } }: Pictured): string {
  return typeof size === 'number' ? shortNumber(size) : '?';
}

function shortNumber(count: number): string {
  if (count < 1e3) return String(count);
  const [part, unit] = count < 1e6 ? [count / 1e3, 'k'] : [count / 1e6, 'M'];
  return `${part < 10 ? Math.round(part * 10) / 10 : Math.round(part)}${unit}`;
}
