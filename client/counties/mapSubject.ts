import type { Fill, MapSubject, MappedCounty } from '../map/mapSubject.ts';
import { stepOf } from '../map/steps.ts';
import type { County, CountyStatistics, TieKind } from './answers.ts';
import { byPopulation } from './countyNumbers.ts';
import type { CountyNumber } from './countyNumbers.ts';
import { areaNames, flowWords } from './openedTitle.ts';

/** Numbers that are circles at the seat; the others are steps of a colour. */
const circled: ReadonlySet<string> = new Set(['from', 'taken', 'held', 'families']);

const tieWords: Readonly<Record<TieKind, string>> = { from: 'from', taken: 'taken', held: 'held' };

/** The map of one number. */
export function mapSubject(statistics: CountyStatistics, number: CountyNumber, whole: boolean): MapSubject {
  const { counties, prefectures, flows, flowsFromAbroad } = statistics;
  const most = Math.max(0, ...counties.map((county) => number.value(county) ?? 0));
  const names = areaNames(statistics);
  const countries = flowsFromAbroad.map(({ from, code }) => ({ id: from, code }));
  const codes = new Map([...counties, ...prefectures, ...countries].map(({ id, code }) => [id, code]));
  const showsFlows = number.id === 'from' || number.id === 'held';
  return {
    whole: whole || number.id === 'sources',
    counties: counties.map((county) => mappedCounty(county, number, most)),
    prefectures: prefectures.flatMap((prefecture) => {
      const counts = number.ties
        .map((kind) => [kind, prefecture[kind].count] as const)
        .filter(([, count]) => count > 0);
      const count = counts.reduce((sum, [, each]) => sum + each, 0);
      if (count === 0) return [];
      const told = counts.map(([kind, each]) => `${each} ${tieWords[kind]} somewhere in it`).join(', ');
      const { id, code, name } = prefecture;
      return [{ id, code, name, count, words: `${name}, county unknown: ${told}` }];
    }),
    flows: showsFlows
      ? [...flows, ...flowsFromAbroad].map((flow) => ({
          id: `${flow.from}:${flow.held}`,
          from: codes.get(flow.from) ?? '',
          to: codes.get(flow.held) ?? '',
          count: flow.count,
          words: `${flow.count} ${flowWords(flow, names)}`,
        }))
      : [],
  };
}

function mappedCounty(county: County, number: CountyNumber, most: number): MappedCounty {
  const { id, code, name, longitude, latitude } = county;
  const value = number.value(county) ?? 0;
  const words = number.parts(county).map((part) => part.words);
  const isCircled = circled.has(number.id) && value > 0;
  const isNoted = !circled.has(number.id) && number.id !== 'prefecture' && words.length > 0;
  return {
    id,
    code,
    name,
    seat: [longitude, latitude],
    fill: fillOf(county, number, value, most),
    ...(isCircled ? { count: value } : {}),
    ...(isNoted ? { note: words.join(', ') } : {}),
    words: `${name}, ${number.title.toLowerCase()}: ${words.length === 0 ? 'none' : words.join(', ')}`,
  };
}

function fillOf(county: County, { id }: CountyNumber, value: number, most: number): Fill {
  if (id === 'sources') return thinnessFill[county.thinness] ?? 'none';
  if (id === 'prefecture') return 'none';
  if (id === 'over') return county.from.count > 0 ? surenessFill(byPopulation(county)?.q ?? 1) : 'none';
  if (circled.has(id)) return value > 0 ? 'counted' : 'none';
  return stepOf(value, most);
}

/** By q as statisticians step it, not by the county that is least like chance here: that may be like chance, too. */
function surenessFill(q: number): Fill {
  if (q >= 0.05) return 'step1';
  if (q >= 0.01) return 'step2';
  return q >= 0.001 ? 'step3' : 'step4';
}

const thinnessFill: Readonly<Record<string, Fill>> = {
  'no report': 'silent',
  'one report': 'step1',
  'few reports': 'step2',
  'several reports': 'step4',
};
