import { describe, expect, test } from 'vitest';
import { initialExploration } from '../../exploration/exploration.ts';
import { visibleSubgraph } from '../../exploration/visible.ts';
import { evenMeasure, madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';
import { arrange } from './arrange.ts';
import { labelStart } from './labels.ts';
import type { Picture } from './picture.ts';

const wide = { width: 1440, height: 860 };
const visible = visibleSubgraph(madeUpWorld(), initialExploration);
const nodes = new Map(visible.nodes.map((node) => [node.id, node]));
const picture = arrange(visible.base, visible.hidden, evenMeasure, wide);

describe('the layout of a world of the size of the seed', () => {
  test('gives every node of the first picture one place', () => {
    const folded = picture.nodes.flatMap(({ fold }) => fold?.people ?? []);
    const placed = picture.nodes.filter(({ fold }) => !fold).map(({ id }) => id);
    expect([...placed, ...folded].sort()).toEqual(visible.base.nodes.map(({ id }) => id).sort());
  });

  test('lets no node or label cover another', () => {
    expect(picture.nodes.length).toBeGreaterThan(80);
    expect(overlaps(picture)).toEqual([]);
  });

  test('keeps everything on the sheet', () => {
    for (const { right, y } of boxes(picture)) {
      expect(right).toBeLessThanOrEqual(picture.width + 10);
      expect(y).toBeLessThanOrEqual(picture.height);
    }
  });

  test('is the same whatever the order in which the nodes came', () => {
    const world = madeUpWorld();
    const turned = { ...world, nodes: [...world.nodes].reverse(), relationships: [...world.relationships].reverse() };
    const again = visibleSubgraph(turned, initialExploration);
    const other = arrange(again.base, again.hidden, evenMeasure, wide);
    expect(spots(other)).toEqual(spots(picture));
  });

  test('is one column without overlaps on a narrow screen, and scrolls', () => {
    const narrow = arrange(visible.base, visible.hidden, evenMeasure, { width: 390, height: 700 });
    expect(narrow.scrolls).toBe(true);
    expect(overlaps(narrow)).toEqual([]);
    expect(new Set(narrow.nodes.map(({ at }) => at.y)).size).toBe(narrow.nodes.length);
  });
});

test('a family stands in the row of the place where one of them is held, not where another lived', () => {
  const data = madeUpGraph(
    [
      madeUpNode('Ili', 'Prefecture'),
      madeUpNode('Altay', 'Prefecture'),
      madeUpNode('Aman', 'Person', { status: 'detained' }),
      madeUpNode('Bota', 'Person'),
    ],
    [
      madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
      madeUpRelationship('Bota', 'LIVED_IN', 'Altay'),
      madeUpRelationship('Aman', 'HELD_IN', 'Ili', { since: '2018' }),
    ],
  );
  const { base, hidden } = visibleSubgraph(data, initialExploration);
  const small = arrange(base, hidden, evenMeasure, wide);
  const y = (id: string) => small.nodes.find((node) => node.id === id)?.at.y;
  expect(y('Aman')).toBe(y('Ili'));
  expect(small.routes.find(({ line }) => line.type === 'HELD_IN')?.date?.text).toBe('2018');
});

function boxes({ nodes: placed }: Picture) {
  return placed.map(({ id, at, label }) => {
    const node = nodes.get(id);
    return { id, left: at.x - 8, right: at.x + (node ? labelStart(node) : 16) + label.width, y: at.y };
  });
}

function overlaps(drawn: Picture): readonly string[] {
  const all = boxes(drawn);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => Math.abs(a.y - b.y) < 19 && a.left < b.right && b.left < a.right)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

const spots = (drawn: Picture) => Object.fromEntries(drawn.nodes.map(({ id, at }) => [id, at]));
