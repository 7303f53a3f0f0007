import type { Css, EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import tokens from '../components/look/tokens.json' with { type: 'json' };
import { bands } from './bands.ts';
import { iconImage, numberImage } from './icons.ts';
import type { Font } from './layout/labels.ts';
import type { Look } from './looks.ts';
import { fontFamily } from './measure.ts';

export type Theme = 'light' | 'dark';
type Colors = Readonly<Record<string, string | undefined>>;

/** How cytoscape draws the elements, in the colours of a theme. Later rules win. */
export function stylesheetOf(theme: Theme): StylesheetStyle[] {
  const colors: Colors = tokens[theme];
  return [...nodeRules(colors), ...markRules(colors), ...lineRules(colors), ...stateRules(colors)];
}

const colorOf = (colors: Colors, name: string): string => colors[name] ?? colors.text ?? '#888888';
const lookOf = (node: NodeSingular) => node.data('look') as Look;
const fontOf = (node: NodeSingular) => node.data('font') as Font;

function nodeRules(colors: Colors): StylesheetStyle[] {
  const label: Css.Node = {
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
    'min-zoomed-font-size': 6.9,
  };
  const shape: Css.Node = {
    width: (node: NodeSingular) => lookOf(node).size[0],
    height: (node: NodeSingular) => lookOf(node).size[1],
    'background-color': (node: NodeSingular) => colorOf(colors, lookOf(node).fill),
    'border-color': (node: NodeSingular) => colorOf(colors, lookOf(node).edge),
    'border-width': (node: NodeSingular) => lookOf(node).edgeWidth,
    'border-style': (node: NodeSingular) => lookOf(node).edgeStyle,
    'border-position': (node: NodeSingular) => (lookOf(node).shape === 'circle' ? 'center' : 'inside'),
    'background-image': (node: NodeSingular) => imageOf(lookOf(node), colors),
    'background-width': (node: NodeSingular) => `${lookOf(node).iconShare * 100}%`,
    'background-height': (node: NodeSingular) => iconHeight(lookOf(node)),
    'background-clip': 'none',
    'background-image-containment': 'over',
    'overlay-opacity': 0,
    'z-index': 10,
  };
  return [
    { selector: 'node[kind = "node"], node[kind = "fold"]', style: { ...label, ...shape, shape: 'ellipse' } },
    { selector: 'node.muted', style: { color: colorOf(colors, 'muted') } },
    { selector: 'node.square', style: { shape: 'round-rectangle', 'corner-radius': '4' } },
    { selector: 'node.diamond', style: { shape: 'diamond' } },
    { selector: 'node.hexagon', style: { shape: 'hexagon' } },
    { selector: 'node.stadium', style: { shape: 'round-rectangle', 'corner-radius': '9' } },
    { selector: 'node.page', style: { shape: 'polygon', 'shape-polygon-points': '-1 -1 0.35 -1 1 -0.5 1 1 -1 1' } },
  ];
}

function imageOf({ icon, iconColor, number }: Look, colors: Colors): string {
  if (number !== undefined) return numberImage(number, colorOf(colors, iconColor));
  return icon === undefined ? 'none' : iconImage(icon, colorOf(colors, iconColor));
}

const iconHeight = ({ iconShare, size: [width, height] }: Look) => `${(iconShare * 100 * width) / height}%`;

/** What stands beside nodes and on lines. */
function markRules(colors: Colors): StylesheetStyle[] {
  const mark: Css.Node = {
    shape: 'rectangle',
    width: 1,
    height: 1,
    'background-opacity': 0,
    'border-width': 0,
    events: 'no',
    'overlay-opacity': 0,
    label: 'data(name)',
    'font-family': fontFamily,
    'font-size': 10.5,
    'text-halign': 'right',
    'text-valign': 'center',
    'text-outline-width': 2,
    'text-outline-color': colorOf(colors, 'canvas'),
    'min-zoomed-font-size': 6.9,
    'z-index': 12,
  };
  return [
    { selector: 'node.mark', style: mark },
    { selector: 'node.suffix.muted', style: { color: colorOf(colors, 'muted') } },
    { selector: 'node.suffix.held', style: { color: colorOf(colors, 'held') } },
    {
      selector: 'node.disputed',
      style: { color: colorOf(colors, 'disputed'), 'font-size': 13, 'font-weight': 700 },
    },
    {
      selector: 'node.date',
      style: {
        'text-halign': 'left',
        'font-size': 10,
        color: (node: NodeSingular) => colorOf(colors, String(node.data('color'))),
        'text-outline-width': 0,
        'text-background-color': colorOf(colors, 'canvas'),
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    {
      selector: 'node.pill',
      style: {
        ...mark,
        events: 'yes',
        shape: 'round-rectangle',
        'corner-radius': '6.5',
        width: 20,
        height: 13,
        'background-color': colorOf(colors, 'sunken'),
        'background-opacity': 1,
        'border-width': 1,
        'border-color': colorOf(colors, 'lineStrong'),
        color: colorOf(colors, 'muted'),
        'font-size': 9,
        'text-halign': 'center',
        'text-outline-width': 0,
        'bounds-expansion': 6,
      },
    },
    {
      selector: 'node.pin',
      style: {
        ...mark,
        label: '',
        width: 9,
        height: 9,
        'background-image': iconImage('pin', colorOf(colors, 'accent')),
        'background-fit': 'contain',
      },
    },
  ];
}

function lineRules(colors: Colors): StylesheetStyle[] {
  const lineColor = (edge: EdgeSingular) => colorOf(colors, String(edge.data('color')));
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': lineColor,
        'target-arrow-color': lineColor,
        'curve-style': 'straight',
        'arrow-scale': 0.62,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'edge[sourceEndpoint]',
      style: {
        'source-endpoint': (edge: EdgeSingular) => String(edge.data('sourceEndpoint')),
        'target-endpoint': (edge: EdgeSingular) => String(edge.data('targetEndpoint')),
      },
    },
    {
      selector: 'edge[?bent]',
      style: {
        'curve-style': 'round-segments',
        // Missing in the types of cytoscape; the corners are reckoned from where the line begins and ends.
        'edge-distances': 'endpoints' as 'intersection',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights') as number[],
        'segment-distances': (edge: EdgeSingular) => edge.data('distances') as number[],
        'segment-radii': [5],
        'radius-type': 'arc-radius',
      },
    },
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3] } },
    { selector: 'edge.ENGAGED_TO, edge.SPOUSE_OF.dashed', style: { 'line-dash-pattern': [3, 2] } },
    { selector: 'edge.RELATIVE_OF', style: { 'line-dash-pattern': [2, 2] } },
    { selector: 'edge.EVENT_AT, edge.AT, edge.SUBJECT_OF', style: { 'line-dash-pattern': [4, 3] } },
    {
      selector: 'edge.FROM, edge.LIVED_IN, edge.BORN_IN, edge.STUDIED_IN, edge.VISITED, edge.CITIZEN_OF',
      style: { 'line-dash-pattern': [2, 3] },
    },
    { selector: 'edge.dotted', style: { 'line-style': 'dotted' } },
    { selector: 'edge.triangle', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.vee', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.WITHIN, edge.LOCATED_IN', style: { 'z-index': 1 } },
    {
      // Two thin lines: a line in the colour of the paper with an outline.
      selector: 'edge.double',
      style: {
        width: 1.6,
        'line-color': colorOf(colors, 'canvas'),
        'line-outline-width': 1.1,
        'line-outline-color': colorOf(colors, 'edgeFamily'),
      },
    },
    { selector: 'edge.quiet', style: { display: 'none' } },
    { selector: 'edge.quiet.revealed', style: { display: 'element' } },
    { selector: 'edge.free[date != ""]', style: { ...lineLabel(colors), label: 'data(date)' } },
    { selector: 'edge.named', style: { ...lineLabel(colors), label: captionOf } },
  ];
}

// A routed line has its date written beside it already.
const captionOf = (edge: EdgeSingular): string => {
  const [caption, date] = [String(edge.data('caption')), String(edge.data('date'))];
  return edge.hasClass('routed') || date === '' ? caption : `${caption}, ${date}`;
};

const lineLabel = (colors: Colors): Css.Edge => ({
  'font-family': fontFamily,
  'font-size': 10,
  color: colorOf(colors, 'muted'),
  'text-background-color': colorOf(colors, 'canvas'),
  'text-background-opacity': 1,
  'text-background-padding': '2px',
  'min-zoomed-font-size': 6.9,
});

/** The bands of zoom, and what the reader searches for, points at, selects or walks to. */
function stateRules(colors: Colors): StylesheetStyle[] {
  const outline = (width: number, color: string, offset: number): Css.Node => ({
    'outline-width': width,
    'outline-color': colorOf(colors, color),
    'outline-offset': offset,
  });
  return [
    ...bands.map(({ name, font }) => ({
      selector: `node[kind = "node"].${name}, node[kind = "fold"].${name}`,
      style: { 'font-size': (node: NodeSingular) => (font === 12.5 ? fontOf(node).size : font) },
    })),
    {
      selector: 'node.mark.farthest, node.mark.far, node.mark.middle',
      style: { 'text-opacity': 0, 'text-background-opacity': 0 },
    },
    { selector: 'node.pill.farthest, node.pill.far, node.pill.middle', style: { display: 'none' } },
    { selector: 'node.unlabelled', style: { 'text-opacity': 0 } },
    { selector: 'node.farthest', style: { 'background-image-opacity': 0 } },
    { selector: 'edge.farthest', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'node.hit',
      style: {
        'underlay-color': colorOf(colors, 'searchHit'),
        'underlay-opacity': 1,
        'underlay-padding': 4,
        'underlay-shape': 'ellipse',
        ...outline(1, 'text', 0),
      },
    },
    {
      selector: 'node.hovered[kind = "node"], node.hovered[kind = "fold"]',
      style: outline(1.5, 'lineStrong', 2),
    },
    {
      selector: 'node.selected',
      style: {
        ...outline(2, 'accent', 2),
        'font-weight': 600,
        'text-opacity': 1,
        'text-outline-width': 0,
        'text-background-color': colorOf(colors, 'accentSurface'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'z-index': 20,
      },
    },
    {
      selector: 'edge.selected',
      style: { width: (edge: EdgeSingular) => Number(edge.data('width')) + 0.6, 'z-index': 5 },
    },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': colorOf(colors, 'accent'), 'underlay-opacity': 0.3, 'underlay-padding': 3 },
    },
    { selector: 'node.focused', style: outline(2, 'focus', 4) },
  ];
}
