import { dateText } from '../components/dates.ts';
import { capitalized } from '../components/words.ts';
import type { Ink } from '../graph/export/ink.ts';
import { aroundBox } from '../graph/export/outlines.ts';
import type { Box, Paint, PathPaint, TextPaint } from '../graph/export/paint.ts';
import type { Measure } from '../graph/layout/labels.ts';
import { monthText } from './monthBars.ts';
import type { MonthBar, MonthCard, MonthRange, MonthRow } from './monthBars.ts';

const columns = 3;
const cardWidth = 376;
const gap = 12;
const padding = 12;
const nameHeight = 24;
const rowHeight = 22;
/** Where the words about the events that have no bar find no room beside the kind. */
const tallRowHeight = 34;
const axisHeight = 16;
const barHeight = 12;
/** The room for the kind of event and how many there are. */
const kindWidth = 158;

/** How wide the cards are together. */
export const monthsWidth = columns * cardWidth + (columns - 1) * gap;

interface Look {
  readonly ink: Ink;
  readonly measure: Measure;
}

/** The small pictures of all counties, three in a row. */
export function monthPaints(
  cards: readonly MonthCard[],
  range: MonthRange | undefined,
  look: Look,
): { readonly paints: readonly Paint[]; readonly height: number } {
  const paints: Paint[] = [];
  let top = 0;
  for (let first = 0; first < cards.length; first += columns) {
    const row = cards.slice(first, first + columns);
    const height = Math.max(...row.map((card) => heightOf(card, range, look)));
    for (const [at, card] of row.entries()) {
      const place = { x: at * (cardWidth + gap), y: top, width: cardWidth, height };
      const shows = { x: 0, y: 0, width: cardWidth, height };
      paints.push({ kind: 'part', at: place, shows, paints: cardPaints(card, range, height, look) });
    }
    top += height + gap;
  }
  return { paints, height: Math.max(0, top - gap) };
}

const heightOf = ({ rows }: MonthCard, range: MonthRange | undefined, look: Look): number =>
  2 * padding + nameHeight + rows.reduce((sum, row) => sum + heightOfRow(row, look), 0) + (range ? axisHeight : 0);

const heightOfRow = (row: MonthRow, look: Look): number => (isTall(row, look) ? tallRowHeight : rowHeight);

const isTall = ({ kind, count, besides }: MonthRow, { measure }: Look): boolean =>
  besides.length > 0 && measure(`${kind} ${count} ${besides.join(', ')}`, plain) > kindWidth;

function cardPaints(
  { county, rows }: MonthCard,
  range: MonthRange | undefined,
  height: number,
  look: Look,
): readonly Paint[] {
  const { ink } = look;
  const edge = { x: 0.5, y: 0.5, width: cardWidth - 1, height: height - 1 };
  const middle = padding + nameHeight / 2 - 4;
  const paints: Paint[] = [
    { kind: 'path', d: aroundBox(edge), fill: ink.color('panel'), stroke: ink.color('line'), width: 1 },
    words(county.name, padding, middle, { size: 13, weight: '600', color: ink.color('text') }),
  ];
  let top = padding + nameHeight;
  for (const row of rows) {
    paints.push(...rowPaints(row, top, look));
    top += heightOfRow(row, look);
  }
  return range ? [...paints, ...axisPaints(range, top, ink)] : paints;
}

const plain = { size: 12, weight: 400, italic: false };
const barsLeft = padding + kindWidth + 8;
const barsWidth = cardWidth - padding - barsLeft;

/** The kind of event and how many, what has no bar, and the bars. */
function rowPaints(row: MonthRow, top: number, look: Look): readonly Paint[] {
  const { ink, measure } = look;
  const { kind, count, besides, bars } = row;
  const text = `${capitalized(kind)} ${count}`;
  const first = top + rowHeight / 2;
  const line = { x: barsLeft, y: first - barHeight / 2, width: barsWidth, height: barHeight };
  const after = isTall(row, look)
    ? { x: padding, y: first + 13 }
    : { x: padding + measure(`${text} `, plain), y: first };
  return [
    words(text, padding, first, { size: 12, weight: '400', color: ink.color('text') }),
    ...(besides.length > 0
      ? [words(besides.join(', '), after.x, after.y, { size: 11, weight: '400', color: ink.color('muted') })]
      : []),
    { kind: 'path', d: aroundBox(line), fill: ink.color('sunken') },
    ...bars.map((bar) => barPaint(bar, line, ink)),
  ];
}

function barPaint({ left, width, certain }: MonthBar, line: Box, ink: Ink): PathPaint {
  const wide = Math.max(leastBar, width * line.width);
  const x = line.x + Math.min(left * line.width, line.width - wide);
  return { kind: 'path', d: aroundBox({ ...line, x, width: wide }), ...barLook(certain, ink) };
}

/** A month is seen, however many there are. */
const leastBar = 4;

/** What is known to the month, and what is not. */
export const barLook = (certain: boolean, ink: Ink): Pick<PathPaint, 'fill' | 'stroke' | 'width' | 'dash'> =>
  certain
    ? { fill: ink.color('event') }
    : { fill: ink.color('eventFill'), stroke: ink.color('event'), width: 1, dash: [3, 2] };

const axisPaints = ({ first, last }: MonthRange, top: number, ink: Ink): readonly Paint[] => {
  const look = { size: 10, weight: '400', color: ink.color('muted') };
  const middle = top + axisHeight / 2;
  return [
    words(dateText(monthText(first)), barsLeft, middle, look),
    { ...words(dateText(monthText(last)), barsLeft + barsWidth, middle, look), anchor: 'end' },
  ];
};

const words = (text: string, x: number, y: number, look: Pick<TextPaint, 'size' | 'weight' | 'color'>): TextPaint => ({
  kind: 'text',
  text,
  at: { x, y },
  anchor: 'start',
  italic: false,
  ...look,
});
