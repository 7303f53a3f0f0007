import { describe, expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { labelOf } from './layout/labels.ts';
import { familyPicture, seenFamily } from './testing/madeUpPicture.ts';
import { evenMeasure } from './testing/madeUpWorld.ts';

const seen = seenFamily();
const picture = familyPicture(seen);
const drawn = drawingOf(seen, picture, {}, evenMeasure);

const at = ({ nodes }: Drawing, id: string) => nodes.find((node) => node.id === id)?.at;
const line = ({ lines }: Drawing, id: string) => lines.find((each) => each.line.id === id);
const linesThat = ({ lines }: Drawing, quiet: boolean) =>
  lines.filter((each) => each.quiet === quiet).map((each) => `${each.line.start} ${each.line.type} ${each.line.end}`);

describe('the first picture', () => {
  test('stands where it was put, its lines along their ways', () => {
    expect(at(drawn, 'child')).toEqual({ x: 18, y: 40 });
    expect(linesThat(drawn, false)).toEqual([
      'Camp LOCATED_IN Ili',
      'Aman SPOUSE_OF Bota',
      'Bota PARENT_OF child',
      'Aman HELD_IN Camp',
    ]);
    expect(line(drawn, 'Aman HELD_IN Camp')?.route?.date?.text).toBe('Mar 2018');
  });

  test('keeps quiet what it has no way for: where Bota is from, what she told, the summonses of Aman', () => {
    const quiet = ['Aman EVENT_AT Ili', 'Bota FROM Ili', 'Bota TESTIFIED_ABOUT Aman'];
    expect([...linesThat(drawn, true)].sort()).toEqual(quiet);
  });

  test('says who told of whom when the reader asks for it', () => {
    const asked = seenFamily({ asked: ['told'] });
    const told = drawingOf(asked, familyPicture(asked), {}, evenMeasure);
    expect(linesThat(told, false)).toContain('Bota TESTIFIED_ABOUT Aman');
  });

  test('shows from farther away the prefecture, then the camp and the held, then the named, then all', () => {
    const bands = Object.fromEntries(drawn.nodes.map(({ id, band }) => [id, band]));
    expect(bands).toEqual({ Ili: 0, Camp: 1, Aman: 1, Bota: 2, child: 3 });
  });
});

test('what the reader moved stands where they put it, and its lines run straight', () => {
  const moved = drawingOf(seen, picture, { Aman: { x: 500, y: 500 } }, evenMeasure);
  expect(at(moved, 'Aman')).toEqual({ x: 500, y: 500 });
  expect(moved.nodes.filter(({ pinned }) => pinned).map(({ id }) => id)).toEqual(['Aman']);
  expect(line(moved, 'Aman HELD_IN Camp')?.route).toBeUndefined();
  expect(line(moved, 'Aman HELD_IN Camp')?.quiet).toBe(false);
  expect(line(moved, 'Bota PARENT_OF child')?.route).toBeDefined();
});

describe('a friend whom the reader called in', () => {
  const later = seenFamily({ expansions: [{ anchor: 'Bota', nodes: ['friend'] }] });
  const both = drawingOf(later, picture, {}, evenMeasure);

  test('stands beside Bota, and nobody moves', () => {
    const friend = at(both, 'friend') ?? { x: Infinity, y: Infinity };
    expect(Math.hypot(friend.x, friend.y - 20)).toBeLessThan(200);
    for (const { id, at: spot } of drawn.nodes) expect(at(both, id), id).toEqual(spot);
  });

  test('covers nobody and no level line', () => {
    const friend = at(both, 'friend');
    expect(both.nodes.filter(({ id, at: { x, y } }) => id !== 'friend' && x === friend?.x && y === friend.y)).toEqual(
      [],
    );
    expect(friend?.y === 0 && friend.x < 280).toBe(false);
  });

  test('is joined to her by a line that shows', () => {
    expect(line(both, 'Bota FRIEND_OF friend')).toMatchObject({ quiet: false, aside: 0 });
  });

  test('has a long name cut after 28 letters', () => {
    const name = both.nodes.find(({ id }) => id === 'friend')?.label.text;
    expect(name).toBe('Madeup friend with a name th…');
  });
});

describe('families in one row', () => {
  const fold = { id: 'fold Ili', place: 'Ili', people: ['Aman'], families: 1, places: [], opens: ['Aman'] };
  const [label] = seen.nodes.map((node) => labelOf(node, evenMeasure));
  if (!label) throw new Error('nobody');
  const folded = {
    ...picture,
    nodes: [...picture.nodes.filter(({ id }) => id !== 'Aman'), { id: fold.id, at: { x: 0, y: 0 }, label, fold }],
  };

  test('are one node, and the lines of its people are not drawn', () => {
    const one = drawingOf(seen, folded, {}, evenMeasure);
    expect(one.nodes.map(({ id }) => id)).toContain('fold Ili');
    expect(line(one, 'Aman HELD_IN Camp')).toBeUndefined();
  });

  test('go when a filter leaves none of them', () => {
    const nobody = { ...seen, nodes: seen.nodes.filter(({ id }) => id !== 'Aman') };
    expect(drawingOf(nobody, folded, {}, evenMeasure).nodes.map(({ id }) => id)).not.toContain('fold Ili');
  });
});
