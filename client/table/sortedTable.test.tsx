import { useTable } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { columnDefinitions, features } from './sortedTable.ts';

interface CountyRow {
  readonly name: string;
  readonly rate: number | undefined;
}

const columns: readonly Column<CountyRow>[] = [
  { id: 'rate', title: 'Rate', width: '90px', isNumber: true, value: ({ rate }) => rate, cell: () => null },
];
const definitions = columnDefinitions(columns);
const rows: readonly CountyRow[] = [
  { name: 'Zhaosu', rate: 0.7 },
  { name: 'Newtown', rate: undefined },
  { name: 'Jeminay', rate: 2.9 },
  { name: 'Urumqi', rate: 0 },
];

function Names({ descending }: { readonly descending: boolean }): ReactNode {
  const sorting = [{ id: 'rate', desc: descending }];
  const table = useTable({ features, columns: definitions, data: rows, state: { sorting } });
  return table
    .getRowModel()
    .rows.map(({ original }) => original.name)
    .join(', ');
}

test.each([
  ['greatest', true, 'Jeminay, Zhaosu, Urumqi, Newtown'],
  ['least', false, 'Urumqi, Zhaosu, Jeminay, Newtown'],
])('a county without a rate is last, also when the %s come first', (_, descending, names) => {
  expect(renderToStaticMarkup(<Names descending={descending} />)).toBe(names);
});
