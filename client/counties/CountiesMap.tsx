import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import { CountyMap } from '../map/CountyMap.tsx';
import { useGeography } from '../map/useGeography.ts';
import type { CountyStatistics } from './answers.ts';
import styles from './Counties.module.css';
import type { CountyNumber } from './countyNumbers.ts';
import { mapLegend } from './mapLegend.ts';
import { mapSubject } from './mapSubject.ts';
import type { Opened } from './opened.ts';
import { OutsideBox } from './OutsideBox.tsx';

interface Props {
  readonly statistics: CountyStatistics;
  readonly number: CountyNumber;
  readonly whole: boolean;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** One number of all counties as a map. */
export function CountiesMap({ statistics, number, whole, selected, onSelect, onOpen }: Props): ReactNode {
  const { data: geography, error, refetch } = useGeography();
  const subject = useMemo(() => mapSubject(statistics, number, whole), [statistics, number, whole]);
  if (error) {
    return (
      <p className={styles.problem}>
        The outlines of the map did not come.{' '}
        <button type="button" className="textButton" onClick={() => void refetch()}>
          Retry
        </button>
      </p>
    );
  }
  if (!geography) return <Quiet>Reading the outlines of the counties</Quiet>;
  const openFlow = (id: string) => {
    const [area = '', heldIn = ''] = id.split(':');
    onOpen({ number: 'FLOW', area, heldIn });
  };
  return (
    <CountyMap
      label={`Map of counties: ${number.title.toLowerCase()}. Arrow keys go from one to the next.`}
      geography={geography}
      subject={subject}
      selected={selected}
      onSelect={onSelect}
      onFlow={openFlow}
      corner={<OutsideBox statistics={statistics} ties={number.ties} onOpen={onOpen} />}
      legend={mapLegend(number, subject)}
    />
  );
}
