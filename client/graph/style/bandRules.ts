import type { NodeSingular, StylesheetStyle } from 'cytoscape';
import { bands } from '../bands.ts';
import { fontOf } from './nodeRules.ts';

/** What the picture leaves out, and how large it writes, from farther away. */
export const bandRules = (): StylesheetStyle[] => [
  ...bands.map(({ name, font }) => ({
    selector: `node[kind = "node"].${name}, node[kind = "fold"].${name}`,
    style: { 'font-size': (node: NodeSingular) => (name === 'near' ? fontOf(node).size : font) },
  })),
  {
    selector: 'node.mark.farthest, node.mark.far, node.mark.middle',
    style: { 'text-opacity': 0, 'text-background-opacity': 0 },
  },
  { selector: 'node.pill.farthest, node.pill.far, node.pill.middle', style: { display: 'none' } },
  { selector: 'node.unlabelled', style: { 'text-opacity': 0 } },
  { selector: 'node.farthest', style: { 'background-image-opacity': 0 } },
  { selector: 'edge.farthest', style: { 'target-arrow-shape': 'none' } },
  { selector: 'edge.farthest, edge.far, edge.middle', style: { label: '' } },
];
