import type { Css, EdgeSingular, StylesheetStyle } from 'cytoscape';
import { fontFamily } from '../measure.ts';
import { colorOf } from './colors.ts';
import type { Colors } from './colors.ts';
import { leastFontSize } from './nodeRules.ts';

/** Lines between nodes: their colors, dashes, ends, ways and words. */
export function lineRules(colors: Colors): StylesheetStyle[] {
  return [
    { selector: 'edge', style: lineStyle(colors) },
    ...wayRules,
    ...dashRules,
    { selector: 'edge.triangle', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.vee', style: { 'target-arrow-shape': 'chevron' } },
    { selector: 'edge.WITHIN, edge.LOCATED_IN', style: { 'z-index': 1 } },
    { selector: 'edge.double', style: doubleStyle(colors) },
    { selector: 'edge.quiet', style: { display: 'none' } },
    { selector: 'edge.quiet.revealed', style: { display: 'element' } },
    { selector: 'edge[words != ""]', style: { ...wordStyle(colors), label: 'data(words)' } },
  ];
}

const lineStyle = (colors: Colors): Css.Edge => {
  const color = (edge: EdgeSingular) => colorOf(colors, String(edge.data('color')));
  return {
    width: 'data(width)',
    'line-color': color,
    'target-arrow-color': color,
    'curve-style': 'straight',
    'arrow-scale': 0.62,
    'overlay-opacity': 0,
    'z-index': 2,
  };
};

const wayRules: StylesheetStyle[] = [
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
];

const dashRules: StylesheetStyle[] = [
  { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3] } },
  { selector: 'edge.ENGAGED_TO, edge.SPOUSE_OF.dashed', style: { 'line-dash-pattern': [3, 2] } },
  { selector: 'edge.RELATIVE_OF', style: { 'line-dash-pattern': [2, 2] } },
  { selector: 'edge.EVENT_AT, edge.AT, edge.SUBJECT_OF', style: { 'line-dash-pattern': [4, 3] } },
  {
    selector: 'edge.FROM, edge.LIVED_IN, edge.BORN_IN, edge.STUDIED_IN, edge.VISITED, edge.CITIZEN_OF',
    style: { 'line-dash-pattern': [2, 3] },
  },
  { selector: 'edge.dotted', style: { 'line-style': 'dotted' } },
];

/** Two thin lines: a line in the color of the paper with an outline. */
const doubleStyle = (colors: Colors): Css.Edge => ({
  width: 1.6,
  'line-color': colorOf(colors, 'canvas'),
  'line-outline-width': 1.1,
  'line-outline-color': colorOf(colors, 'edgeFamily'),
});

/** Words in the middle of a line. */
export const wordStyle = (colors: Colors): Css.Edge => ({
  'font-family': fontFamily,
  'font-size': 10,
  color: colorOf(colors, 'muted'),
  'text-background-color': colorOf(colors, 'canvas'),
  'text-background-opacity': 1,
  'text-background-padding': '2px',
  'min-zoomed-font-size': leastFontSize,
});
