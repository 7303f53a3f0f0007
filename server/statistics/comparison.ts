import type { Case } from './cases.ts';
import type { Cases } from './counts.ts';
import { adjusted, barOf, falseDiscoveryRate } from './discoveries.ts';
import { fisher } from './fisher.ts';
import type { Table } from './fisher.ts';
import { sampleOf } from './sample.ts';
import type { Sample, Tally } from './sample.ts';
import { caseKinds } from './world.ts';
import type { CaseKind, County } from './world.ts';

/** What is compared: documented cases among the population of 2020, or one kind of event among documented cases. */
export type Question = 'population' | CaseKind;

/** The same comparison without the one report that matters most to it. */
export interface WithoutReport {
  readonly report: string;
  readonly table: Table;
  readonly midP: number;
  /** Whether the difference still passes the bar that was set with all reports. */
  readonly holds: boolean;
}

/** One county against all others: is it over-represented? */
export interface Comparison {
  readonly county: string;
  readonly question: Question;
  readonly table: Table;
  /** The cases counted as `here`. */
  readonly cases: Cases;
  readonly exactP: number;
  readonly midP: number;
  /** `midP` adjusted for everything that was looked at. */
  readonly q: number;
  /** Whether it is called a difference. */
  readonly beyondChance: boolean;
  /** For differences alone; absent where no report matters to it. */
  readonly withoutReport?: WithoutReport;
}

/** One thing to look at: a table, and the cases that take part. */
interface Look {
  readonly county: string;
  readonly question: Question;
  readonly cases: Cases;
  readonly table: Table;
  readonly sample: Sample;
}

/**
 * Compares each county of origin with all the others, in two ways.
 * Population: residents of this county against residents of the others, documented as cases or not. Counties without a
 * case are looked at too, or one would choose what to test by its result; those that the census of 2020 lacks stay out.
 * Kinds of events: cases from this county against cases from the others, told to have suffered it or not. This needs
 * neither population nor equal reporting of the counties, only that reports would mention the thing in either.
 * A case of several counties is `here` for each of them and `elsewhere` for the rest; one of which no county of origin
 * is known takes no part. What leaves no choice to chance, such as a kind that every case suffered, is not looked at.
 */
export function compareCounties(cases: readonly Case[], counties: readonly County[]): readonly Comparison[] {
  const counted = counties.filter(({ population2020 = 0 }) => population2020 > 0);
  const sample = sampleOf(cases, counties);
  const ofCounted = counted.length === counties.length ? sample : sampleOf(cases, counted);
  const looks = [...byPopulation(counted, ofCounted), ...byKind(sample)].filter(({ table }) => isOpen(table));
  const tests = looks.map(({ table }) => fisher(table));
  const ps = tests.map(({ midP }) => midP);
  const qs = adjusted(ps);
  const bar = barOf(ps);
  return looks.map((look, index) => {
    const { exactP, midP } = tests[index] ?? fisher(look.table);
    const q = qs[index] ?? 1;
    const beyondChance = q <= falseDiscoveryRate;
    const withoutReport = beyondChance ? weakest(look, bar) : undefined;
    const { county, question, table, cases: here } = look;
    return {
      ...{ county, question, table, cases: here, exactP, midP, q, beyondChance },
      ...(withoutReport ? { withoutReport } : {}),
    };
  });
}

function byPopulation(counted: readonly County[], sample: Sample): readonly Look[] {
  const everybody = counted.reduce((sum, { population2020 = 0 }) => sum + population2020, 0);
  return counted.map(({ id: county, population2020: ofHere = 0 }) => {
    const here = sample.counties.get(county)?.cases ?? [];
    return {
      county,
      question: 'population',
      cases: here,
      table: { here: here.length, ofHere, elsewhere: sample.size - here.length, ofElsewhere: everybody - ofHere },
      sample,
    };
  });
}

function byKind(sample: Sample): readonly Look[] {
  return [...sample.counties].flatMap(([county, { cases: ofCounty, kinds }]) =>
    caseKinds.map((question) => {
      const here = kinds.get(question) ?? [];
      const elsewhere = (sample.kinds[question] ?? 0) - here.length;
      const [ofHere, ofElsewhere] = [ofCounty.length, sample.size - ofCounty.length];
      return { county, question, cases: here, table: { here: here.length, ofHere, elsewhere, ofElsewhere }, sample };
    }),
  );
}

/** The report without which the difference is likeliest to be chance. */
function weakest({ county, question, table: before, sample }: Look, bar: number): WithoutReport | undefined {
  const known = new Map<string, number>([[keyOf(before), -1]]);
  let worst: Omit<WithoutReport, 'holds'> | undefined;
  for (const { report, all, here } of sample.lossesFor(county)) {
    const table = question === 'population' ? lessCases(before, all, here) : lessOfKind(before, question, all, here);
    const key = keyOf(table);
    const midP = known.get(key) ?? fisher(table).midP;
    known.set(key, midP);
    if (midP < 0) continue;
    if (!worst || midP > worst.midP || (midP === worst.midP && report < worst.report)) worst = { report, table, midP };
  }
  return worst && { ...worst, holds: worst.midP <= bar };
}

/** The population stays when a report is missing. */
function lessCases(before: Table, all: Tally, here: Tally): Table {
  return {
    ...before,
    here: before.here - here.cases,
    elsewhere: before.elsewhere - (all.cases - here.cases),
  };
}

function lessOfKind(before: Table, kind: CaseKind, all: Tally, here: Tally): Table {
  const [lostHere, lost] = [here.kinds[kind] ?? 0, all.kinds[kind] ?? 0];
  return {
    here: before.here - lostHere,
    ofHere: before.ofHere - here.cases,
    elsewhere: before.elsewhere - (lost - lostHere),
    ofElsewhere: before.ofElsewhere - (all.cases - here.cases),
  };
}

/** Whether the margins leave more than one possible table; asked of the margins alone, never of the result. */
function isOpen({ here, ofHere, elsewhere, ofElsewhere }: Table): boolean {
  if (here > ofHere || elsewhere > ofElsewhere) return false;
  const marked = here + elsewhere;
  return ofHere > 0 && ofElsewhere > 0 && marked > 0 && marked < ofHere + ofElsewhere;
}

function keyOf({ here, ofHere, elsewhere, ofElsewhere }: Table): string {
  return `${here} ${ofHere} ${elsewhere} ${ofElsewhere}`;
}
