import { expect, test } from 'vitest';
import { placeBeside, takenByRoute } from './beside.ts';
import { linesOf } from '../../exploration/lines.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../testing/madeUpWorld.ts';

const box = { left: 14, right: 90 };
const newcomers = (...ids: readonly string[]) => ids.map((id) => ({ id, box }));

test('newcomers stand near whom they belong to, and on nobody', () => {
  const placed = [
    { at: { x: 0, y: 0 }, ...box },
    { at: { x: 0, y: 20 }, ...box },
    { at: { x: 120, y: 0 }, ...box },
  ];
  const spots = placeBeside(placed, { x: 0, y: 0 }, newcomers('wife', 'son', 'daughter'));
  const all = [...placed, ...[...spots.values()].map((at) => ({ at, ...box }))];
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const isApart =
        Math.abs(a.at.y - b.at.y) >= 19 || a.at.x + a.right < b.at.x - b.left || b.at.x + b.right < a.at.x - a.left;
      expect(isApart, `${JSON.stringify(a.at)} and ${JSON.stringify(b.at)}`).toBe(true);
    }
  }
  for (const { x, y } of spots.values()) expect(Math.hypot(x, y)).toBeLessThan(260);
});

test('whoever belongs to nobody in the picture stands below it', () => {
  const spot = placeBeside([{ at: { x: 40, y: 300 }, ...box }], undefined, newcomers('stranger')).get('stranger');
  expect(spot?.y).toBeGreaterThan(300);
});

test('nobody is put on a line, neither where it runs level nor where it runs down', () => {
  const [line] = linesOf(
    madeUpGraph(
      [madeUpNode('Aman', 'Person'), madeUpNode('Camp', 'Facility')],
      [madeUpRelationship('Aman', 'HELD_IN', 'Camp')],
    ),
  );
  if (!line) throw new Error('no line');
  const points = [
    { x: 0, y: 0 },
    { x: 60, y: 0 },
    { x: 60, y: 200 },
  ];
  const spots = placeBeside(takenByRoute({ line, points }), { x: 60, y: 100 }, newcomers('event'));
  const { x, y } = spots.get('event') ?? { x: 60, y: 100 };
  expect(x - box.left > 60 || x + box.right < 60 || y > 210 || y < -10).toBe(true);
});
