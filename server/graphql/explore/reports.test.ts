import { describe, expect, test } from 'vitest';
import { madeupApi } from '../testing/madeupApi.ts';

const { ask } = madeupApi();

const said = [
  { id: 's1', sentence: 'Madeup Mira: sibling of Madeup Tomas', subject: 'mira', object: 'tomas', witness: 'mira' },
  {
    id: 's2',
    sentence: 'Madeup Tomas: arrest of Madeup Tomas',
    subject: 'tomas',
    object: 'arrest',
    witness: 'mira',
  },
  { id: 's5', sentence: 'arrest of Madeup Tomas: date 3 March 2018', subject: 'arrest', object: null, witness: 'mira' },
  {
    id: 's3',
    sentence: 'arrest of Madeup Tomas: at Madeup Northgate',
    subject: 'arrest',
    object: 'northgate',
    witness: 'mira',
  },
  { id: 's4', sentence: 'Madeup Tomas: spouse of Madeup Aliya', subject: 'tomas', object: 'aliya', witness: null },
];

test('reports stand the newest first, without the gazetteer', async () => {
  expect((await ask('{ reportList { id publishedOn byline } reports { items { id } } }')).data).toEqual({
    reportList: [
      { id: 'second', publishedOn: '2018-06-01', byline: null },
      { id: 'first', publishedOn: '2018-05-27', byline: null },
    ],
    reports: { items: [{ id: 'first' }, { id: 'second' }] },
  });
});

test('a report has its text, and what it says in the order of the text', async () => {
  const { data, queries } = await ask(
    '{ report(id: "first") { text says { id sentence subject object witness start paragraph } } }',
  );
  const { report } = data as { readonly report: { readonly text: string; readonly says: readonly object[] } };
  expect(report.text.slice(0, 29)).toBe('[1] Madeup Mira spoke of her ');
  expect(report.says).toMatchObject(said);
  expect(report.says[0]).toMatchObject({ start: 25, paragraph: 1 });
  expect(queries).toBe(1);
});

describe('reading', () => {
  test('gives the paragraphs, sentences with dates in words, and whom the report names', async () => {
    const { data } = await ask(`{ reading(id: "first") { report { id } paragraphs { number } cut next
      statements { id sentence subject object witness } mentions { id } } nothing: reading(id: "x") { text } }`);
    expect(data).toEqual({
      nothing: null,
      reading: {
        report: { id: 'first' },
        paragraphs: [{ number: 1 }, { number: 2 }],
        statements: said,
        mentions: ['aliya', 'mira', 'northgate', 'tomas', 'arrest'].map((id) => ({ id })),
        cut: false,
        next: null,
      },
    });
  });

  test('of a long report goes on where it was cut, and says that it was', async () => {
    const part = 'query ($after: ID) { reading(id: "first", first: 2, after: $after) { statements { id } cut next } }';
    interface Part {
      readonly reading: { readonly statements: readonly { readonly id: string }[]; readonly next: string | null };
    }
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { reading }: Part = (await ask<Part>(part, { after })).data;
      expect(reading).toMatchObject({ cut: reading.next !== null });
      seen.push(...reading.statements.map(({ id }) => id));
      if (reading.next === null) break;
      after = reading.next;
    }
    expect(seen).toEqual(['s1', 's2', 's5', 's3', 's4']);
  });
});
