/** How an area is filled: not at all, as one of those that count, by a step of a scale, or as one of which nothing is written. */
export type Fill = 'none' | 'counted' | 'silent' | 'step1' | 'step2' | 'step3' | 'step4';

/** A county with what the map says of it. */
export interface MappedCounty {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Degrees east and north of its seat. */
  readonly seat: readonly [longitude: number, latitude: number];
  readonly fill: Fill;
  /** A circle of so many cases at its seat; absent for none. */
  readonly count?: number;
  /** Under its name. */
  readonly note?: string;
  /** All of it in words: for those who hear the map, and under the pointer. */
  readonly words: string;
}

/** Whether the map says something of a county, and not only how little is written. */
export const hasSomething = ({ count = 0, note }: MappedCounty): boolean => count > 0 || note !== undefined;

/** A prefecture with cases of which no county is known. */
export interface MappedPrefecture {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

/** People from one area who are held in another. */
export interface MappedFlow {
  readonly id: string;
  /** Codes of counties or prefectures. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly words: string;
}

/** Everything that the map shows. */
export interface MapSubject {
  readonly counties: readonly MappedCounty[];
  readonly prefectures: readonly MappedPrefecture[];
  readonly flows: readonly MappedFlow[];
  /** Whether all of the region is shown, or no more than there is something to see in. */
  readonly whole: boolean;
}
