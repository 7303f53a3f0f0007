import type { PlanStep } from '../api/questions.ts';

/** A step of a plan with its share of the whole work. */
export interface CostedStep {
  readonly step: PlanStep;
  /** From 0 to 1: of all database hits, or of all rows that are expected where it was not run. */
  readonly share: number;
  readonly isMostExpensive: boolean;
  readonly children: readonly CostedStep[];
}

/** A plan with what each step costs, and one sentence about the most expensive. */
export interface CostedPlan {
  readonly root: CostedStep;
  readonly sentence: string;
}

/** Weighs the steps of a plan. */
export function costedPlan(root: PlanStep): CostedPlan {
  const steps = stepsOf(root);
  const isProfile = steps.some(({ dbHits }) => dbHits !== null);
  const costOf = ({ dbHits, estimatedRows }: PlanStep) => (isProfile ? dbHits : estimatedRows) ?? 0;
  const all = steps.reduce((sum, step) => sum + costOf(step), 0);
  const most = steps.reduce((one, other) => (costOf(other) > costOf(one) ? other : one));
  const costed = (step: PlanStep): CostedStep => ({
    step,
    share: all === 0 ? 0 : costOf(step) / all,
    isMostExpensive: step === most && all > 0,
    children: step.children.map(costed),
  });
  const share = all === 0 ? 0 : costOf(most) / all;
  return { root: costed(root), sentence: sentenceOf(most, { isProfile, all, share }) };
}

const stepsOf = (step: PlanStep): readonly PlanStep[] => [step, ...step.children.flatMap(stepsOf)];

interface Weighed {
  readonly isProfile: boolean;
  readonly all: number;
  readonly share: number;
}

function sentenceOf(most: PlanStep, { isProfile, all, share }: Weighed): string {
  if (all === 0) return isProfile ? 'No step had to look into the database.' : 'No step is expected to find anything.';
  const name = most.details === '' ? most.operator : `${most.operator} (${most.details})`;
  if (!isProfile)
    return `The most expensive step is likely ${name}: it is expected to give ${number(most.estimatedRows ?? 0)} rows.`;
  const part = `${Math.round(share * 100)} % of the ${number(all)} looks into the database`;
  return `The most expensive step is ${name}: ${part}, for ${number(most.rows ?? 0)} rows.`;
}

/** A count as a reader reads it. */
export const number = (count: number): string =>
  count.toLocaleString('en', { maximumFractionDigits: count < 10 && count > 0 ? 1 : 0 });
