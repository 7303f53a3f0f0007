import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from './distributions.ts';
import { fisher } from './fisher.ts';
import { clopperPearson } from './rates.ts';

const closeTo = (value: number, expected: number): void => {
  if (expected === 0) expect(value).toBe(0);
  else expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
};

/** Worked out with 60 digits (mpmath 1.4.1, bisection of the binomial tails); SciPy 1.17.1's beta.ppf agrees. */
test.each([
  [0, 10, 0, 0.30849710781876083],
  [1, 10, 0.0025285785444617843, 0.44501611702819543],
  [5, 10, 0.18708602844739852, 0.8129139715526015],
  [10, 10, 0.6915028921812392, 1],
  [0, 11097, 0, 0.00033236608010704373],
  [1, 11097, 2.281497621250748e-6, 0.0005019821436778871],
  [4, 33000, 3.3027179317229164e-5, 0.00031032182327485623],
  [5, 284000, 5.71652529168892e-6, 4.108519399079368e-5],
  [50, 860800, 4.311247679324309e-5, 7.65777847839612e-5],
  [1, 1011440, 2.5031447903404235e-8, 5.50861227479762e-6],
  [300, 452000, 0.0005907493937342261, 0.0007432030252724834],
  [2500, 73590, 0.03267474970999985, 0.035306173443956375],
])('%i of %i: the interval of Clopper and Pearson is that of exact arithmetic', (cases, population, low, high) => {
  const interval = clopperPearson(cases, population);
  closeTo(interval.low, low);
  closeTo(interval.high, high);
});

test("the interval that R's documentation of binom.test shows for Mendel's peas", () => {
  const { low, high } = clopperPearson(682, 925);
  expect([low.toFixed(7), high.toFixed(7)]).toEqual(['0.7076683', '0.7654066']);
});

/** The same source; SciPy 1.17.1's fisher_exact(alternative="greater") agrees. */
test.each([
  ['the lady tasting tea', 3, 4, 1, 4, 17 / 70, 9 / 70],
  ["Fisher's twins", 10, 12, 3, 18, 0.00046518094336290503, 0.0002403309623383797],
  ['whales in the Atlantic', 8, 10, 1, 6, 0.024475524475524476, 0.012674825174825174],
  ['five of fifty', 5, 50, 95, 99950, 1.847377307015384e-9, 9.302713709372836e-10],
  ['thirty of two hundred', 30, 200, 1200, 99800, 1.9688893046754183e-23, 1.0499709496328926e-23],
  ['450 of 3,950', 450, 3950, 9000, 96050, 1.8670330911644633e-5, 1.6753502376367828e-5],
  ['fewer than elsewhere', 3, 1000, 3000, 99000, 0.9999999999744471, 0.9999999998498149],
  [
    'five of the cases of a region among its people',
    5,
    35_540,
    55,
    25_800_000,
    2.525344953658543e-8,
    1.27858227609081e-8,
  ],
  [
    '1,300 of sixty thousand among them',
    1300,
    452_000,
    58_700,
    25_400_000,
    2.3975042851432004e-14,
    2.1577273294681288e-14,
  ],
  ['no choice at all', 0, 5, 0, 7, 1, 0.5],
])(
  '%s: the exact p and the mid-p are those of exact arithmetic',
  (_, here, ofHere, elsewhere, ofElsewhere, exact, mid) => {
    const { exactP, midP } = fisher({ here, ofHere, elsewhere, ofElsewhere });
    closeTo(exactP, exact);
    closeTo(midP, mid);
  },
);

describe('any small draw', () => {
  const draws = fc
    .integer({ min: 1, max: 200 })
    .chain((total) =>
      fc.record({ total: fc.constant(total), marked: fc.nat({ max: total }), drawn: fc.nat({ max: total }) }),
    );

  test('has the chances that counting every hand gives', () => {
    fc.assert(
      fc.property(draws, fc.nat({ max: 200 }), (draw, seen) => {
        const hands = choose(draw.total, draw.drawn);
        const showing = (marked: number): bigint =>
          choose(draw.marked, marked) * choose(draw.total - draw.marked, draw.drawn - marked);
        const share = (count: bigint): number => Number((count * 10n ** 30n) / hands) / 1e30;
        const more = Array.from({ length: Math.max(0, draw.drawn - seen + 1) }, (_, index) => showing(seen + index));
        const { exactly, atLeast } = chanceOf(seen, draw);
        expect(exactly).toBeCloseTo(share(showing(seen)), 12);
        expect(atLeast).toBeCloseTo(share(more.reduce((sum, count) => sum + count, 0n)), 12);
      }),
    );
  });
});

function choose(all: number, some: number): bigint {
  if (some < 0 || some > all) return 0n;
  let ways = 1n;
  for (let index = 1; index <= some; index++) ways = (ways * BigInt(all - some + index)) / BigInt(index);
  return ways;
}
