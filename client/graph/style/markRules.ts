import type { Css, NodeSingular, StylesheetStyle } from 'cytoscape';
import { iconImage, pillImage } from '../icons.ts';
import { fontFamily } from '../measure.ts';
import { colorOf } from './colors.ts';
import type { Colors } from './colors.ts';
import { leastFontSize } from './nodeRules.ts';

/** What stands beside nodes and on lines: a few words, the sign that reports differ, dates, pills, pins. */
export function markRules(colors: Colors): StylesheetStyle[] {
  return [
    { selector: 'node.mark', style: wordsStyle(colors) },
    { selector: 'node.suffix.muted', style: { color: colorOf(colors, 'muted') } },
    { selector: 'node.suffix.held', style: { color: colorOf(colors, 'held') } },
    {
      selector: 'node.disputed',
      style: { color: colorOf(colors, 'disputed'), 'font-size': 12, 'font-weight': 700 },
    },
    { selector: 'node.date', style: dateStyle(colors) },
    { selector: 'node.pill', style: pillStyle(colors) },
    {
      selector: 'node.pin',
      style: {
        label: '',
        width: 11,
        height: 11,
        shape: 'ellipse',
        'background-color': colorOf(colors, 'canvas'),
        'background-opacity': 1,
        'background-image': iconImage('pin', colorOf(colors, 'accent')),
        'background-width': '9px',
        'background-height': '9px',
      },
    },
  ];
}

const wordsStyle = (colors: Colors): Css.Node => ({
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
  'min-zoomed-font-size': leastFontSize,
  // Above the pill that the name of a selected node stands on.
  'z-index': 22,
});

const dateStyle = (colors: Colors): Css.Node => ({
  'text-halign': 'left',
  'font-size': 10,
  color: (node: NodeSingular) => colorOf(colors, String(node.data('color'))),
  'text-outline-width': 0,
  'text-background-color': colorOf(colors, 'canvas'),
  'text-background-opacity': 1,
  'text-background-padding': '2px',
});

const pillHeight = 13;

/** The pill is small, and what a finger or a mouse must hit around it is larger. */
const pillStyle = (colors: Colors): Css.Node => ({
  events: 'yes',
  width: (node: NodeSingular) => pillWidth(node) + 4,
  height: 24,
  'background-image': (node: NodeSingular) =>
    pillImage(pillWidth(node), pillHeight, colorOf(colors, 'sunken'), colorOf(colors, 'lineStrong')),
  'background-width': (node: NodeSingular) => `${pillWidth(node)}px`,
  'background-height': `${pillHeight}px`,
  color: colorOf(colors, 'muted'),
  'font-size': 9,
  'text-halign': 'center',
  'text-outline-width': 0,
});

const pillWidth = (node: NodeSingular) => 20 + 6 * Math.max(0, String(node.data('name')).length - 3);
