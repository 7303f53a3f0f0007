import { expect, test } from 'vitest';
import type { PlanStep } from '../api/questions.ts';
import { costedPlan } from './plan.ts';

const step = (operator: string, numbers: Partial<PlanStep>, ...children: readonly PlanStep[]): PlanStep => ({
  operator,
  details: '',
  estimatedRows: null,
  rows: null,
  dbHits: null,
  ...numbers,
  children,
});

test('a profile names the step that looked into the database most, with its share', () => {
  const scan = step('NodeByLabelScan', { details: 'p:Person', dbHits: 42, rows: 41, estimatedRows: 10 });
  const { root, sentence } = costedPlan(step('ProduceResults', { dbHits: 8, rows: 41, estimatedRows: 900 }, scan));
  expect(sentence).toBe(
    'The most expensive step is NodeByLabelScan (p:Person): 84 % of the 50 looks into the database, for 41 rows.',
  );
  expect(root.isMostExpensive).toBe(false);
  expect(root.children[0]).toMatchObject({ isMostExpensive: true, share: 0.84 });
});

test('a plan that was not run is weighed by the rows that are expected', () => {
  const product = step('CartesianProduct', { estimatedRows: 10_000 }, step('AllNodesScan', { estimatedRows: 100 }));
  expect(costedPlan(product).sentence).toBe(
    'The most expensive step is likely CartesianProduct: it is expected to give 10,000 rows.',
  );
});

test('a plan that costs nothing blames no step', () => {
  const { root, sentence } = costedPlan(step('ProduceResults', { dbHits: 0, rows: 1 }));
  expect(sentence).toBe('No step had to look into the database.');
  expect(root.isMostExpensive).toBe(false);
});
