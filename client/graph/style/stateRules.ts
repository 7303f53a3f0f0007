import type { Css, EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import { ringRoom } from '../states.ts';
import { colorOf } from './colors.ts';
import type { Colors } from './colors.ts';
import { wordStyle } from './lineRules.ts';

/** What the reader searches for, points at, selects or walks to. */
export function stateRules(colors: Colors): StylesheetStyle[] {
  const ring = (width: number, color: string, offset: number): Css.Node => ({
    'outline-width': width,
    'outline-color': colorOf(colors, color),
    'outline-offset': offset,
  });
  const named = (background: string): Css.Node => ({
    'text-opacity': 1,
    'text-outline-width': 0,
    'text-background-color': colorOf(colors, background),
    'text-background-opacity': 1,
    'text-background-padding': '3px',
    'text-background-shape': 'roundrectangle',
    'z-index': 20,
  });
  return [
    {
      selector: 'node.hit',
      style: {
        'underlay-color': colorOf(colors, 'searchHit'),
        'underlay-opacity': 1,
        'underlay-padding': 4,
        'underlay-shape': 'ellipse',
        ...ring(1, 'text', 0),
      },
    },
    {
      selector: 'node.hovered[kind = "node"], node.hovered[kind = "fold"]',
      style: { ...ring(1.5, 'lineStrong', 2), 'text-opacity': 1, 'z-index': 21 },
    },
    { selector: 'node.hovered[whole]', style: { ...named('canvas'), label: 'data(whole)', 'z-index': 21 } },
    {
      selector: 'node.selected',
      style: {
        ...ring(2, 'accent', 2),
        ...named('accentSurface'),
        'font-weight': 600,
        'text-margin-x': (node: NodeSingular) => Number(node.data('labelMargin')) + ringRoom,
      },
    },
    {
      selector: 'edge.selected',
      style: { width: (edge: EdgeSingular) => Number(edge.data('width')) + 0.6, 'z-index': 5 },
    },
    { selector: 'edge.double.selected', style: { width: 1.6, 'line-outline-width': 1.7 } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': colorOf(colors, 'accent'), 'underlay-opacity': 0.3, 'underlay-padding': 3 },
    },
    {
      selector: 'edge.named, edge.chosen, edge.spoken',
      style: { ...wordStyle(colors), label: 'data(caption)', 'z-index': 6 },
    },
    { selector: 'node.focused', style: ring(2, 'focus', 4) },
    // Both rings, one around the other.
    { selector: 'node.selected.focused', style: ring(4, 'focus', 2) },
  ];
}
