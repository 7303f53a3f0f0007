import { relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType, Status } from '../../server/ontology/ontology.ts';

/** A month, a whole one: `2018-03`; an open side is absent. */
export interface TimeWindow {
  readonly from?: string;
  readonly until?: string;
}

/** What is left out of the picture: lists of what is switched off, and the one witness whose words alone are wanted. */
export interface Filters {
  readonly labels: readonly NodeLabel[];
  readonly statuses: readonly Status[];
  readonly types: readonly RelationshipType[];
  readonly reports: readonly string[];
  readonly toldBy?: string;
}

/** A filter that is a list of what is switched off. */
export type ListFilter = 'labels' | 'statuses' | 'types' | 'reports';

/** A place on the sheet of the picture. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export const viewIds = ['network', 'counties', 'reports', 'patterns', 'query'] as const;
export type ViewId = (typeof viewIds)[number];

/** What a view remembers of its own, by name, as texts: a chosen tab, a query; only it knows what they mean. */
export type Settings = Readonly<Record<string, string>>;

/** Neighbours that were called in beside a node. */
export interface Expansion {
  readonly anchor: string;
  readonly nodes: readonly string[];
}

/** What comes into the picture only when asked for: nodes of these labels, and the lines of who told of whom. */
export type Asked = 'Event' | 'Report' | 'Organization' | 'told';

/** All that makes up what the reader is looking at; what the address bar keeps. */
export interface Exploration {
  readonly view: ViewId;
  readonly base: 'overview' | 'nothing';
  readonly added: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: Readonly<Record<string, Position>>;
  readonly selection?: string;
  readonly filters: Filters;
  readonly time: TimeWindow;
  readonly asked: readonly Asked[];
  readonly layout: 'districts' | 'free';
  readonly report?: string;
  readonly statement?: string;
  readonly settings: Readonly<Partial<Record<ViewId, Settings>>>;
}

/** A step of the reader. */
export type Action =
  | { readonly do: 'select'; readonly id?: string | undefined }
  | { readonly do: 'add'; readonly ids: readonly string[] }
  | { readonly do: 'expand'; readonly anchor: string; readonly nodes: readonly string[] }
  | { readonly do: 'collapse'; readonly anchor: string }
  | { readonly do: 'hide'; readonly id: string }
  | { readonly do: 'pin'; readonly id: string; readonly at: Position }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'filter'; readonly filter: ListFilter; readonly without: readonly string[] }
  | { readonly do: 'toldBy'; readonly id?: string | undefined }
  | { readonly do: 'clearFilters' }
  | { readonly do: 'time'; readonly window: TimeWindow }
  | { readonly do: 'ask'; readonly for: Asked; readonly shown: boolean }
  | { readonly do: 'layout'; readonly layout: Exploration['layout'] }
  | { readonly do: 'view'; readonly view: ViewId }
  | { readonly do: 'read'; readonly report: string; readonly statement?: string | undefined }
  | { readonly do: 'listReports' }
  | { readonly do: 'set'; readonly view: ViewId; readonly settings: Readonly<Record<string, string | undefined>> }
  | { readonly do: 'reset' };

/** Nothing is left out. */
export const noFilters: Filters = { labels: [], statuses: [], types: [], reports: [] };

/** The first picture: everybody and where they are, before the reader does anything. */
export const initialExploration: Exploration = {
  view: 'network',
  base: 'overview',
  added: [],
  expansions: [],
  hidden: [],
  pinned: {},
  filters: noFilters,
  time: {},
  asked: [],
  layout: 'districts',
  settings: {},
};

/** What the reader looks at after a step; the same object where the step changes nothing. */
export function applyAction(exploration: Exploration, action: Action): Exploration {
  switch (action.do) {
    case 'select':
      return select(exploration, action.id);
    case 'add':
      return add(exploration, action.ids);
    case 'expand':
      return expand(exploration, action.anchor, action.nodes);
    case 'collapse':
      return collapse(exploration, action.anchor);
    case 'hide':
      return hide(exploration, action.id);
    case 'pin':
      return { ...exploration, pinned: { ...exploration.pinned, [action.id]: action.at } };
    case 'unpin':
      return unpin(exploration, action.id);
    case 'filter':
      return { ...exploration, filters: { ...exploration.filters, [action.filter]: action.without } };
    case 'toldBy':
      return { ...exploration, filters: withOptional(exploration.filters, 'toldBy', action.id) };
    case 'clearFilters':
      return { ...exploration, filters: noFilters, time: {} };
    case 'time':
      return { ...exploration, time: action.window };
    case 'ask':
      return ask(exploration, action.for, action.shown);
    case 'layout':
      return { ...exploration, layout: action.layout, pinned: {} };
    case 'view':
      return exploration.view === action.view ? exploration : { ...exploration, view: action.view };
    case 'read':
      return withOptional({ ...exploration, view: 'reports', report: action.report }, 'statement', action.statement);
    case 'listReports':
      return withOptional(withOptional(exploration, 'report', undefined), 'statement', undefined);
    case 'set':
      return set(exploration, action.view, action.settings);
    case 'reset':
      return initialExploration;
  }
}

/** Gives a view's own settings new values; undefined takes one away. Opens the view, so that it is seen. */
function set(
  exploration: Exploration,
  view: ViewId,
  changed: Readonly<Record<string, string | undefined>>,
): Exploration {
  const all = Object.entries({ ...exploration.settings[view], ...changed });
  const kept = Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return { ...exploration, view, settings: { ...exploration.settings, [view]: kept } };
}

function select(exploration: Exploration, id?: string): Exploration {
  return exploration.selection === id ? exploration : withOptional(exploration, 'selection', id);
}

function add(exploration: Exploration, ids: readonly string[]): Exploration {
  const fresh = ids.filter((id) => !exploration.added.includes(id));
  const hidden = exploration.hidden.filter((id) => !ids.includes(id));
  if (fresh.length === 0 && hidden.length === exploration.hidden.length) return exploration;
  return { ...exploration, added: [...exploration.added, ...fresh], hidden };
}

function expand(exploration: Exploration, anchor: string, nodes: readonly string[]): Exploration {
  const called = new Set([...exploration.added, ...exploration.expansions.flatMap((expansion) => expansion.nodes)]);
  const fresh = nodes.filter((id) => !called.has(id));
  const hidden = exploration.hidden.filter((id) => !nodes.includes(id));
  if (fresh.length === 0 && hidden.length === exploration.hidden.length) return exploration;
  const expansions = fresh.length === 0 ? [] : [{ anchor, nodes: fresh }];
  return { ...exploration, expansions: [...exploration.expansions, ...expansions], hidden };
}

/** Takes back the neighbours of a node, and the neighbours of those that nothing else keeps in the picture. */
function collapse(exploration: Exploration, anchor: string): Exploration {
  let gone = exploration.expansions.filter((expansion) => expansion.anchor === anchor);
  if (gone.length === 0) return exploration;
  let expansions = exploration.expansions.filter((expansion) => expansion.anchor !== anchor);
  while (gone.length > 0) {
    const kept = new Set([...exploration.added, ...expansions.flatMap(({ nodes }) => nodes)]);
    const lost = new Set(gone.flatMap(({ nodes }) => nodes).filter((id) => !kept.has(id)));
    gone = expansions.filter((expansion) => lost.has(expansion.anchor));
    expansions = expansions.filter((expansion) => !lost.has(expansion.anchor));
  }
  return { ...exploration, expansions };
}

function hide(exploration: Exploration, id: string): Exploration {
  if (exploration.hidden.includes(id)) return exploration;
  const added = exploration.added.filter((other) => other !== id);
  const next = { ...exploration, added, hidden: [...exploration.hidden, id] };
  return exploration.selection === id ? withOptional(next, 'selection', undefined) : next;
}

function unpin(exploration: Exploration, id: string): Exploration {
  if (!Object.hasOwn(exploration.pinned, id)) return exploration;
  return {
    ...exploration,
    pinned: Object.fromEntries(Object.entries(exploration.pinned).filter(([key]) => key !== id)),
  };
}

/** Asks for something, whatever a filter said of it before, or lets it go again. */
function ask(exploration: Exploration, wanted: Asked, shown: boolean): Exploration {
  const others = exploration.asked.filter((other) => other !== wanted);
  if (!shown) return others.length === exploration.asked.length ? exploration : { ...exploration, asked: others };
  const { filters } = exploration;
  const labels = filters.labels.filter((label) => label !== wanted);
  const types = filters.types.filter((type) => wanted !== 'told' || relationships[type].group !== 'told');
  return { ...exploration, asked: [...others, wanted], filters: { ...filters, labels, types } };
}

/** The same with one optional part set, or absent. */
function withOptional<T extends object, K extends keyof T & string>(whole: T, key: K, value: T[K] | undefined): T {
  const others: [string, unknown][] = Object.entries(whole).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}
