import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { CellRow } from '../api/cells.ts';
import { fetchMapPlaces } from '../api/questions.ts';
import { Quiet } from '../components/Quiet.tsx';
import { countOf } from '../components/words.ts';
import { CountyMap } from '../map/CountyMap.tsx';
import { fetchGeography } from '../map/geography.ts';
import { Swatch } from '../map/Swatch.tsx';
import styles from './Results.module.css';
import { idsWithin, resultMap } from './resultMap.ts';

interface Props {
  readonly rows: readonly CellRow[];
  readonly onRow: (row: number) => void;
}

/** The rows of an answer at the counties that they name; a press on one shows the words behind its first row. */
export function ResultMapLook({ rows, onRow }: Props): ReactNode {
  const [selected, setSelected] = useState<string>();
  const ids = useMemo(() => idsWithin(rows), [rows]);
  const { data: around, isLoading } = useQuery({
    queryKey: ['mapPlaces', ids],
    queryFn: ({ signal }) => fetchMapPlaces(ids, signal),
    enabled: ids.length > 0,
  });
  const { subject, rowAt, elsewhere } = useMemo(() => resultMap(rows, around), [rows, around]);
  const { data, error, refetch } = useQuery({
    queryKey: ['geography'],
    queryFn: ({ signal }) => fetchGeography(signal),
    retry: false,
  });
  if (isLoading) return <Quiet>Looking where the places of the rows lie</Quiet>;
  if (subject.counties.length + subject.prefectures.length === 0)
    return (
      <p className={styles.none}>
        No row names a county of the map, or what lies in one. Return the place itself, as in{' '}
        <code>MATCH (p:Person)-[:FROM]-&gt;(place:County) RETURN p, place</code>.
      </p>
    );
  if (error)
    return (
      <p className={styles.none}>
        The outlines of the map did not come.{' '}
        <button type="button" className="textButton" onClick={() => void refetch()}>
          Retry
        </button>
      </p>
    );
  if (!data) return <Quiet>Reading the outlines of the counties</Quiet>;
  const select = (id: string) => {
    setSelected(id);
    const row = rowAt.get(id);
    if (row !== undefined) onRow(row);
  };
  return (
    <CountyMap
      label="Map of the rows by county. Arrow keys go from one to the next."
      geography={data}
      subject={subject}
      selected={selected}
      onSelect={select}
      onFlow={() => undefined}
      legend={
        <>
          <span>
            <Swatch look="circle" /> rows that name the county, or what lies in it
          </span>
          {subject.prefectures.length > 0 ? (
            <span>
              <Swatch look="hatched" /> somewhere in this area
            </span>
          ) : null}
          {elsewhere > 0 ? <span>{countOf(elsewhere, 'row')} elsewhere or without a place</span> : null}
        </>
      }
    />
  );
}
