import { statisticsOf } from '../statistics/statistics.ts';
import { madeUpWorld } from '../statistics/testing/madeUpWorld.ts';
import type { Row } from './row.ts';

const runs = 5;

/** How long it takes to count and compare the counties of a made-up world, as a line of the table. */
export function statisticsRows(people = 100_000): readonly Row[] {
  const world = madeUpWorld(people);
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    statisticsOf(world);
    return performance.now() - began;
  }).sort((one, other) => one - other);
  return [
    {
      name: `statistics: counties counted and compared, ${people.toLocaleString('en-GB')} people, median`,
      value: (times[Math.floor(runs / 2)] ?? 0) / 1000,
      unit: 's',
      target: { most: 1 },
    },
  ];
}
