import type { MapSubject } from '../map/mapSubject.ts';
import type { MapLegendEntry } from '../map/swatches.ts';
import type { CountyNumber, NumberId } from './countyNumbers.ts';

/** What the signs on the map of a number mean; only those that are on it. */
export const mapLegend = (
  { id }: CountyNumber,
  { flows, prefectures }: Pick<MapSubject, 'flows' | 'prefectures'>,
): readonly MapLegendEntry[] => [
  ...legends[id],
  ...(prefectures.length > 0 ? [{ look: 'hatched', words: 'somewhere in this area' } as const] : []),
  ...(flows.some(({ from, to }) => from !== to)
    ? [{ look: 'flow', words: 'from there, held elsewhere' } as const]
    : []),
];

const legends: Readonly<Record<NumberId, readonly MapLegendEntry[]>> = {
  from: [{ look: 'circle', words: 'documented cases from there' }],
  taken: [{ look: 'circle', words: 'documented cases taken there' }],
  held: [{ look: 'circle', words: 'documented cases held there' }],
  families: [{ look: 'circle', words: 'families with a documented case' }],
  sources: [
    { look: 'silent', words: 'no report tells of it: silence, not safety' },
    { look: 'step1', words: 'one report' },
    { look: 'step2', words: 'two to four reports' },
    { look: 'step4', words: 'five or more' },
  ],
  prefecture: [],
  rate: [
    { look: 'step1', words: 'least' },
    { look: 'step4', words: 'most' },
  ],
  over: [
    { look: 'step1', words: 'may be chance: q 0.05 or more' },
    { look: 'step2', words: 'chance hardly explains it: q under 0.05' },
    { look: 'step3', words: 'q under 0.01' },
    { look: 'step4', words: 'q under 0.001' },
  ],
};
