import { groupBy } from '../../server/ontology/groupBy.ts';
import { relationships } from '../../server/ontology/ontology.ts';
import type { Line } from '../exploration/lines.ts';
import type { Route } from './layout/picture.ts';

/** A line that may be drawn; a quiet one only while one of its ends is looked at. */
export interface PossibleLine {
  readonly line: Line;
  readonly quiet: boolean;
  readonly route?: Route;
}

/** One drawn line: all that reports say of one type between two nodes. */
export interface DrawnLine extends PossibleLine {
  /** Every line that it stands for, itself among them. */
  readonly lines: readonly Line[];
  /** How far it runs beside the straight way between its ends, where lines of other types share them. */
  readonly aside: number;
}

const apart = 4;

/** Draws several lines of one type between two nodes as one, and those of different types beside each other. */
export function bundled(lines: readonly PossibleLine[]): readonly DrawnLine[] {
  const pairs = groupBy(lines, ({ line }) => [line.start, line.end].sort().join(' '));
  return [...pairs.values()].flatMap((pair) => {
    const bundles = [...groupBy(pair, ({ line }) => bundleKey(line)).values()].map(bundleOf);
    const free = bundles.filter(({ route }) => !route);
    const first = free.length === bundles.length ? -(free.length - 1) / 2 : 1;
    return bundles.map((bundle) => {
      const slot = free.indexOf(bundle);
      const side = bundle.line.start < bundle.line.end ? 1 : -1;
      return slot < 0 ? bundle : { ...bundle, aside: side * apart * (first + slot) };
    });
  });
}

/** Without an arrow it does not matter which end a line starts from. */
function bundleKey({ type, start }: Line): string {
  return lookOfLine(type).arrow === 'none' ? type : `${type} ${start}`;
}

const lookOfLine = (type: Line['type']) => relationships[type === 'EVENT_AT' ? 'AT' : type].line;

function bundleOf(members: readonly PossibleLine[]): DrawnLine {
  const inOrder = [...members].sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || (a.line.id < b.line.id ? -1 : 1));
  const best = inOrder.reduce((a, b) => (wayRank(b) > wayRank(a) ? b : a));
  const lines = inOrder.map(({ line }) => line);
  return { ...best, lines, quiet: members.every(({ quiet }) => quiet), aside: 0 };
}

const wayRank = ({ route }: PossibleLine) => (route?.date ? 2 : route ? 1 : 0);
const dateOf = ({ line: { date = '9999' } }: PossibleLine) => date;
