import type { Database } from '../../database/database.ts';
import { atOneState } from '../../database/oneState.ts';
import type { AskedNumber } from './countedBy.ts';
import { behindNumber } from './behindNumber.ts';
import { countyStatistics } from './countyStatistics.ts';

interface WithDatabase {
  readonly database: Database;
}
type Given = AskedNumber & { readonly first: number };

/** The fields of `Query` in counties.graphql. */
export const countyFields = {
  countyStatistics: (_source: unknown, _given: unknown, { database }: WithDatabase) =>
    atOneState(() => countyStatistics(database)),
  behindNumber: (_source: unknown, given: Given, { database }: WithDatabase) =>
    atOneState(() => behindNumber(database, given)),
};

/** The types of counties.graphql whose lists take `first` themselves. */
export const countyListing = [
  'CaseCount',
  'FamilyCount',
  'PrefectureShare',
  'CountyComparison',
  'CountyEvents',
  'CountyNumbers',
  'OutsideCounties',
  'CountyFlow',
  'CountyStatistics',
  'FlowFromAbroad',
  'Counted',
];
