import type { CountyStatistics, TieKind } from './answers.ts';
import { tieNumber } from './opened.ts';
import type { Opened } from './opened.ts';
import { areaNames, flowWords } from './openedTitle.ts';

/** How many there are that the map cannot show by a dot, and who they are. */
export interface OutsideLine {
  readonly words: string;
  readonly count: number;
  readonly opens: Opened;
}

/** Cases known to no county or prefecture, and those that came from another country. */
export interface OutsideLines {
  readonly outside: readonly OutsideLine[];
  readonly abroad: readonly OutsideLine[];
}

/** What the map of these ties leaves out; nothing where it shows several at once. */
export function outsideLines(statistics: CountyStatistics, [tie, ...others]: readonly TieKind[]): OutsideLines {
  if (tie === undefined || others.length > 0) return { outside: [], abroad: [] };
  return { outside: unplaced(statistics, tie), abroad: tie === 'taken' ? [] : fromAbroad(statistics) };
}

const unplaced = ({ outside }: CountyStatistics, tie: TieKind): readonly OutsideLine[] =>
  outside
    .filter((each) => each.tie === tie)
    .map(({ id, name, count }) => ({
      words: id === null ? 'no place told' : `somewhere in ${name}`,
      count,
      opens: { number: tieNumber[tie], area: id ?? '' },
    }));

const fromAbroad = (statistics: CountyStatistics): readonly OutsideLine[] =>
  statistics.flowsFromAbroad.map((flow) => ({
    words: flowWords(flow, areaNames(statistics)),
    count: flow.count,
    opens: { number: 'FLOW', area: flow.from, heldIn: flow.held },
  }));
