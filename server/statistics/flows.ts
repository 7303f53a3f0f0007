import { groupBy } from '../ontology/groupBy.ts';
import type { Area } from './areas.ts';
import type { Case } from './cases.ts';
import type { Cases } from './counts.ts';

/** People who come from one place and are held in another, or in the same. */
export interface Flow {
  readonly from: Area;
  readonly held: Area;
  readonly cases: Cases;
}

/**
 * From where to where people are taken: origin to each place of holding, as closely as each is known (a county, or no
 * more than a prefecture). Somebody held in two counties is in two flows; the fullest come first.
 */
export function flowsOf(cases: readonly Case[]): readonly Flow[] {
  const steps: { readonly id: string; readonly from: Area; readonly held: Area }[] = [];
  for (const { id, ties } of cases) {
    for (const from of ties.from) for (const held of ties.held) steps.push({ id, from: from.area, held: held.area });
  }
  return [...groupBy(steps, ({ from, held }) => `${idOf(from)} ${idOf(held)}`)]
    .sort(([one, left], [two, right]) => right.length - left.length || (one < two ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first ? { from: first.from, held: first.held, cases: [first, ...others].map(({ id }) => id) } : [],
    );
}

function idOf({ county, prefecture }: Area): string {
  return county ?? prefecture ?? '';
}
