import { countOf } from '../components/words.ts';
import type { CountyStatistics } from './answers.ts';
import type { CountyNumber } from './countyNumbers.ts';

/** What stands over every number and every picture of the counties: that these are documented cases, and how many. */
export const standingLines = (
  { standingLine, cautionLine, cases }: CountyStatistics,
  { id }: CountyNumber,
): readonly string[] => [
  `${standingLine} ${countOf(cases, 'case')} in all.`,
  ...(id === 'rate' || id === 'over' ? [cautionLine] : []),
];
