import { labels, placeLabels } from '../../server/ontology/ontology.ts';
import type { NodeLabel, Shape } from '../../server/ontology/ontology.ts';
import type { GraphNode } from '../api/types.ts';
import { isIconName } from './look/iconNames.ts';
import type { IconName } from './look/iconNames.ts';
import { textOf } from './words.ts';

/** What of a node is drawn. */
export type Pictured = Pick<GraphNode, 'label' | 'named' | 'properties'>;

/** How a node is drawn beside text, colors by their names in tokens.json. */
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

type Colors = Omit<NodeLook, 'icon' | 'dotted' | 'double'>;

/** Fill, edge and ink of a person, by status. */
const statusColors: Readonly<Record<string, readonly [fill: string, edge: string, ink: string]>> = {
  detained: ['held', 'held', 'onHeld'],
  imprisoned: ['held', 'held', 'onHeld'],
  'unable to leave': ['heldHalf', 'held', 'text'],
  missing: ['canvas', 'held', 'held'],
  released: ['canvas', 'held', 'held'],
  dead: ['dead', 'dead', 'onDead'],
  free: ['canvas', 'person', 'person'],
  unknown: ['canvas', 'unknown', 'unknown'],
};

/** Facilities that are not there to hold people. */
const openFacilities = new Set(['hotel', 'airport', 'border crossing', 'hospital']);
const filledPlaces = new Set<NodeLabel>(['Country', 'Region', 'Prefecture']);

/** How a node is drawn: its label gives the shape, its status or kind the color and the icon. */
export function nodeLook(node: Pictured): NodeLook {
  const { label } = node;
  const look = { ...colorsOf(node), dotted: !node.named, double: label === 'Group' };
  const icon = iconOf(node);
  return icon ? { ...look, icon } : look;
}

function colorsOf({ label, properties }: Pictured): Colors {
  const { shape, color, fill } = labels[label];
  const status = textOf(properties, 'status') ?? 'unknown';
  if (label === 'Person') {
    const [personFill, edge, ink] = statusColors[status] ?? ['canvas', 'person', 'person'];
    return { shape, fill: personFill, edge, ink, edgeWidth: 1.5 };
  }
  if (label === 'Group') {
    const isHeld = ['detained', 'imprisoned'].includes(status);
    const text = textOf(properties, 'size') ?? '?';
    return isHeld
      ? { shape, fill: 'held', edge: 'held', ink: 'onHeld', edgeWidth: 1.25, text }
      : { shape, fill, edge: color, ink: 'text', edgeWidth: 1.25, text };
  }
  if (label === 'Facility') {
    const isOpen = openFacilities.has(textOf(properties, 'kind') ?? '');
    return { shape, fill: isOpen ? 'canvas' : fill, edge: color, ink: color, edgeWidth: 1.25 };
  }
  if (isPlace(label)) {
    const ink = filledPlaces.has(label) ? 'canvas' : color;
    return { shape, fill, edge: color, ink, edgeWidth: label === 'County' ? 1.75 : 1.25 };
  }
  return { shape, fill, edge: color, ink: color, edgeWidth: 1.5 };
}

const isPlace = (label: NodeLabel) => placeLabels.some((place) => place === label);

function iconOf({ label, properties }: Pictured): IconName | undefined {
  const { icon } = labels[label];
  if (!icon) return undefined;
  const [group = ''] = icon.split('.*');
  const kind = textOf(properties, label === 'Person' ? 'status' : 'kind') ?? '';
  // An arrest is drawn as what it begins.
  const drawn = label === 'Event' && kind === 'arrest' ? 'detention' : kind;
  const name = icon.endsWith('.*') ? `${group}.${drawn}` : icon;
  if (isIconName(name)) return name;
  const other = `${group}.other`;
  return icon.endsWith('.*') && isIconName(other) ? other : undefined;
}
