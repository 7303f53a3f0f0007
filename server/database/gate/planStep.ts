import { plainValue } from './plainValue.ts';
import type { PlanStep } from './queryTask.ts';

/** A plan or a profile as the driver gives it; its numbers are big integers here. */
export interface DriverPlan {
  readonly operatorType: string;
  readonly identifiers: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly DriverPlan[];
  readonly dbHits?: unknown;
  readonly rows?: unknown;
}

/** A plan, or a profile, as plain data. */
export function planStep(plan: DriverPlan): PlanStep {
  const details = Object.entries(plan.arguments).map(([name, value]) => [name, plainValue(value)] as const);
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: Object.fromEntries(details),
    identifiers: plan.identifiers,
    ...(plan.dbHits === undefined ? {} : { dbHits: Number(plan.dbHits), rows: Number(plan.rows) }),
    children: plan.children.map(planStep),
  };
}
