import type { County, PrefectureShare, TieKind } from './answers.ts';
import { tieNumber } from './opened.ts';
import type { Opened } from './opened.ts';

export type NumberId = 'from' | 'taken' | 'held' | 'families' | 'sources' | 'prefecture' | 'rate' | 'over';

/** A number that every county has, as a column of the table and as a map. */
export interface CountyNumber {
  readonly id: NumberId;
  readonly title: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** The greater, the more of it; undefined where there is none. */
  readonly value: (county: County) => number | undefined;
  /** What is shown, with what each part opens. */
  readonly parts: (county: County) => readonly Part[];
  /** Which ties prefectures and places outside are counted by on the map. */
  readonly ties: readonly TieKind[];
}

/** Words of a number, and what they open. */
export interface Part {
  readonly words: string;
  readonly opens?: Opened;
}

function ofTie(id: TieKind, title: string, meaning: string): CountyNumber {
  return {
    id,
    title,
    meaning,
    value: (county) => county[id].count,
    parts: (county) => counted(county[id].count, { number: tieNumber[id], area: county.id }),
    ties: [id],
  };
}

const counted = (count: number, opens: Opened): readonly Part[] =>
  count === 0 ? [] : [{ words: count.toLocaleString('en-GB'), opens }];

/** In the order of the table's columns. */
export const countyNumbers: readonly CountyNumber[] = [
  ofTie('from', 'From there', 'Cases of people who were born, lived or come from there.'),
  ofTie('taken', 'Taken there', 'Cases of people who were taken there.'),
  ofTie('held', 'Held there', 'Cases of people who are or were held there.'),
  {
    id: 'families',
    title: 'Families',
    meaning: 'Families with a case from there, taken there or held there.',
    value: ({ families }) => families.count,
    parts: ({ id, families }) => counted(families.count, { number: 'FAMILIES', area: id }),
    ties: [],
  },
  {
    id: 'sources',
    title: 'Sources',
    meaning: 'Loaded reports that name it, or anything in it. Silence is not safety.',
    value: ({ sources }) => sources,
    parts: ({ id, sources }) => counted(sources, { number: 'REPORTS', area: id }),
    ties: [],
  },
  {
    id: 'prefecture',
    title: 'Only prefecture known',
    meaning: 'Cases of its prefecture of which no report names the county: some of them may be of here.',
    value: (county) => shares(county).reduce((sum, [, { count }]) => sum + count, 0),
    parts: (county) =>
      shares(county).map(([kind, { count, of }]) => ({
        words: `${count} of ${of} ${kind}`,
        opens: { number: tieNumber[kind], area: county.prefecture ?? '' },
      })),
    ties: ['from', 'taken', 'held'],
  },
  {
    id: 'rate',
    title: 'Per 100,000',
    meaning: 'Documented cases from there per 100,000 people counted in 2020, with the interval in brackets.',
    value: ({ from, rate }) => (from.count === 0 ? undefined : rate?.per100000),
    parts: ({ id, from, rate }) =>
      from.count === 0 || !rate
        ? []
        : [{ words: rate.short.replace(' per 100,000', ''), opens: { number: 'FROM', area: id } }],
    ties: [],
  },
  {
    id: 'over',
    title: 'Over-represented',
    meaning:
      'Cases among the population of 2020 against all other counties: one-sided mid-p, and q, corrected for everything that was looked at. Under 0.05, chance alone hardly explains it.',
    // The surest first.
    value: (county) => (county.from.count === 0 ? undefined : 1 - (byPopulation(county)?.q ?? 1)),
    parts: (county) => overParts(county),
    ties: [],
  },
];

/** The comparison of a county's cases among its population; absent where no census counted it. */
export const byPopulation = ({ comparisons }: County) => comparisons.find(({ question }) => question === 'population');

function overParts(county: County): readonly Part[] {
  const compared = byPopulation(county);
  if (!compared || county.from.count === 0) return [];
  return [
    {
      words: `p ${short(compared.midP)}, q ${short(compared.q)}`,
      opens: { number: 'FROM', area: county.id },
    },
  ];
}

const short = (p: number): string => (p < 0.0001 ? '<0.0001' : String(Number(p.toPrecision(2))));

function shares(county: County): readonly (readonly [TieKind, PrefectureShare])[] {
  const all: readonly (readonly [TieKind, PrefectureShare | null])[] = [
    ['from', county.onlyPrefectureFrom],
    ['taken', county.onlyPrefectureTaken],
    ['held', county.onlyPrefectureHeld],
  ];
  return all.flatMap(([kind, share]) => (share && share.count > 0 ? [[kind, share] as const] : []));
}

/** A number by its id; the first where there is none. */
export function numberOf(id: string | undefined): CountyNumber {
  const [first] = countyNumbers;
  const found = countyNumbers.find((each) => each.id === id) ?? first;
  if (!found) throw new Error('there are no numbers to choose from');
  return found;
}
