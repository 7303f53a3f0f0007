import type { EventKind } from '../ontology/ontology.ts';

/** The reports that tell of a thing, and their statements: what a reader is shown who asks where it comes from. */
export interface Sources {
  readonly reports: readonly string[];
  readonly statements: readonly string[];
}

/** A unit of county level: a county, a district, a city of county level. */
export interface County {
  readonly id: string;
  readonly name: string;
  /** Absent where it lies right under the region. */
  readonly prefecture?: string;
  /** Absent where the census of 2020 did not know it yet. */
  readonly population2020?: number;
}

export interface Prefecture {
  readonly id: string;
  readonly name: string;
}

/** A village, township, facility or other place, and what it lies in. */
export interface Within {
  readonly place: string;
  readonly within: string;
}

/** The reports that name a place or facility, whatever they tell of it. */
export interface Named {
  readonly place: string;
  readonly reports: readonly string[];
}

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
}

/** The relationships that tie a person to a county, by what they say of it. */
export const tieKindOf = {
  FROM: 'from',
  BORN_IN: 'from',
  LIVED_IN: 'from',
  TAKEN_AT: 'taken',
  HELD_IN: 'held',
} as const;
export type TieType = keyof typeof tieKindOf;
/** From there (by birth, origin or residence), taken there, held there. Three questions, never added up. */
export type TieKind = (typeof tieKindOf)[TieType];
export const tieKinds = ['from', 'taken', 'held'] as const satisfies readonly TieKind[];

/** A relationship from a person to a place or facility, at whatever level the reports know it. */
export interface Tie extends Sources {
  readonly type: TieType;
  readonly place: string;
}

/**
 * One person of the reports, named or not. Groups stay out: of people who are only counted nobody can say whether
 * some of them are told of by name as well.
 */
export interface Person {
  readonly id: string;
  /** The same for all who are related by blood or marriage; absent for somebody of whom no relative is known. */
  readonly family?: string;
  readonly ties: readonly Tie[];
}

export interface ReportedEvent extends Sources {
  readonly id: string;
  readonly kind: EventKind;
  /** EDTF; absent where no report dates it. */
  readonly date?: string;
  /** The people to whom it happened. */
  readonly people: readonly string[];
  /** Where, as far as reports say it; nothing is filled in from elsewhere. */
  readonly places: readonly string[];
}

/** What the loaded reports say, as far as statistics look at it. */
export interface ReportedWorld {
  readonly counties: readonly County[];
  readonly prefectures: readonly Prefecture[];
  readonly within: readonly Within[];
  readonly people: readonly Person[];
  readonly events: readonly ReportedEvent[];
  readonly named: readonly Named[];
  readonly reports: readonly Report[];
}

/**
 * What authorities do to people: who is subject of one of these, or is taken or held somewhere, is a case. Deaths and
 * illness alone do not make one, nor does speaking out for somebody else.
 */
export const caseKinds = [
  'arrest',
  'detention',
  'imprisonment',
  'sentence',
  'house arrest',
  'summons',
  'questioning',
  'passport confiscation',
  'passport refusal',
  'forced return',
  'disappearance',
  'torture',
  'forced abortion',
  'release',
] as const satisfies readonly EventKind[];
export type CaseKind = (typeof caseKinds)[number];

const isOfCase: ReadonlySet<string> = new Set(caseKinds);

export function isCaseKind(kind: EventKind): kind is CaseKind {
  return isOfCase.has(kind);
}

/** The world as it would be known had one report never been written. */
export function withoutReport(world: ReportedWorld, report: string): ReportedWorld {
  const told = <T extends Pick<Sources, 'reports'>>(things: readonly T[]): readonly T[] =>
    things.flatMap((thing) => {
      if (!thing.reports.includes(report)) return [thing];
      const reports = thing.reports.filter((other) => other !== report);
      return reports.length === 0 ? [] : [{ ...thing, reports }];
    });
  return {
    ...world,
    people: world.people.map((person) => ({ ...person, ties: told(person.ties) })),
    events: told(world.events),
    named: told(world.named),
    reports: world.reports.filter(({ id }) => id !== report),
  };
}
