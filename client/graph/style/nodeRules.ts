import type { Css, NodeSingular, StylesheetStyle } from 'cytoscape';
import { iconImage, numberImage } from '../icons.ts';
import type { Font } from '../layout/labels.ts';
import type { Look } from '../looks.ts';
import { fontFamily } from '../measure.ts';
import { colorOf } from './colors.ts';
import type { Colors } from './colors.ts';

/** No text is drawn smaller than this on the screen. */
export const leastFontSize = 6.9;

/** Nodes with their names: people, groups, places, facilities, organizations, events, reports. */
export function nodeRules(colors: Colors): StylesheetStyle[] {
  return [
    {
      selector: 'node[kind = "node"], node[kind = "fold"]',
      style: { ...nameStyle(colors), ...bodyStyle(colors), shape: 'ellipse' },
    },
    { selector: 'node.muted', style: { color: colorOf(colors, 'muted') } },
    { selector: 'node.square', style: { shape: 'round-rectangle', 'corner-radius': '4' } },
    { selector: 'node.diamond', style: { shape: 'diamond' } },
    { selector: 'node.hexagon', style: { shape: 'hexagon' } },
    { selector: 'node.stadium', style: { shape: 'round-rectangle', 'corner-radius': '9' } },
    {
      // A place that stands for all within it.
      selector: 'node.folded',
      style: {
        'outline-width': 1.25,
        'outline-color': (node: NodeSingular) => colorOf(colors, lookOf(node).edge),
        'outline-offset': 3,
      },
    },
    { selector: 'node.page', style: { shape: 'polygon', 'shape-polygon-points': '-1 -1 0.35 -1 1 -0.5 1 1 -1 1' } },
  ];
}

/** The font in which the name of a node was measured. */
export const fontOf = (node: NodeSingular) => node.data('font') as Font;
const lookOf = (node: NodeSingular) => node.data('look') as Look;

const nameStyle = (colors: Colors): Css.Node => ({
  label: 'data(name)',
  'font-family': fontFamily,
  'font-size': (node: NodeSingular) => fontOf(node).size,
  'font-weight': (node: NodeSingular) => fontOf(node).weight,
  'font-style': (node: NodeSingular) => (fontOf(node).italic ? 'italic' : 'normal'),
  color: colorOf(colors, 'text'),
  'text-halign': 'right',
  'text-valign': 'center',
  'text-margin-x': 'data(labelMargin)' as unknown as number,
  'text-outline-width': 2,
  'text-outline-color': colorOf(colors, 'canvas'),
  'text-events': 'yes',
  'min-zoomed-font-size': leastFontSize,
});

const bodyStyle = (colors: Colors): Css.Node => ({
  width: (node: NodeSingular) => lookOf(node).size[0],
  height: (node: NodeSingular) => lookOf(node).size[1],
  'background-color': (node: NodeSingular) => colorOf(colors, lookOf(node).fill),
  'border-color': (node: NodeSingular) => colorOf(colors, lookOf(node).edge),
  'border-width': (node: NodeSingular) => lookOf(node).edgeWidth,
  'border-style': (node: NodeSingular) => edgeStyleOf(lookOf(node)),
  'border-position': (node: NodeSingular) => (lookOf(node).shape === 'circle' ? 'center' : 'inside'),
  'background-image': (node: NodeSingular) => imageOf(lookOf(node), colors),
  'background-width': (node: NodeSingular) => `${lookOf(node).iconShare * 100}%`,
  'background-height': (node: NodeSingular) => iconHeight(lookOf(node)),
  'background-clip': 'none',
  'background-image-containment': 'over',
  'overlay-opacity': 0,
  'z-index': 10,
});

const edgeStyleOf = ({ dotted, double }: Look) => (double ? 'double' : dotted ? 'dotted' : 'solid');

function imageOf({ icon, ink, text }: Look, colors: Colors): string {
  if (text !== undefined) return numberImage(text, colorOf(colors, ink));
  return icon === undefined ? 'none' : iconImage(icon, colorOf(colors, ink));
}

const iconHeight = ({ iconShare, size: [width, height] }: Look) => `${(iconShare * 100 * width) / height}%`;
