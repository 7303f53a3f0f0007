import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { Column, Order } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { County, CountyStatistics } from './answers.ts';
import styles from './Counties.module.css';
import { countyNumbers } from './countyNumbers.ts';
import type { CountyNumber } from './countyNumbers.ts';
import { NumberButton } from './NumberButton.tsx';
import type { Opened } from './opened.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly number: CountyNumber;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

const widths: Readonly<Partial<Record<CountyNumber['id'], string>>> = {
  prefecture: '96px',
  rate: '128px',
  over: '112px',
};

/** Every county with all its numbers, the chosen number's greatest first. */
export function CountyTable({ statistics, number, selected, onSelect, onOpen }: Props): ReactNode {
  const [order, setOrder] = useState<Order>();
  const shown = order ?? { column: number.id, descending: true };
  const columns = useMemo(() => columnsOf(statistics, onOpen), [statistics, onOpen]);
  return (
    <DataTable
      label="Counties"
      columns={columns}
      rows={statistics.counties}
      idOf={({ id }) => id}
      order={shown}
      onOrder={setOrder}
      selected={selected}
      onSelect={onSelect}
    />
  );
}

function columnsOf({ prefectures }: CountyStatistics, onOpen: Props['onOpen']): readonly Column<County>[] {
  const names = new Map(prefectures.map(({ id, name }) => [id, name]));
  const prefectureOf = ({ prefecture }: County): string => names.get(prefecture ?? '') ?? '';
  return [
    {
      id: 'name',
      title: 'County',
      width: 'minmax(150px, 2fr)',
      value: ({ name }) => name,
      cell: ({ name, zh }, tabIndex) => (
        <>
          {/* The press is the row's, which selects the county. */}
          <button type="button" className="textButton" tabIndex={tabIndex}>
            <bdi>{name}</bdi>
          </button>{' '}
          {zh ? (
            <bdi className={styles.otherScript} lang="zh">
              {zh}
            </bdi>
          ) : null}
        </>
      ),
    },
    {
      id: 'prefectureName',
      title: 'Prefecture',
      width: 'minmax(90px, 1.2fr)',
      onlyWide: true,
      value: prefectureOf,
      cell: (county) => prefectureOf(county),
    },
    ...countyNumbers.map((number) => columnOf(number, onOpen)),
  ];
}

function columnOf(number: CountyNumber, onOpen: (opened: Opened) => void): Column<County> {
  const { id, title, meaning, value, parts } = number;
  return {
    id,
    title,
    hint: meaning,
    width: widths[id] ?? '58px',
    isNumber: true,
    onlyWide: widths[id] !== undefined,
    value,
    cell: (county, tabIndex) => {
      const shown = parts(county);
      if (shown.length === 0) return null;
      return shown.map((part, at) => (
        <span key={part.words}>
          {at > 0 ? ', ' : ''}
          <NumberButton part={part} tabIndex={tabIndex} of={`${county.name}, ${title.toLowerCase()}`} onOpen={onOpen} />
        </span>
      ));
    },
  };
}
