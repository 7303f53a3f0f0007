import type { Database } from '../../database/database.ts';
import type { Comparison } from '../../statistics/comparison.ts';
import type { CountyNumbers } from '../../statistics/countyNumbers.ts';
import type { Share } from '../../statistics/counts.ts';
import type { EventCount } from '../../statistics/eventMonths.ts';
import type { Rate } from '../../statistics/rates.ts';
import type { Reliance } from '../../statistics/reliance.ts';
import {
  cautionLine,
  comparisonInWords,
  groupsLine,
  intervalNote,
  rateInWords,
  relianceInWords,
  reportingInWords,
  shareInWords,
  standingLine,
} from '../../statistics/sentences.ts';
import { tieKinds } from '../../statistics/world.ts';
import type { TieKind } from '../../statistics/world.ts';
import { groupBy } from '../../ontology/groupBy.ts';
import type { Area } from '../../statistics/areas.ts';
import { countedWorld } from './countedWorld.ts';
import type { CountedWorld } from './countedWorld.ts';
import { elsewhereOf } from './elsewhere.ts';
import { codeOf } from './readWorld.ts';

type TitleOf = (report: string) => string;

/** What `countyStatistics` of counties.graphql answers. */
export async function countyStatistics(database: Database) {
  const counted = await countedWorld(database);
  const { statistics, world } = counted;
  const titles = new Map(world.reports.map(({ id, title }) => [id, title]));
  const titleOf: TitleOf = (report) => titles.get(report) ?? report;
  const comparisons = groupBy(statistics.comparisons, ({ county }) => county);
  return {
    standingLine,
    cautionLine,
    groupsLine,
    cases: statistics.cases.length,
    comparisons: statistics.comparisons.length,
    counties: statistics.counties.map((numbers) =>
      countyOf(numbers, counted, comparisons.get(numbers.county) ?? [], titleOf),
    ),
    prefectures: statistics.prefectures.map(({ prefecture, counts }) => ({
      ...nameOf(prefecture, counted),
      ...tiesOf((kind) => countOf(counts[kind])),
    })),
    outside: tieKinds.flatMap((kind) => outsideOf(kind, counted)),
    flows: statistics.flows.map(({ from, held, cases }) => ({
      from: areaId(from),
      held: areaId(held),
      ...countOf(cases),
    })),
    flowsFromAbroad: counted.fromAbroad.map(({ country, held, cases }) => ({
      from: country.id,
      name: country.name,
      code: codeOf(country.id),
      held: areaId(held),
      ...countOf(cases),
    })),
  };
}

/** The id of a county or, where no more is known, of a prefecture. */
export const areaId = ({ county, prefecture }: Area): string => county ?? prefecture ?? '';

function countyOf(numbers: CountyNumbers, counted: CountedWorld, comparisons: readonly Comparison[], titleOf: TitleOf) {
  const { county, counts, reliance, families, onlyPrefecture, reporting, rate, events, eventsOfPeopleFrom } = numbers;
  const place = counted.gazetteer.get(county);
  const named = nameOf(county, counted);
  const prefecture = counted.world.counties.find(({ id }) => id === county)?.prefecture;
  const share = (kind: TieKind) => prefecture && shareOf(onlyPrefecture[kind], kind, nameOf(prefecture, counted).name);
  return {
    ...named,
    zh: place?.zh,
    prefecture,
    latitude: place?.lat ?? 0,
    longitude: place?.lon ?? 0,
    population2020: place?.population2020,
    ...tiesOf((kind) => countOf(counts[kind], reliance[kind], titleOf)),
    families: { count: families.families.length, cases: families.cases },
    onlyPrefectureFrom: share('from'),
    onlyPrefectureTaken: share('taken'),
    onlyPrefectureHeld: share('held'),
    reports: reporting.reports,
    sources: reporting.reports.length,
    thinness: reporting.thinness,
    reporting: reportingInWords(reporting, named.name),
    rate: rate && rateOf(rate),
    events: events.map(eventsOf),
    eventsOfPeopleFrom: eventsOfPeopleFrom.map(eventsOf),
    comparisons: comparisons.map((comparison) => ({
      ...comparison,
      ...countOf(comparison.cases),
      sentence: comparisonInWords(comparison, named.name, counted.statistics.comparisons.length, titleOf),
    })),
  };
}

const nameOf = (id: string, { gazetteer }: CountedWorld) => {
  const place = gazetteer.get(id);
  return { id, code: place?.id ?? '', name: place?.name ?? id };
};

const tiesOf = <T>(valueOf: (kind: TieKind) => T) => ({
  from: valueOf('from'),
  taken: valueOf('taken'),
  held: valueOf('held'),
});

const countOf = (cases: readonly string[], reliance?: Reliance, titleOf: TitleOf = String) => ({
  count: cases.length,
  cases,
  leansOn: relianceInWords(reliance, titleOf),
});

const shareOf = (share: Share | undefined, kind: TieKind, prefecture: string) =>
  share && {
    count: share.cases.length,
    of: share.of,
    cases: share.cases,
    sentence: shareInWords(share, kind, prefecture),
  };

const rateOf = (rate: Rate) => ({
  per100000: rate.per100000,
  ...rate.clustered,
  short: rateInWords(rate, 'short'),
  long: rateInWords(rate),
  note: intervalNote(rate),
});

const eventsOf = (count: EventCount) => ({ ...count, count: count.events.length });

function outsideOf(tie: TieKind, { world, places, statistics }: CountedWorld) {
  return elsewhereOf(world, places, tie, statistics.unplaced[tie]).map(({ place, cases }) => ({
    tie,
    id: place?.id,
    name: place?.name ?? 'No place told',
    ...countOf(cases),
  }));
}
