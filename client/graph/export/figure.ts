import type { Font, Measure } from '../layout/labels.ts';
import type { Ink } from './ink.ts';
import type { Box, Paint, TextPaint } from './paint.ts';

/** What a sign of the picture means. */
export interface LegendEntry {
  /** The sign, drawn into a box of `sampleSize`; absent for words alone. */
  readonly sample?: readonly Paint[];
  readonly words: string;
}

/** A picture with the words without which it should not be seen. */
export interface Figure {
  readonly title: string;
  /** Above the picture: what it is of, and what it is not. */
  readonly lead: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly paints: readonly Paint[];
  readonly legend: readonly LegendEntry[];
  /** Below it: what it leaves out, whose data it is, and of when. */
  readonly notes: readonly string[];
}

/** The box of a sign in a legend. */
export const sampleSize = { width: 20, height: 13 };

const margin = 24;
const gap = 10;
/** The height of a line, in that of its letters. */
const leading = 1.4;

/** Something on the sheet that begins below what is above it. */
interface Block {
  readonly height: number;
  readonly paintsAt: (top: number) => readonly Paint[];
}

/** A figure as a sheet of its own: title, lead, picture, legend and notes, one below the other. */
export function figureSheet(
  { title, lead, width, height, paints, legend, notes }: Figure,
  ink: Ink,
  measure: Measure,
): { readonly box: Box; readonly paints: readonly Paint[] } {
  const text = (words: string, size: number, weight: number, color: string): Block => {
    const font = { size, weight, italic: false };
    return lines(
      wrapped(words, width, (part) => measure(part, font)),
      font,
      ink.color(color),
    );
  };
  const blocks = [
    text(title, 18, 600, 'text'),
    ...lead.map((words) => text(words, 12, 400, 'text')),
    space,
    picture(width, height, paints),
    space,
    legendBlock(legend, width, ink, measure),
    space,
    ...notes.map((words) => text(words, 11, 400, 'muted')),
  ];
  let top = margin;
  const drawn: Paint[] = [];
  for (const block of blocks) {
    drawn.push(...block.paintsAt(top));
    top += block.height;
  }
  return { box: { x: 0, y: 0, width: width + 2 * margin, height: top + margin }, paints: drawn };
}

const space: Block = { height: gap, paintsAt: () => [] };

const picture = (width: number, height: number, paints: readonly Paint[]): Block => ({
  height,
  paintsAt: (top) => {
    const at = { x: margin, y: top, width, height };
    return [{ kind: 'part', at, shows: { ...at, x: 0, y: 0 }, paints }];
  },
});

function lines(words: readonly string[], { size, weight, italic }: Font, color: string): Block {
  const line = size * leading;
  const look = { kind: 'text', anchor: 'start', size, weight: String(weight), italic, color } as const;
  return {
    height: words.length * line,
    paintsAt: (top) =>
      words.map((text, at): TextPaint => ({ ...look, text, at: { x: margin, y: top + (at + 0.5) * line } })),
  };
}

const legendFont: Font = { size: 12, weight: 400, italic: false };
const legendLine = 20;

/** The entries beside one another, in as many lines as they need. */
function legendBlock(entries: readonly LegendEntry[], width: number, ink: Ink, measure: Measure): Block {
  const { size } = legendFont;
  const placed: { readonly entry: LegendEntry; readonly x: number; readonly line: number }[] = [];
  let [x, line] = [0, 0];
  for (const entry of entries) {
    const wide = wordsAfter(entry) + measure(entry.words, legendFont);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    placed.push({ entry, x, line });
    x += wide + 18;
  }
  return {
    height: entries.length === 0 ? 0 : (line + 1) * legendLine,
    paintsAt: (top) =>
      placed.flatMap(({ entry, x: left, line: at }): readonly Paint[] => {
        const y = top + (at + 0.5) * legendLine;
        const place = { ...sampleSize, x: margin + left, y: y - sampleSize.height / 2 };
        const words = { x: margin + left + wordsAfter(entry), y };
        return [
          ...(entry.sample
            ? [{ kind: 'part', at: place, shows: { ...sampleSize, x: 0, y: 0 }, paints: entry.sample } as const]
            : []),
          {
            ...({ kind: 'text', anchor: 'start', weight: '400', italic: false } as const),
            ...{ text: entry.words, size, at: words, color: ink.color('text') },
          },
        ];
      }),
  };
}

const wordsAfter = ({ sample }: LegendEntry): number => (sample ? sampleSize.width + 6 : 0);

/** Words in lines no wider than there is room; a word that is wider than a line, as Chinese ones are, is broken. */
export function wrapped(text: string, width: number, wide: (part: string) => number): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (wide(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') done.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && wide(line + sign) > width) {
        done.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? done : [...done, line];
}
