import { expect, test } from 'vitest';
import { arrowHead, outlineOf, wayThrough } from './outlines.ts';
import { svgOf } from './svg.ts';
import type { Paint } from './paint.ts';

const sheet = {
  title: 'Watbek & Qalia',
  box: { x: -10, y: 0, width: 100, height: 50.006 },
  background: '#FBFAF8',
  fontFamily: '"Segoe UI", sans-serif',
};
const drawn = (...paints: Paint[]): readonly string[] => svgOf(sheet, paints).trimEnd().split('\n').slice(3, -1);

test('the file has its name, its paper and its size', () => {
  expect(svgOf(sheet, []).split('\n')).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.01" viewBox="-10 0 100 50.01" font-family="&quot;Segoe UI&quot;, sans-serif" role="img">',
    '<title>Watbek &amp; Qalia</title>',
    '<rect x="-10" y="0" width="100" height="50.01" fill="#FBFAF8"/>',
    '</svg>',
    '',
  ]);
});

test('a name is text, whatever a report calls somebody', () => {
  const words = { kind: 'text', at: { x: 5, y: 10 }, anchor: 'start', size: 10, weight: '500', italic: false } as const;
  expect(
    drawn(
      { ...words, text: 'Өтеген <script>"新源县"\u0007', color: '#1A1D21' },
      { ...words, text: '+3', color: 'red', anchor: 'middle', italic: true, halo: { color: '#FBFAF8', width: 4 } },
    ),
  ).toEqual([
    '<text x="5" y="13.5" font-size="10" font-weight="500" fill="#1A1D21">Өтеген &lt;script&gt;&quot;新源县&quot;</text>',
    '<text x="5" y="13.5" font-size="10" font-weight="500" font-style="italic" text-anchor="middle" fill="red" stroke="#FBFAF8" stroke-width="4" stroke-linejoin="round" paint-order="stroke">+3</text>',
  ]);
});

test('an icon keeps its own lines in the place that it is given', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 16 16"><path d="M1 2"/></svg>';
  expect(drawn({ kind: 'icon', svg, x: 1, y: 2, width: 11.52, height: 11.52 })).toEqual([
    '<svg x="1" y="2" width="11.52" height="11.52" viewBox="0 0 16 16"><path d="M1 2"/></svg>',
  ]);
});

test('a dashed line with its arrow', () => {
  const d = wayThrough(
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 4 },
    ],
    5,
  );
  const head = arrowHead([-0.15, -0.3, 0, 0, 0.15, -0.3], { x: 20, y: 0 }, { x: 20, y: 4 }, 10);
  expect(
    drawn({ kind: 'path', d, stroke: 'brown', width: 1.6, dash: [6, 3] }, { kind: 'path', d: head, fill: 'brown' }),
  ).toEqual([
    // The corner has no more room than half of the shorter way.
    '<path d="M0 0L18 0Q20 0 20 2L20 4" fill="none" stroke="brown" stroke-width="1.6" stroke-dasharray="6 3"/>',
    '<path d="M18.5 1L20 4L21.5 1Z" fill="brown"/>',
  ]);
});

test('a person is a circle, a facility a diamond, a county a rounded square, a report a page', () => {
  const node = { at: { x: 10, y: 10 }, width: 16, height: 16, radius: 0, points: [] };
  expect(outlineOf({ ...node, shape: 'ellipse' })).toBe('M2 10a8 8 0 1 1 16 0a8 8 0 1 1 -16 0Z');
  expect(outlineOf({ ...node, shape: 'diamond' })).toBe('M10 2L18 10L10 18L2 10Z');
  expect(outlineOf({ ...node, shape: 'round-rectangle', radius: 4 })).toBe(
    'M6 2h8a4 4 0 0 1 4 4v8a4 4 0 0 1 -4 4h-8a4 4 0 0 1 -4 -4v-8a4 4 0 0 1 4 -4Z',
  );
  expect(outlineOf({ ...node, shape: 'polygon', points: [-1, -1, 0.5, -1, 1, -0.5, 1, 1, -1, 1] })).toBe(
    'M2 2L14 2L18 6L18 18L2 18Z',
  );
});

test('a part of the picture shows only what is in its box, and areas are hatched by tiles that are told once', () => {
  const hatching = { id: 'hatching', side: 7, turned: 45, paints: [{ kind: 'path', d: 'M0 0V7', stroke: 'brown' }] };
  const area = { kind: 'path', d: 'M0 0H9V9Z', fill: hatching } as Paint;
  const box = { width: 20, height: 10 };
  expect(
    drawn({ kind: 'part', at: { x: 5, y: 6, ...box }, shows: { x: 0, y: 0, ...box }, paints: [area, area] }),
  ).toEqual([
    '<rect x="-10" y="0" width="100" height="50.01" fill="#FBFAF8"/>',
    '<svg x="5" y="6" width="20" height="10" viewBox="0 0 20 10">',
    '<path d="M0 0H9V9Z" fill="url(#hatching)"/>',
    '<path d="M0 0H9V9Z" fill="url(#hatching)"/>',
    '</svg>',
  ]);
  expect(svgOf(sheet, [area, area]).match(/<pattern.*/g)).toEqual([
    '<pattern id="hatching" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" fill="none" stroke="brown"/></pattern>',
  ]);
});
