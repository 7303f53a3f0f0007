import { dayText } from '../components/times.ts';
import { sampleSize } from '../graph/export/figure.ts';
import type { Figure } from '../graph/export/figure.ts';
import type { Ink } from '../graph/export/ink.ts';
import { aroundBox } from '../graph/export/outlines.ts';
import type { Paint } from '../graph/export/paint.ts';
import type { Measure } from '../graph/layout/labels.ts';
import type { Geography } from '../map/geography.ts';
import { mapFigure } from '../map/mapFigure.ts';
import type { CountyStatistics } from './answers.ts';
import type { CountyNumber } from './countyNumbers.ts';
import { mapLegend } from './mapLegend.ts';
import { mapSubject } from './mapSubject.ts';
import { monthCards } from './monthBars.ts';
import { barLook, monthPaints, monthsWidth } from './monthPaints.ts';
import { outsideLines } from './outsideLines.ts';
import { standingLines } from './standingLines.ts';

/** A map of one number of all counties. */
export interface CountiesMapOf {
  readonly statistics: CountyStatistics;
  readonly number: CountyNumber;
  readonly whole: boolean;
  readonly geography: Geography;
}

/** The map as a figure: never without the line that these are documented cases and not prevalence. */
export function countiesMapFigure({ statistics, number, whole, geography }: CountiesMapOf, ink: Ink): Figure {
  const subject = mapSubject(statistics, number, whole);
  const words = {
    title: `Counties: ${number.title.toLowerCase()}`,
    lead: [number.meaning, ...standingLines(statistics, number)],
    legend: mapLegend(number, subject),
    notes: [...outsideNotes(statistics, number), drawnOn()],
  };
  return mapFigure(geography, subject, words, ink);
}

/** What the corner of the map says on the page, as sentences. */
function outsideNotes(statistics: CountyStatistics, { ties }: CountyNumber): readonly string[] {
  const { outside, abroad } = outsideLines(statistics, ties);
  return [
    ...(outside.length > 0 ? [`Not on the map: ${listed(outside)}.`] : []),
    ...(abroad.length > 0 ? [`From abroad: ${listed(abroad)}.`] : []),
  ];
}

const listed = (lines: readonly { readonly words: string; readonly count: number }[]): string =>
  lines.map(({ words, count }) => `${count} ${words}`).join('; ');

/** The events of all counties by kind and month. */
export interface CountiesMonthsOf extends Pick<CountiesMapOf, 'statistics' | 'number'> {
  readonly ofPeople: boolean;
}

/** The small pictures of all counties as a figure. */
export function countiesMonthsFigure(
  { statistics, number, ofPeople }: CountiesMonthsOf,
  ink: Ink,
  measure: Measure,
): Figure {
  const { range, cards } = monthCards(statistics.counties, ofPeople);
  return {
    title: `Counties, month by month: events that ${ofPeople ? 'befell people from there' : 'happened there'}`,
    lead: standingLines(statistics, number),
    width: monthsWidth,
    ...monthPaints(cards, range, { ink, measure }),
    legend: [
      { sample: [sampleBar(true, ink)], words: 'in this month' },
      { sample: [sampleBar(false, ink)], words: 'in one of these months, the reports are no more exact' },
    ],
    notes: [drawnOn()],
  };
}

function sampleBar(certain: boolean, ink: Ink): Paint {
  const { width, height } = sampleSize;
  const d = aroundBox({ x: 0.5, y: 1.5, width: width - 1, height: height - 3 });
  return { kind: 'path', d, ...barLook(certain, ink) };
}

const drawnOn = (): string =>
  `Drawn with Shezhire on ${dayText(new Date().toISOString())}, of the reports that were loaded then.`;
