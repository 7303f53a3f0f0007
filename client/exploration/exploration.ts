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

export type ViewId = 'network' | 'reports';

/** Neighbours that were called in beside a node. */
export interface Expansion {
  readonly anchor: string;
  readonly nodes: readonly string[];
}

/** Labels that come into the picture only when asked for. */
export type ShownLabel = 'Event' | 'Report' | 'Organization';

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
  readonly shownLabels: readonly ShownLabel[];
  readonly layout: 'districts' | 'free';
  readonly report?: string;
  readonly statement?: string;
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
  | { readonly do: 'toggle'; readonly filter: ListFilter; readonly value: string }
  | { readonly do: 'only'; readonly filter: ListFilter; readonly value: string; readonly all: readonly string[] }
  | { readonly do: 'toldBy'; readonly id?: string | undefined }
  | { readonly do: 'clearFilters' }
  | { readonly do: 'time'; readonly window: TimeWindow }
  | { readonly do: 'show'; readonly label: ShownLabel; readonly shown: boolean }
  | { readonly do: 'layout'; readonly layout: Exploration['layout'] }
  | { readonly do: 'view'; readonly view: ViewId }
  | { readonly do: 'read'; readonly report: string; readonly statement?: string | undefined }
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
  shownLabels: [],
  layout: 'districts',
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
    case 'toggle':
      return withFilter(exploration, action.filter, toggled(exploration.filters[action.filter], action.value));
    case 'only':
      return only(exploration, action.filter, action.value, action.all);
    case 'toldBy':
      return { ...exploration, filters: withOptional(exploration.filters, 'toldBy', action.id) };
    case 'clearFilters':
      return { ...exploration, filters: noFilters, time: {} };
    case 'time':
      return { ...exploration, time: action.window };
    case 'show':
      return show(exploration, action.label, action.shown);
    case 'layout':
      return { ...exploration, layout: action.layout, pinned: {} };
    case 'view':
      return exploration.view === action.view ? exploration : { ...exploration, view: action.view };
    case 'read':
      return withOptional({ ...exploration, view: 'reports', report: action.report }, 'statement', action.statement);
    case 'reset':
      return initialExploration;
  }
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
  if (nodes.length === 0) return exploration;
  return {
    ...exploration,
    expansions: [...exploration.expansions, { anchor, nodes }],
    hidden: exploration.hidden.filter((id) => !nodes.includes(id)),
  };
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

function show(exploration: Exploration, label: ShownLabel, shown: boolean): Exploration {
  if (exploration.shownLabels.includes(label) === shown) return exploration;
  const shownLabels = shown
    ? [...exploration.shownLabels, label]
    : exploration.shownLabels.filter((other) => other !== label);
  return { ...exploration, shownLabels };
}

/** Switches off all but one value; asked for again, switches all on. */
function only(exploration: Exploration, filter: ListFilter, value: string, all: readonly string[]): Exploration {
  const others = all.filter((other) => other !== value);
  const current: readonly string[] = exploration.filters[filter];
  const already = current.length === others.length && others.every((other) => current.includes(other));
  return withFilter(exploration, filter, already ? [] : others);
}
const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

function withFilter(exploration: Exploration, filter: ListFilter, values: readonly string[]): Exploration {
  return { ...exploration, filters: { ...exploration.filters, [filter]: values } };
}

/** The same with one optional part set, or absent. */
function withOptional<T extends object, K extends keyof T & string>(whole: T, key: K, value: T[K] | undefined): T {
  const others: [string, unknown][] = Object.entries(whole).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as T;
}
