import type { CountyStatistics } from './answers.ts';
import type { Opened } from './opened.ts';

/** The names of counties, prefectures and the places outside both, by id. */
export const areaNames = ({ counties, prefectures, outside }: CountyStatistics): ReadonlyMap<string, string> =>
  new Map([...outside, ...prefectures, ...counties].map(({ id, name }) => [id ?? '', name]));

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
      return `From ${name}, held in ${names.get(heldIn) ?? heldIn}`;
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
