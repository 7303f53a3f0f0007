import type { Fill } from './mapSubject.ts';

const steps = ['step1', 'step2', 'step3', 'step4'] as const satisfies readonly Fill[];

/** The step of a value on the way to the greatest; nothing for nothing. */
export function stepOf(value: number, most: number): Fill {
  if (value <= 0 || most <= 0) return 'none';
  return steps[Math.min(steps.length, Math.ceil((value / most) * steps.length)) - 1] ?? 'none';
}
