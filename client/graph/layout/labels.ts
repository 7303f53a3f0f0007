import { dateInWords } from '../../../server/ontology/dateWords.ts';
import { labels, placeLabels } from '../../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../../server/ontology/ontology.ts';
import { textOf } from '../../exploration/lines.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';

export interface Font {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
}

/** How wide a text is in a font, in units of the sheet. */
export type Measure = (text: string, font: Font) => number;

/** A few words after a name, for what no line could say. */
export interface Suffix {
  readonly text: string;
  readonly tone: 'muted' | 'held';
}

/** What is written beside a node, and how much room it takes. */
export interface Label {
  readonly text: string;
  readonly font: Font;
  readonly muted: boolean;
  readonly suffix?: Suffix;
  readonly nameWidth: number;
  readonly width: number;
}

/** Said of a facility of which no report says where it lies. */
export const placeUnknown = 'place unknown';

interface LabelOptions {
  readonly inFamily?: boolean;
  /** The places that the row stands in, so that its name need not say them again. */
  readonly around?: readonly string[];
  readonly suffix?: Suffix;
  readonly hidden?: number;
}

const wide: readonly NodeLabel[] = ['Country', 'Region', 'Prefecture'];
const places: readonly NodeLabel[] = placeLabels;
export const suffixFont: Font = { size: 10.5, weight: 400, italic: false };
export const dateFont: Font = { size: 10, weight: 400, italic: false };

/** A name longer than this gets no more words where a line starts after it. */
export const longestBeforeLine = 165;
/** What has no name is described; the first picture makes room for as many letters. */
const longestDescription = 72;
const pillWidth = 26;
const markWidth = 14;

/** The label of a node; `hidden` is the number on the pill behind it. */
export function labelOf(node: GraphNode, measure: Measure, options: LabelOptions = {}): Label {
  const { suffix, hidden = 0 } = options;
  const text = shownName(node, options);
  const font = fontOf(node, text);
  const nameWidth = measure(text, font);
  const width =
    nameWidth +
    (node.disputed.length > 0 ? markWidth : 0) +
    (suffix ? 6 + measure(suffix.text, suffixFont) : 0) +
    (hidden > 0 ? pillWidth : 0);
  return { text, font, muted: !node.named && isPlain(node), ...(suffix ? { suffix } : {}), nameWidth, width };
}

/** A label that takes no more room than there is: with fewer words behind the name, or none, then with a shorter name. */
export function fittedLabel(label: Label, room: number, measure: Measure): Label {
  if (label.width <= room) return label;
  const { suffix, ...name } = label;
  if (!suffix) return shorterName(name, room, measure);
  const bare = label.width - 6 - measure(suffix.text, suffixFont);
  const text = cut(suffix.text, leastWords, (words) => bare + 6 + measure(words, suffixFont) <= room);
  if (text === undefined) return shorterName({ ...name, width: bare }, room, measure);
  return { ...label, suffix: { ...suffix, text }, width: bare + 6 + measure(text, suffixFont) };
}

function shorterName(label: Label, room: number, measure: Measure): Label {
  const marks = label.width - label.nameWidth;
  if (label.width <= room) return label;
  const text = cut(label.text, 0, (words) => measure(words, label.font) + marks <= room) ?? label.text;
  const nameWidth = measure(text, label.font);
  return { ...label, text, nameWidth, width: nameWidth + marks };
}

const leastWords = 10;

/** As much of a text as fits, with a sign that there is more; undefined where too little would be left. */
function cut(text: string, least: number, fits: (text: string) => boolean): string | undefined {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let count = letters.length - 1; count > least; count -= 1) {
    const shorter = `${letters.slice(0, count).join('').trimEnd()}\u2026`;
    if (fits(shorter)) return shorter;
  }
  return undefined;
}

/** How far from the middle of a node its label begins. */
export function labelStart(node: GraphNode): number {
  return labels[node.label].size[0] / 2 + (node.label === 'Group' ? 7 : 5);
}

/** A place without the word for what it is. */
export const shortPlaceName = (name: string): string =>
  commonPlaceName(name).replace(/ (county|district|village|township|town|city|prefecture|region)$/i, '');

/** A date as it stands on a line: months and years, an interval of one year written once. */
export function dateOnLine(date: string): string {
  const months = date.replace(/(\d{4}-\d{2})-\d{2}/g, '$1');
  const [start, end] = months.split('/');
  const words = dateInWords(start !== undefined && start === end ? start : months, 'short');
  const [first, last] = words.split(' to ');
  if (first !== undefined && last !== undefined) {
    const year = first.slice(-4);
    return shortened(`${last.endsWith(year) ? first.replace(` ${year}`, '') : first}\u2013${last}`);
  }
  return shortened(words);
}

function shortened(words: string): string {
  return words.replaceAll('perhaps about', 'c.').replaceAll('about', 'c.').replaceAll('perhaps', 'c.');
}

function shownName(node: GraphNode, { inFamily = false, around = [] }: LabelOptions): string {
  if (wide.includes(node.label) || node.label === 'County') return commonPlaceName(node.name);
  if (node.named && node.label !== 'Group') return node.name;
  const place = around.find((each) => node.name.endsWith(` in ${each}`));
  const inPlace = place === undefined ? node.name : node.name.slice(0, -` in ${place}`.length);
  const name = inFamily ? kinWordOf(node.name) : inPlace;
  return name.length > longestDescription ? `${name.slice(0, longestDescription).trimEnd()}\u2026` : name;
}

/** "husband" of "husband of Madeup Aman", whose row is beside; the whole name where it tells no kinship. */
export function kinWordOf(name: string): string {
  const [word = name] = name.split(' of ');
  return /^(one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|about .*|\d+)$/.test(word) ? name : word;
}

/** "Madeup Prefecture" of "Madeup Kazakh Autonomous Prefecture". */
const commonPlaceName = (name: string) =>
  name
    .replace(/^(\S+)( \S+)? Autonomous (Prefecture|County)$/, '$1 $3')
    .replace(/^(\S+)( \S+)? Autonomous Region$/, '$1');
const isPlain = (node: GraphNode) => !places.includes(node.label);

function fontOf(node: GraphNode, text: string): Font {
  if (wide.includes(node.label)) return { size: 13, weight: 600, italic: false };
  const plain = places.includes(node.label) || node.label === 'Facility' || node.label === 'Organization';
  const named = node.named && !isCountOnly(node);
  return { size: 12.5, weight: named && !plain ? 500 : 400, italic: !named && canSlant(text) };
}

const isCountOnly = (node: GraphNode) => node.label === 'Group' && textOf(node.properties, 'kind') === undefined;
const canSlant = (text: string) =>
  !/[\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
