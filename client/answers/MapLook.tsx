import { useState } from 'react';
import type { ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import { CountyMap } from '../map/CountyMap.tsx';
import { answerLegend, isEmptyMap } from './answerMap.ts';
import styles from './AnswerView.module.css';
import type { AnswerMapState } from './useAnswerMap.ts';

interface Props {
  readonly state: AnswerMapState;
  readonly onRow: (row: number) => void;
}

/** The rows of an answer at the counties that they name; a press on one shows the words behind its first row. */
export function MapLook({ state: { map, geography, hasFailed, retry }, onRow }: Props): ReactNode {
  const [selected, setSelected] = useState<string>();
  if (!map) return <Quiet>Looking where the places of the rows lie</Quiet>;
  if (isEmptyMap(map))
    return (
      <p className={styles.none}>
        No row names a county of the map, or what lies in one. A query that returns the place itself is shown here, as
        in <code>MATCH (p:Person)-[:FROM]-&gt;(place:County) RETURN p, place</code>.
      </p>
    );
  if (hasFailed)
    return (
      <p className={styles.none}>
        The outlines of the map did not come.{' '}
        <button type="button" className="textButton" onClick={retry}>
          Retry
        </button>
      </p>
    );
  if (!geography) return <Quiet>Reading the outlines of the counties</Quiet>;
  const select = (id: string) => {
    setSelected(id);
    const row = map.rowAt.get(id);
    if (row !== undefined) onRow(row);
  };
  return (
    <CountyMap
      label="Map of the rows by county. Arrow keys go from one to the next."
      geography={geography}
      subject={map.subject}
      selected={selected}
      onSelect={select}
      onFlow={() => undefined}
      legend={answerLegend(map)}
    />
  );
}
