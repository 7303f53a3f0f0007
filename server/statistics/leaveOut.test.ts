import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statisticsOf } from './statistics.ts';
import { drawWorld } from './testing/drawWorld.ts';
import { madeUpWorld } from './testing/madeUpWorld.ts';
import { tieKinds, withoutReport } from './world.ts';

const person = fc.constantFrom('aigul', 'murat', 'dana', 'erlan');
const report = fc.constantFrom('rfa', 'times', 'post');
const told = fc.uniqueArray(report, { minLength: 1, maxLength: 3 }).map((reports) => `(${reports.join(', ')})`);
const place = fc.constantFrom('Zhaosu', 'Tekes', 'Ili', 'camp', 'wandering camp', 'Newtown', 'nowhere');
const line = fc.oneof(
  fc
    .tuple(person, fc.constantFrom('FROM', 'BORN_IN', 'LIVED_IN', 'TAKEN_AT', 'HELD_IN'), place, told)
    .map(([who, type, where, by]) => `${who}: ${type} ${where} ${by}`),
  fc
    .tuple(fc.constantFrom('arrest', 'summons', 'appeal', 'release'), person, place, told)
    .map(([kind, who, where, by]) => `${kind} of ${who} in ${where} on 2018-01 ${by}`),
);
const worlds = fc.array(line, { maxLength: 14 }).map((lines) => drawWorld(lines.join('\n')));

test('leaving out a report never adds a case, to any county or to all of them', () => {
  fc.assert(
    fc.property(worlds, report, (world, missing) => {
      const all = statisticsOf(world);
      const left = statisticsOf(withoutReport(world, missing));
      expect(all.cases).toEqual(expect.arrayContaining([...left.cases]));
      for (const [index, { counts, events }] of left.counties.entries()) {
        const before = all.counties[index];
        for (const kind of tieKinds) expect(before?.counts[kind]).toEqual(expect.arrayContaining([...counts[kind]]));
        const happened = before?.events.flatMap((count) => count.events);
        expect(happened).toEqual(expect.arrayContaining(events.flatMap((count) => count.events)));
      }
    }),
  );
});

test('what is said to remain without a report is what remains', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const { county, reliance, counts } of statisticsOf(world).counties) {
        for (const kind of tieKinds) {
          const remaining = (missing: string): readonly string[] =>
            statisticsOf(withoutReport(world, missing)).counties.find((one) => one.county === county)?.counts[kind] ??
            [];
          const most = Math.min(...world.reports.map(({ id }) => remaining(id).length));
          expect(reliance[kind]?.remaining ?? counts[kind]).toEqual(
            reliance[kind] ? remaining(reliance[kind].report) : counts[kind],
          );
          if (counts[kind].length > 0) expect((reliance[kind]?.remaining ?? counts[kind]).length).toBe(most);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('of three thousand made-up people everyone who is a case is somewhere or nowhere, and county 7 stands out', () => {
  const { cases, unplaced, counties, prefectures, comparisons } = statisticsOf(madeUpWorld(3000));
  for (const kind of tieKinds) {
    const placed = [...counties, ...prefectures].flatMap(({ counts }) => counts[kind]);
    expect([...placed, ...unplaced[kind]].sort()).toEqual([...cases].sort());
  }
  const differences = comparisons.filter(({ beyondChance, question }) => beyondChance && question !== 'population');
  expect(differences.map(({ county, question }) => `${county} ${question}`)).toContain('county-7 torture');
});
