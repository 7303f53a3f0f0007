import type { ElementDefinition } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { familyPicture, seenFamily } from './testing/madeUpPicture.ts';
import { evenMeasure } from './testing/madeUpWorld.ts';

const seen = seenFamily({ expansions: [{ anchor: 'Bota', nodes: ['friend'] }] });
const moved = { Bota: { x: 100, y: 300 } };
const elements = elementsOf(drawingOf(seen, familyPicture(seenFamily()), moved, evenMeasure), evenMeasure);
const find = (id: string) => elements.find(({ data }) => data.id === id);
const namesOf = (kind: string) => elements.filter(({ data }) => data.kind === kind).map(({ data }) => nameOf(data));
const nameOf = (data: ElementDefinition['data']) => data.name as string;

describe('what stands beside a name', () => {
  test('≠ behind Aman, on whose age reports differ', () => {
    expect(find('disputed Aman')?.data.owner).toBe('Aman');
    expect(find('disputed Bota')).toBeUndefined();
  });

  test('a pin at the upper left of Bota, whom the reader moved', () => {
    expect(find('pin Bota')?.position).toEqual({ x: 92, y: 291 });
    expect(find('pin Aman')).toBeUndefined();
  });

  test('a pill with the number of neighbours that are not drawn', () => {
    const before = elementsOf(drawingOf(seenFamily(), familyPicture(seenFamily()), {}, evenMeasure), evenMeasure);
    expect(
      before.filter(({ data }) => data.kind === 'pill').map(({ data }) => `${String(data.owner)} ${nameOf(data)}`),
    ).toEqual(['Bota +1']);
    expect(namesOf('pill')).toEqual([]);
  });

  test('the whole name, for the mouse, where it is cut', () => {
    expect(find('friend')?.data.whole).toBe('Madeup friend with a name that goes on and on');
    expect(find('Aman')?.data.whole).toBeUndefined();
  });
});

describe('lines', () => {
  test('have no words in one column, where these would stand on somebody', () => {
    const column = { ...familyPicture(seenFamily()), arrangement: 'stacked' } as const;
    const stacked = elementsOf(drawingOf(seenFamily(), column, {}, evenMeasure), evenMeasure);
    const captions = (all: readonly ElementDefinition[]) =>
      all.flatMap(({ group, data }) => (group === 'edges' ? [String(data.caption)] : []));
    expect(captions(elements)).toContain('from');
    expect(new Set(captions(stacked))).toEqual(new Set(['']));
  });

  test('in one column run around the names, not across them', () => {
    const column = { ...familyPicture(seenFamily()), arrangement: 'stacked' } as const;
    const stacked = elementsOf(drawingOf(seenFamily(), column, {}, evenMeasure), evenMeasure);
    const from = stacked.find(({ data }) => data.type === 'FROM');
    expect(from?.data.bent).toBe(true);
    expect(find(String(from?.data.id))?.data.bent).toBeUndefined();
  });

  test('carry their date where the picture has a place for it, and otherwise in their middle', () => {
    expect(namesOf('date')).toEqual(['Mar 2018']);
    expect(find('line Aman HELD_IN Camp')?.data).toMatchObject({ words: '', caption: 'held in' });
  });

  test('say how many they stand for, and all that they stand for', () => {
    const summonses = elements.find(({ data }) => data.type === 'EVENT_AT')?.data;
    expect(summonses).toMatchObject({
      words: 'Nov 2017 ×2',
      caption: 'summons ×2, Nov 2017',
      evidence: ['first summons', 'second summons'],
    });
  });

  test('of a marriage that ended are dashed', () => {
    const married = seenFamily();
    const ended = {
      ...married,
      lines: married.lines.map((line) =>
        line.type === 'SPOUSE_OF' ? { ...line, properties: { until: '2016' } } : line,
      ),
    };
    const classes = elementsOf(drawingOf(ended, familyPicture(ended), {}, evenMeasure), evenMeasure).find(
      ({ data }) => data.type === 'SPOUSE_OF',
    )?.classes;
    expect(classes).toContain('dashed');
    expect(find('line Aman SPOUSE_OF Bota')?.classes).toContain('double');
  });

  test('keep their corners, reckoned along and aside of the straight way', () => {
    expect(find('line Camp LOCATED_IN Ili')?.data).toMatchObject({ bent: true, weights: [expect.closeTo(0.4475, 3)] });
  });
});
