import { areaFinder } from './areas.ts';
import type { Cases } from './counts.ts';
import { tieKindOf } from './world.ts';
import type { ReportedWorld, TieKind } from './world.ts';

/** Which number of a county or prefecture is opened. */
export interface Opened {
  readonly kind: TieKind;
  /** The county, or the prefecture where no more is known. */
  readonly area: string;
  readonly cases: Cases;
}

/** The statements that tie these cases to the place: what the quotes behind a number are found by. */
export function statementsBehind(world: ReportedWorld, { kind, area, cases }: Opened): readonly string[] {
  const opened = new Set(cases);
  const areaOf = areaFinder(world);
  const isThere = (place: string): boolean => {
    const { county, prefecture } = areaOf(place) ?? {};
    return (county ?? prefecture) === area;
  };
  const found = world.people
    .filter(({ id }) => opened.has(id))
    .flatMap(({ ties }) => ties.filter(({ type, place }) => tieKindOf[type] === kind && isThere(place)));
  return [...new Set(found.flatMap(({ statements }) => statements))];
}

/** The statements that tell of these events. */
export function statementsOfEvents(world: ReportedWorld, events: readonly string[]): readonly string[] {
  const opened = new Set(events);
  const found = world.events.filter(({ id }) => opened.has(id));
  return [...new Set(found.flatMap(({ statements }) => statements))];
}
