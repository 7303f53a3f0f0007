import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import { ask } from '../api/graphql.ts';
import { claimFields, nodeFields } from '../api/queries.ts';
import type { Claim, GraphNode } from '../api/types.ts';
import type { Opened } from './opened.ts';

/** How many people a number counts. */
export interface CaseCount {
  readonly count: number;
  /** On which report it leans most, in a sentence. */
  readonly leansOn: string | null;
}

/** Of the cases of a prefecture, those of which no county is known. */
export interface PrefectureShare {
  readonly count: number;
  readonly of: number;
  readonly sentence: string | null;
}

export interface CountyRate {
  readonly per100000: number;
  readonly low: number;
  readonly high: number;
  readonly short: string;
  readonly long: string;
  readonly note: string;
}

export interface CountyComparison {
  readonly question: string;
  readonly midP: number;
  readonly q: number;
  readonly beyondChance: boolean;
  readonly count: number;
  readonly sentence: string;
}

/** Events of one kind that reports date alike. */
export interface CountyEvents {
  readonly kind: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly certain: boolean;
  readonly count: number;
}

/** What the loaded reports say of one county. */
export interface County {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly zh: string | null;
  readonly prefecture: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population2020: number | null;
  readonly from: CaseCount;
  readonly taken: CaseCount;
  readonly held: CaseCount;
  readonly families: { readonly count: number };
  readonly onlyPrefectureFrom: PrefectureShare | null;
  readonly onlyPrefectureTaken: PrefectureShare | null;
  readonly onlyPrefectureHeld: PrefectureShare | null;
  readonly sources: number;
  readonly thinness: string;
  readonly reporting: string;
  readonly rate: CountyRate | null;
  readonly events: readonly CountyEvents[];
  readonly eventsOfPeopleFrom: readonly CountyEvents[];
  readonly comparisons: readonly CountyComparison[];
}

export interface Prefecture {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly from: CaseCount;
  readonly taken: CaseCount;
  readonly held: CaseCount;
}

/** Cases of which no prefecture is known. */
export interface Outside {
  readonly tie: TieKind;
  readonly id: string | null;
  readonly name: string;
  readonly count: number;
}

export interface Flow {
  readonly from: string;
  readonly held: string;
  readonly count: number;
}

/** From another country, held in a county or prefecture here. */
export interface FlowFromAbroad extends Flow {
  readonly name: string;
  readonly code: string;
}

/** From there, taken there, held there. */
export type TieKind = 'from' | 'taken' | 'held';

export interface CountyStatistics {
  readonly standingLine: string;
  readonly cautionLine: string;
  readonly groupsLine: string;
  readonly cases: number;
  readonly comparisons: number;
  readonly counties: readonly County[];
  readonly prefectures: readonly Prefecture[];
  readonly outside: readonly Outside[];
  readonly flows: readonly Flow[];
  readonly flowsFromAbroad: readonly FlowFromAbroad[];
}

/** Somebody or something that a number counts, with what is said of it. */
export interface Counted {
  readonly node: GraphNode;
  readonly claims: readonly Claim[];
}

export interface BehindNumber {
  readonly count: number;
  readonly counted: readonly Counted[];
}

const count = '{ count leansOn }';
const ties = `from ${count} taken ${count} held ${count}`;
const share = '{ count of sentence }';
const events = '{ kind from until certain count }';
const statistics = `query CountyStatistics { countyStatistics {
  standingLine cautionLine groupsLine cases comparisons
  counties {
    id code name zh prefecture latitude longitude population2020 ${ties} families { count }
    onlyPrefectureFrom ${share} onlyPrefectureTaken ${share} onlyPrefectureHeld ${share}
    sources thinness reporting rate { per100000 low high short long note }
    events ${events} eventsOfPeopleFrom ${events}
    comparisons { question midP q beyondChance count sentence }
  }
  prefectures { id code name ${ties} }
  outside { tie id name count }
  flows { from held count }
  flowsFromAbroad { from name code held count }
} }`;
const behind = `query BehindNumber($number: CountyNumber!, $area: ID!, $heldIn: ID, $kind: String, $month: String) {
  behindNumber(number: $number, area: $area, heldIn: $heldIn, kind: $kind, month: $month) {
    count counted { node { ${nodeFields} } claims { ${claimFields} } } } }`;

/** Everything that is counted and compared. */
export const useCountyStatistics = (): UseQueryResult<CountyStatistics> =>
  useQuery({
    queryKey: ['countyStatistics'],
    queryFn: async ({ signal }) =>
      (await ask<{ countyStatistics: CountyStatistics }>(statistics, {}, signal)).countyStatistics,
  });

/** Whom or what a number counts, with the words that say so. */
export const useBehindNumber = (opened: Opened): UseQueryResult<BehindNumber> =>
  useQuery({
    queryKey: ['behindNumber', opened],
    queryFn: async ({ signal }) =>
      (await ask<{ behindNumber: BehindNumber }>(behind, { ...opened }, signal)).behindNumber,
  });
