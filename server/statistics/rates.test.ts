import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, entriesByArea } from './cases.ts';
import { clopperPearson, rateOf } from './rates.ts';
import { statisticsOf } from './statistics.ts';
import { drawWorld } from './testing/drawWorld.ts';

const fromZhaosu = (drawing: string) =>
  entriesByArea(casesOf(drawWorld(drawing)), 'from', 'county').get('Zhaosu') ?? [];
const people = ['aigul', 'murat', 'dana', 'erlan', 'saule'];
const drawn = (family: (person: string) => string, report: (person: string) => string): string =>
  people
    .map(
      (person) =>
        `${person} of the ${family(person)} family: FROM Zhaosu (${report(person)})\narrest of ${person} (${report(person)})`,
    )
    .join('\n');
const same = (): string => 'one';
const own = (person: string): string => person;

describe('a rate', () => {
  test('five strangers of five reports are worth five cases', () => {
    const rate = rateOf(fromZhaosu(drawn(own, own)), 150_000);
    expect(rate?.designEffect).toBe(1);
    expect(rate?.clustered).toEqual(rate?.interval);
    expect(rate?.per100000).toBeCloseTo(3.333, 3);
  });

  test.each([
    ['one family', drawn(same, own)],
    ['one report', drawn(own, same)],
  ])('five people of %s are worth one case, and the interval says so', (_, drawing) => {
    const rate = rateOf(fromZhaosu(drawing), 150_000);
    expect(rate?.designEffect).toBe(5);
    const { low = NaN, high = NaN } = rate?.clustered ?? {};
    const single = clopperPearson(1, 30_000);
    expect(low).toBeCloseTo(single.low * 100_000, 9);
    expect(high).toBeCloseTo(single.high * 100_000, 9);
  });

  test('is not given where the census has no number, or more cases than people', () => {
    expect(rateOf(fromZhaosu(drawn(own, own)), undefined)).toBeUndefined();
    expect(rateOf(fromZhaosu(drawn(own, own)), 4)).toBeUndefined();
  });

  test('of no case at all is nought, and still as uncertain as its interval', () => {
    const rate = statisticsOf(drawWorld('')).counties[0]?.rate;
    expect(rate).toMatchObject({ cases: 0, per100000: 0, interval: { low: 0 } });
    expect(rate?.interval.high).toBeCloseTo(2.459, 3);
  });
});

describe('any interval', () => {
  const samples = fc
    .integer({ min: 1, max: 2_000_000 })
    .chain((population) =>
      fc.record({ population: fc.constant(population), cases: fc.nat({ max: Math.min(population, 5000) }) }),
    );

  test('contains the share that was seen', () => {
    fc.assert(
      fc.property(samples, ({ cases, population }) => {
        const { low, high } = clopperPearson(cases, population);
        expect(low).toBeLessThanOrEqual(cases / population);
        expect(high).toBeGreaterThanOrEqual(cases / population);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('rises with every case more', () => {
    fc.assert(
      fc.property(samples, ({ cases, population }) => {
        fc.pre(cases < population);
        const [before, after] = [clopperPearson(cases, population), clopperPearson(cases + 1, population)];
        expect(after.low).toBeGreaterThan(before.low);
        expect(after.high).toBeGreaterThan(before.high);
      }),
    );
  });

  test('falls with every person more', () => {
    fc.assert(
      fc.property(samples, ({ cases, population }) => {
        fc.pre(cases > 0 && cases < population);
        const [before, after] = [clopperPearson(cases, population), clopperPearson(cases, population + 1)];
        expect(after.low).toBeLessThan(before.low);
        expect(after.high).toBeLessThan(before.high);
      }),
    );
  });
});
