import { describe, expect, test } from 'vitest';
import { casesOf } from './cases.ts';
import { compareCounties } from './comparison.ts';
import type { Question } from './comparison.ts';
import type { ReportedWorld } from './world.ts';
import { withoutReport } from './world.ts';
import { drawWorld } from './testing/drawWorld.ts';
import { fisher } from './fisher.ts';

const arrested = (name: string, count: number, county: string, reportOf: (index: number) => string, also?: string) =>
  Array.from({ length: count }, (_, index) => {
    const report = reportOf(index);
    const more = also ? `\n${also} of ${name}${index} (${report})` : '';
    return `${name}${index}: FROM ${county} (${report})\narrest of ${name}${index} (${report})${more}`;
  }).join('\n');

const compare = (world: ReportedWorld) => compareCounties(casesOf(world), world.counties);

const comparisonOf = (world: ReportedWorld, county: string, question: Question) => {
  const found = compare(world).find((one) => one.county === county && one.question === question);
  if (!found) throw new Error(`${county} was not compared by ${question}`);
  return found;
};

const one = () => 'rfa';
const each = (name: string) => (index: number) => `${name}${index}`;

/** Ten people of Zhaosu lost their passports; of ten of Tekes and forty of Shule nobody. */
const passports = (reportOf: (index: number) => string): ReportedWorld =>
  drawWorld(
    [
      arrested('zh', 10, 'Zhaosu', reportOf, 'passport confiscation'),
      arrested('te', 10, 'Tekes', each('tekes')),
      arrested('sh', 40, 'Shule', each('shule')),
    ].join('\n'),
  );

describe('more of one kind here than elsewhere', () => {
  test('ten of ten people of Zhaosu against none of fifty is beyond chance, over all that was looked at', () => {
    const found = comparisonOf(passports(each('zhaosu')), 'Zhaosu', 'passport confiscation');
    expect(found.table).toEqual({ here: 10, ofHere: 10, elsewhere: 0, ofElsewhere: 50 });
    expect(found.cases).toEqual(Array.from({ length: 10 }, (_, index) => `zh${index}`));
    expect(found.q).toBeGreaterThan(found.midP);
    expect(found).toMatchObject({ beyondChance: true, withoutReport: { holds: true } });
  });

  test('the same ten of one report leave nothing to compare without it', () => {
    const found = comparisonOf(passports(one), 'Zhaosu', 'passport confiscation');
    expect(found.beyondChance).toBe(true);
    expect(found.withoutReport).toEqual({
      report: 'rfa',
      table: { here: 0, ofHere: 0, elsewhere: 0, ofElsewhere: 50 },
      midP: 0.5,
      holds: false,
    });
  });

  test('it also hangs on one report where that report tells of all the others', () => {
    const world = drawWorld(
      [
        arrested('zh', 6, 'Zhaosu', each('zhaosu'), 'passport confiscation'),
        arrested('sh', 40, 'Shule', one),
        arrested('te', 1, 'Tekes', each('tekes')),
      ].join('\n'),
    );
    const found = comparisonOf(world, 'Zhaosu', 'passport confiscation');
    expect(found.withoutReport).toMatchObject({ report: 'rfa', holds: false });
    expect(found.withoutReport?.table).toEqual({ here: 6, ofHere: 6, elsewhere: 0, ofElsewhere: 1 });
  });

  test('a kind that every case suffered is not looked at', () => {
    const asked = compare(passports(one)).map(({ question }) => question);
    expect([...new Set(asked)]).toEqual(['population', 'passport confiscation']);
  });

  test('who is known only to the prefecture takes no part', () => {
    const world = drawWorld(
      `aigul: FROM Ili (rfa)\narrest of aigul (rfa)\nmurat: FROM Zhaosu (rfa)\nsummons of murat (rfa)`,
    );
    expect(comparisonOf(world, 'Zhaosu', 'population').table).toMatchObject({ here: 1, elsewhere: 0 });
  });
});

describe('more cases here than the population would have', () => {
  test('every county that the census counted is compared, also one without a case; Newtown, which it did not, is not', () => {
    const looked = compare(passports(one)).filter(({ question }) => question === 'population');
    expect(looked.map(({ county, table }) => [county, table.here, table.ofHere])).toEqual([
      ['Zhaosu', 10, 150_000],
      ['Tekes', 10, 140_000],
      ['Shule', 40, 350_000],
    ]);
    expect(looked.map(({ table }) => table.ofHere + table.ofElsewhere)).toEqual([640_000, 640_000, 640_000]);
  });

  test('a person from Zhaosu and from Tekes is here for both', () => {
    const world = drawWorld('aigul: BORN_IN Zhaosu (rfa)\naigul: LIVED_IN Tekes (rfa)\narrest of aigul (rfa)');
    expect(comparisonOf(world, 'Zhaosu', 'population').table).toMatchObject({ here: 1, elsewhere: 0 });
    expect(comparisonOf(world, 'Tekes', 'population').table).toMatchObject({ here: 1, elsewhere: 0 });
    expect(comparisonOf(world, 'Shule', 'population').table).toMatchObject({ here: 0, elsewhere: 1 });
  });
});

test('the report that matters most is the one that leaving out each in turn would find', () => {
  const drawing = [
    arrested('zh', 8, 'Zhaosu', (index) => `r${index % 3}`, 'summons'),
    arrested('te', 9, 'Tekes', (index) => `r${index % 4}`),
    arrested('sh', 30, 'Shule', (index) => `r${index % 5}`),
    'sh0: FROM Zhaosu (r9)\nsummons of sh1 (r1)\nte0: FROM Tekes (r2)\nsummons of te1 (r4)\nzh0: FROM Zhaosu (r4)',
  ].join('\n');
  const world = drawWorld(drawing);
  const found = compare(world).filter(({ beyondChance }) => beyondChance);
  expect(found.map(({ county, question }) => [county, question])).toEqual([['Zhaosu', 'summons']]);
  for (const { county, question, withoutReport: worst } of found) {
    const tables = world.reports.map(({ id }) => comparisonOf(withoutReport(world, id), county, question).table);
    const highest = Math.max(...tables.map((table) => fisher(table).midP));
    expect(worst?.midP).toBeCloseTo(highest, 12);
    expect(tables).toContainEqual(worst?.table);
  }
});
