import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import { CountyMap } from '../map/CountyMap.tsx';
import { fetchGeography } from '../map/geography.ts';
import { Swatch } from '../map/Swatch.tsx';
import type { CountyStatistics } from './answers.ts';
import styles from './Counties.module.css';
import type { CountyNumber } from './countyNumbers.ts';
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
  const {
    data: geography,
    error,
    refetch,
  } = useQuery({
    queryKey: ['geography'],
    queryFn: ({ signal }) => fetchGeography(signal),
    retry: false,
  });
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
      legend={
        <Legend
          number={number}
          hasFlows={subject.flows.some(({ from, to }) => from !== to)}
          hasVague={subject.prefectures.length > 0}
        />
      }
    />
  );
}

interface LegendProps {
  readonly number: CountyNumber;
  readonly hasFlows: boolean;
  readonly hasVague: boolean;
}

function Legend({ number, hasFlows, hasVague }: LegendProps): ReactNode {
  const entries = legends[number.id] ?? legends.from ?? [];
  return (
    <>
      {entries.map(([look, words]) => (
        <span key={words} className={styles.entry}>
          <Swatch look={look} /> {words}
        </span>
      ))}
      {hasVague ? (
        <span className={styles.entry}>
          <Swatch look="hatched" /> somewhere in this area
        </span>
      ) : null}
      {hasFlows ? (
        <span className={styles.entry}>
          <Swatch look="flow" /> from there, held elsewhere
        </span>
      ) : null}
    </>
  );
}

type Entries = readonly (readonly [Parameters<typeof Swatch>[0]['look'], string])[];

const scale: Entries = [
  ['step1', 'least'],
  ['step4', 'most'],
];
const legends: Readonly<Partial<Record<CountyNumber['id'], Entries>>> = {
  from: [['circle', 'documented cases from there']],
  taken: [['circle', 'documented cases taken there']],
  held: [['circle', 'documented cases held there']],
  families: [['circle', 'families with a documented case']],
  sources: [
    ['silent', 'no report tells of it: silence, not safety'],
    ['step1', 'one report'],
    ['step2', 'two to four reports'],
    ['step4', 'five or more'],
  ],
  prefecture: [],
  rate: scale,
  over: [
    ['step1', 'may well be chance'],
    ['step4', 'least like chance'],
  ],
};
