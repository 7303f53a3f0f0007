import { describe, expect, test } from 'vitest';

import { nodeLabels, relationshipTypes } from '../../server/ontology/ontology.ts';
import { countWords, labelRows, onlyRow, presentRows, rowCount, toggleRow, typeRows } from './legendRows.ts';

const counties = { title: 'County, city', values: ['County', 'City'] } as const;
const people = { title: 'Person', values: ['Person'] } as const;

describe('the rows of the legend', () => {
  test('every label stands in one row', () => {
    expect(labelRows.flatMap(({ values }) => values).toSorted()).toEqual([...nodeLabels].sort());
  });

  test('every relationship stands in one row, but those that the picture shows as nesting', () => {
    const nesting = ['LOCATED_IN', 'WITHIN'];
    const others = relationshipTypes.filter((type) => !nesting.includes(type));
    expect(typeRows.flatMap(({ values }) => values).toSorted()).toEqual([...others].sort());
  });

  test('a row of several values adds their counts', () => {
    const counts = { County: { shown: 2, total: 3 }, City: { shown: 1, total: 1 } };
    expect(rowCount(counts, counties)).toEqual({ shown: 3, total: 4 });
    expect(countWords(rowCount(counts, counties))).toBe('3 of 4');
    expect(countWords({ shown: 4, total: 4 })).toBe('4');
  });

  test('a row of which there is nothing is left out', () => {
    expect(presentRows([people, counties], { City: { shown: 0, total: 1 } })).toEqual([counties]);
  });

  test('a click hides all values of a row, and shows them again', () => {
    const hidden = toggleRow(['City'], counties);
    expect(hidden).toEqual(['City', 'County']);
    expect(toggleRow(hidden, counties)).toEqual([]);
  });

  test('a click on one row leaves what another one hides', () => {
    expect(toggleRow(['Person', 'County', 'City'], counties)).toEqual(['Person']);
  });

  test('an Alt-click shows a row alone, and the same again shows all', () => {
    const alone = onlyRow([], people, [people, counties]);
    expect(alone).toEqual(['County', 'City']);
    expect(onlyRow(alone, people, [people, counties])).toEqual([]);
  });
});
