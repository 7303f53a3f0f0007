import { didYouMean } from '../../server/ontology/nearest.ts';
import { nodeLabels, relationshipTypes, statuses } from '../../server/ontology/ontology.ts';
import { initialExploration, viewIds } from './exploration.ts';
import type { Expansion, Exploration, Position, TimeWindow, ViewId } from './exploration.ts';

/** An exploration as the query part of an address, so that a picture can be kept and sent on. */
export function toAddress(exploration: Exploration): string {
  const { filters, time } = exploration;
  const parts: readonly (readonly [Part, string | undefined])[] = [
    ['view', exploration.view === 'network' ? undefined : exploration.view],
    ['report', one(exploration.report)],
    ['statement', one(exploration.statement)],
    ['start', exploration.base === 'overview' ? undefined : exploration.base],
    ['add', list(exploration.added)],
    ...exploration.expansions.map(({ anchor, nodes }) => ['open', list([anchor, ...nodes])] as const),
    ['hide', list(exploration.hidden)],
    ...Object.entries(exploration.pinned).map(([id, { x, y }]) => ['pin', list([id, `${x}`, `${y}`])] as const),
    ['show', list(exploration.asked)],
    ['without', list(filters.labels)],
    ['withoutStatus', list(filters.statuses)],
    ['withoutType', list(filters.types)],
    ['withoutReport', list(filters.reports)],
    ['toldBy', one(filters.toldBy)],
    ['from', one(time.from)],
    ['until', one(time.until)],
    ['layout', exploration.layout === 'districts' ? undefined : exploration.layout],
    ['select', one(exploration.selection)],
  ];
  const told = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encoded(value)}`]));
  return [...told, ...settingsParts(exploration)].join('&');
}

/** What views remember of their own: `query.cypher=…`. */
function settingsParts({ settings }: Exploration): readonly string[] {
  return viewIds.flatMap((view) =>
    Object.entries(settings[view] ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${encoded(`${view}.${name}`)}=${encoded(value)}`),
  );
}

/** The exploration of an address; the first picture and a sentence for the reader where the address is broken. */
export function fromAddress(text: string): { readonly exploration: Exploration; readonly problem?: string } {
  try {
    return { exploration: read(new URLSearchParams(text)) };
  } catch (error) {
    if (!(error instanceof BrokenAddress)) throw error;
    const problem = `This address could not be read, so here is the first picture: ${error.message}`;
    return { exploration: initialExploration, problem };
  }
}

class BrokenAddress extends Error {}

const partNames = [
  'view',
  'report',
  'statement',
  'start',
  'add',
  'open',
  'hide',
  'pin',
  'show',
  'without',
  'withoutStatus',
  'withoutType',
  'withoutReport',
  'toldBy',
  'from',
  'until',
  'layout',
  'select',
] as const;
type Part = (typeof partNames)[number];

function read(parts: URLSearchParams): Exploration {
  const unknown = [...parts.keys()].find((name) => !partNames.some((known) => known === name) && !settingOf(name));
  if (unknown !== undefined)
    throw new BrokenAddress(`unknown part: ${short(unknown)}.${didYouMean(unknown, partNames)}`);
  const optional = <K extends string>(key: K, name: Part): Partial<Record<K, string>> => {
    const value = parts.get(name);
    return value === null ? {} : ({ [key]: unescaped(value) } as Partial<Record<K, string>>);
  };
  const lists = (name: Part) => parts.getAll(name).map((value) => value.split(',').map(unescaped));
  const all = (name: Part) => lists(name).flat();
  return {
    view: oneOf(viewIds, parts.get('view') ?? 'network'),
    base: oneOf(['overview', 'nothing'], parts.get('start') ?? 'overview'),
    added: all('add'),
    expansions: lists('open').map(expansionOf),
    hidden: all('hide'),
    pinned: Object.fromEntries(lists('pin').map(pinOf)),
    filters: {
      labels: all('without').map((value) => oneOf(nodeLabels, value)),
      statuses: all('withoutStatus').map((value) => oneOf(statuses, value)),
      types: all('withoutType').map((value) => oneOf(relationshipTypes, value)),
      reports: all('withoutReport'),
      ...optional('toldBy', 'toldBy'),
    },
    time: timeOf(parts),
    asked: all('show').map((value) => oneOf(['Event', 'Report', 'Organization', 'told'], value)),
    layout: oneOf(['districts', 'free'], parts.get('layout') ?? 'districts'),
    ...optional('selection', 'select'),
    ...optional('report', 'report'),
    ...optional('statement', 'statement'),
    settings: settingsOf(parts),
  };
}

function settingsOf(parts: URLSearchParams): Exploration['settings'] {
  const settings: Partial<Record<ViewId, Record<string, string>>> = {};
  for (const [part, value] of parts) {
    const setting = settingOf(part);
    if (setting) settings[setting.view] = { ...settings[setting.view], [setting.name]: value };
  }
  return settings;
}

function settingOf(part: string): { readonly view: ViewId; readonly name: string } | undefined {
  const [, id, name] = /^([a-z]+)\.([a-z][A-Za-z]*)$/.exec(part) ?? [];
  const view = viewIds.find((each) => each === id);
  return view === undefined || name === undefined ? undefined : { view, name };
}

function oneOf<const T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new BrokenAddress(`unknown value: ${short(value)}.${didYouMean(value, values)}`);
  return found;
}

function timeOf(parts: URLSearchParams): TimeWindow {
  const time: TimeWindow = { ...month('from', parts), ...month('until', parts) };
  if (time.from !== undefined && time.until !== undefined && time.from > time.until)
    throw new BrokenAddress(`the time from ${time.from} ends before it begins, until ${time.until}.`);
  return time;
}

function month(name: 'from' | 'until', parts: URLSearchParams) {
  const value = parts.get(name);
  if (value === null) return {};
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
    throw new BrokenAddress(`not a month: ${short(value)}. Months are written 2018-03.`);
  return { [name]: value };
}

function expansionOf([anchor, ...nodes]: readonly string[]): Expansion {
  if (anchor === undefined || nodes.length === 0) throw new BrokenAddress('an "open" without neighbours.');
  return { anchor, nodes };
}

function pinOf([id, x, y]: readonly string[]): [string, Position] {
  const at = { x: Number(x), y: Number(y) };
  if (id === undefined || !Number.isFinite(at.x) || !Number.isFinite(at.y)) {
    throw new BrokenAddress('a "pin" without a position.');
  }
  return [id, at];
}

const longestEcho = 40;
const short = (text: string) => (text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text);

const one = (value: string | undefined) => (value === undefined ? undefined : escaped(value));
const list = (values: readonly string[]) => (values.length === 0 ? undefined : values.map(escaped).join(','));
// A comma parts the values of a list, so a comma within a value has its own spelling.
const escaped = (value: string) => value.replaceAll('~', '~0').replaceAll(',', '~1');
const unescaped = (value: string) => value.replaceAll('~1', ',').replaceAll('~0', '~');
const encoded = (value: string) =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+').replaceAll("'", '%27');
