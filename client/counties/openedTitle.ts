import { capitalized } from '../components/words.ts';
import type { CountyStatistics, Flow } from './answers.ts';
import type { Opened } from './opened.ts';

/** The names of counties, prefectures and the places outside both, by id. */
export const areaNames = (statistics: CountyStatistics): ReadonlyMap<string, string> => {
  const { counties, prefectures, outside, flowsFromAbroad } = statistics;
  const abroad = flowsFromAbroad.map(({ from, name }) => ({ id: from, name }));
  return new Map([...outside, ...abroad, ...prefectures, ...counties].map(({ id, name }) => [id ?? '', name]));
};

/** Who went from where to where: "from Kazakhstan, held in Nilka County". */
export const flowWords = ({ from, held }: Pick<Flow, 'from' | 'held'>, names: ReadonlyMap<string, string>): string =>
  `from ${names.get(from) ?? from}, held in ${names.get(held) ?? held}`;

/** What an opened number is of: "Taken in Jeminay County". */
export function titleOf({ number, area, heldIn = '', kind }: Opened, names: ReadonlyMap<string, string>): string {
  const name = names.get(area) ?? area;
  if (area === '') return untold[number] ?? name;
  switch (number) {
    case 'FROM':
      return `From ${name}`;
    case 'TAKEN':
      return `Taken in ${name}`;
    case 'HELD':
      return `Held in ${name}`;
    case 'FAMILIES':
      return `Families of ${name}`;
    case 'REPORTS':
      return `Reports of ${name}`;
    case 'FLOW':
      return capitalized(flowWords({ from: area, held: heldIn }, names));
    case 'EVENTS':
      return `In ${name}: ${kind ?? 'events'}`;
    case 'EVENTS_OF_PEOPLE_FROM':
      return `People from ${name}: ${kind ?? 'events'}`;
  }
}

const untold: Readonly<Partial<Record<Opened['number'], string>>> = {
  FROM: 'No report tells where from',
  TAKEN: 'No report tells where taken',
  HELD: 'No report tells where held',
};
