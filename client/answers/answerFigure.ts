import { dayText } from '../components/times.ts';
import type { Figure } from '../graph/export/figure.ts';
import type { Ink } from '../graph/export/ink.ts';
import type { Geography } from '../map/geography.ts';
import { mapFigure } from '../map/mapFigure.ts';
import type { AnswerMap } from './answerMap.ts';
import { answerLegend } from './answerMap.ts';

/** What is said under every answer. */
export const whatItCannotSay = 'Documented cases only: what no loaded report tells is not in these rows.';

interface Asked {
  /** What was asked, in words. */
  readonly title: string;
  /** When, where that is not now: an ISO time. */
  readonly askedAt: string | undefined;
}

/** The map of an answer as a figure, called by its question. */
export function answerFigure({ title, askedAt }: Asked, map: AnswerMap, geography: Geography, ink: Ink): Figure {
  const day = dayText(askedAt ?? new Date().toISOString());
  const words = {
    title,
    lead: [whatItCannotSay],
    legend: answerLegend(map),
    notes: [`Asked with Shezhire on ${day}, of the reports that were loaded then.`],
  };
  return mapFigure(geography, map.subject, words, ink);
}
