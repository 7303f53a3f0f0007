import { labels } from '../../server/ontology/ontology.ts';
import type { Shape, Status } from '../../server/ontology/ontology.ts';
import { statusOf } from '../exploration/counts.ts';
import { textOf } from '../exploration/lines.ts';
import type { GraphNode } from '../exploration/subgraph.ts';

/** How a node is drawn; colours by their names in the tokens. */
export interface Look {
  readonly shape: Shape;
  readonly size: readonly [number, number];
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly edgeStyle: 'solid' | 'dotted' | 'double';
  readonly iconColor: string;
  /** How much of the node its icon or number takes. */
  readonly iconShare: number;
  readonly icon?: string;
  readonly number?: string;
}

type Inside = Omit<Look, 'shape' | 'size' | 'edgeStyle'> & Partial<Pick<Look, 'edgeStyle'>>;
type Colors = Pick<Look, 'fill' | 'edge' | 'iconColor'>;

const statusColors: Readonly<Record<Status, Colors>> = {
  detained: { fill: 'held', edge: 'held', iconColor: 'onHeld' },
  imprisoned: { fill: 'held', edge: 'held', iconColor: 'onHeld' },
  'unable to leave': { fill: 'heldHalf', edge: 'held', iconColor: 'text' },
  missing: { fill: 'canvas', edge: 'held', iconColor: 'held' },
  released: { fill: 'canvas', edge: 'held', iconColor: 'held' },
  dead: { fill: 'dead', edge: 'dead', iconColor: 'onDead' },
  free: { fill: 'canvas', edge: 'person', iconColor: 'person' },
  unknown: { fill: 'canvas', edge: 'unknown', iconColor: 'unknown' },
};
const plainStatuses: readonly string[] = ['free', 'unknown'];
const openFacilities: readonly string[] = ['hotel', 'airport', 'border crossing', 'hospital'];

/** The look of a node, by its label and by what is told of it. */
export function lookOf(node: GraphNode): Look {
  const { shape, size } = labels[node.label];
  const edgeStyle = node.named || node.label === 'Group' ? 'solid' : 'dotted';
  return { shape, size, edgeStyle, ...insideOf(node) };
}

function insideOf(node: GraphNode): Inside {
  switch (node.label) {
    case 'Person':
      return personLook(node);
    case 'Group':
      return groupLook(node);
    case 'Facility':
      return facilityLook(node);
    case 'Organization':
    case 'Event':
      return kindLook(node);
    case 'Report':
      return {
        fill: 'reportFill',
        edge: 'report',
        iconColor: 'report',
        edgeWidth: 1.5,
        icon: 'report',
        iconShare: 0.7,
      };
    default:
      return placeLook(node);
  }
}

function personLook(node: GraphNode): Inside {
  const status = statusOf(node);
  const icon = plainStatuses.includes(status) ? {} : { icon: `status.${status}` };
  return { ...statusColors[status], ...icon, edgeWidth: node.named ? 1.5 : 1.8, iconShare: 0.72 };
}

function groupLook(node: GraphNode): Inside {
  const status = statusOf(node);
  const { size } = node.properties;
  const colors = plainStatuses.includes(status) ? groupColors : statusColors[status];
  return { ...colors, number: typeof size === 'number' ? shortNumber(size) : '?', ...groupInside };
}

const groupColors: Colors = { fill: 'groupFill', edge: 'group', iconColor: 'group' };
const groupInside = { edgeWidth: 3.5, edgeStyle: 'double', iconShare: 0.84 } as const;

/** The look of several families in one row. */
export function foldLook(people: number): Look {
  return { shape: 'circle', size: [18, 18], ...groupColors, number: `${people}`, ...groupInside };
}

function facilityLook(node: GraphNode): Inside {
  const kind = textOf(node.properties, 'kind') ?? 'other';
  return {
    fill: openFacilities.includes(kind) ? 'canvas' : 'facilityFill',
    edge: 'facility',
    iconColor: 'facility',
    edgeWidth: 1.25,
    icon: `facility.${kind}`,
    iconShare: 0.54,
  };
}

function kindLook(node: GraphNode): Inside {
  const color = node.label === 'Event' ? 'event' : 'organization';
  const told = textOf(node.properties, 'kind');
  const kind = told === 'arrest' ? 'detention' : (told ?? (color === 'event' ? 'other' : 'government'));
  return {
    fill: `${color}Fill`,
    edge: color,
    iconColor: color,
    edgeWidth: 1.5,
    icon: `${color}.${kind}`,
    iconShare: color === 'event' ? 0.46 : 0.62,
  };
}

function placeLook(node: GraphNode): Inside {
  const icon = { icon: `place.${node.label}`, iconShare: 0.72 };
  if (['Country', 'Region', 'Prefecture'].includes(node.label))
    return { fill: 'place', edge: 'place', iconColor: 'canvas', edgeWidth: 0, ...icon };
  if (node.label === 'County')
    return { fill: 'placeFill', edge: 'place', iconColor: 'place', edgeWidth: 1.75, iconShare: 0 };
  return { fill: 'canvas', edge: 'place', iconColor: 'place', edgeWidth: 1.25, ...icon };
}

function shortNumber(count: number): string {
  if (count < 1e3) return String(count);
  const [part, unit] = count < 1e6 ? [count / 1e3, 'k'] : [count / 1e6, 'M'];
  return `${part < 10 ? Math.round(part * 10) / 10 : Math.round(part)}${unit}`;
}
