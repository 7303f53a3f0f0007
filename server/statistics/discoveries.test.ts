import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjusted, barOf, falseDiscoveryRate } from './discoveries.ts';
import { fisher } from './fisher.ts';

/** The p of their own paper's example (section 3.2): four of fifteen are called differences. */
const thrombolysis = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test("Benjamini and Hochberg's own fifteen comparisons give their own four differences", () => {
  expect(adjusted(thrombolysis).filter((q) => q <= falseDiscoveryRate)).toHaveLength(4);
  expect(barOf(thrombolysis)).toBeCloseTo(0.0133, 4);
});

test("the adjusted values are those of R's p.adjust, in the order given", () => {
  expect(adjusted([0.04, 0.01, 0.03, 0.02])).toEqual([0.04, 0.04, 0.04, 0.04]);
  expect(adjusted([0.5, 0.001, 0.04])).toEqual([0.5, 0.003, 0.06]);
  expect(adjusted([])).toEqual([]);
});

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

test('no adjusted value is below its p, or above one', () => {
  fc.assert(
    fc.property(probabilities, (ps) => {
      adjusted(ps).forEach((q, index) => {
        expect(q).toBeGreaterThanOrEqual(ps[index] ?? NaN);
        expect(q).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('what is likelier to be chance stays so', () => {
  fc.assert(
    fc.property(probabilities, (ps) => {
      const qs = adjusted(ps);
      const order = ps.map((_, index) => index).sort((one, other) => (ps[one] ?? 0) - (ps[other] ?? 0));
      const sorted = order.map((index) => qs[index] ?? NaN);
      expect(sorted).toEqual([...sorted].sort((one, other) => one - other));
    }),
  );
});

test('what is called a difference is all that the bar lets through', () => {
  fc.assert(
    fc.property(probabilities, (ps) => {
      const bar = barOf(ps);
      const called = adjusted(ps).map((q) => q <= falseDiscoveryRate);
      expect(ps.map((p) => called.includes(true) && p <= bar)).toEqual(called);
    }),
  );
});

const tables = fc
  .record({ ofHere: fc.nat({ max: 3000 }), ofElsewhere: fc.nat({ max: 100_000 }) })
  .chain(({ ofHere, ofElsewhere }) =>
    fc.record({
      here: fc.nat({ max: ofHere }),
      ofHere: fc.constant(ofHere),
      elsewhere: fc.nat({ max: ofElsewhere }),
      ofElsewhere: fc.constant(ofElsewhere),
    }),
  );

test('mid-p is never above the exact p, and both are probabilities', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { exactP, midP } = fisher(table);
      expect(midP).toBeLessThanOrEqual(exactP);
      expect(midP).toBeGreaterThanOrEqual(0);
      expect(exactP).toBeLessThanOrEqual(1);
    }),
  );
});

test('one case more here is never likelier to be chance', () => {
  fc.assert(
    fc.property(tables, (table) => {
      fc.pre(table.here < table.ofHere && table.elsewhere > 0);
      const more = { ...table, here: table.here + 1, elsewhere: table.elsewhere - 1 };
      expect(fisher(more).midP).toBeLessThanOrEqual(fisher(table).midP);
    }),
  );
});
