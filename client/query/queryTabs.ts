import { usualLimits } from '../api/questions.ts';
import type { Given, Limits, Question } from '../api/questions.ts';

/** A query that the reader is writing. */
export interface QueryTab extends Question {
  readonly id: string;
}

/** The tabs over the editor, and those that can be opened again. */
export interface QueryTabs {
  readonly open: readonly QueryTab[];
  readonly active: string;
  /** The last that were closed, the newest first, each with its place. */
  readonly closed: readonly { readonly tab: QueryTab; readonly at: number }[];
}

export type TabAction =
  | { readonly do: 'open'; readonly question: Partial<Question> }
  | { readonly do: 'close'; readonly id: string }
  | { readonly do: 'reopen' }
  | { readonly do: 'choose'; readonly id: string }
  | { readonly do: 'write'; readonly cypher: string }
  | { readonly do: 'give'; readonly given: Given }
  | { readonly do: 'limit'; readonly limits: Limits };

const mostTabs = 20;
const mostClosed = 10;

/** One empty tab. */
export const firstTabs: QueryTabs = {
  open: [{ id: '1', cypher: '', given: {}, limits: usualLimits }],
  active: '1',
  closed: [],
};

/** The tabs after something was done; there is always one. */
export function applyToTabs(tabs: QueryTabs, action: TabAction): QueryTabs {
  switch (action.do) {
    case 'open':
      return open(tabs, action.question);
    case 'close':
      return close(tabs, action.id);
    case 'reopen':
      return reopen(tabs);
    case 'choose':
      return tabs.open.some(({ id }) => id === action.id) ? { ...tabs, active: action.id } : tabs;
    case 'write':
      return changed(tabs, { cypher: action.cypher });
    case 'give':
      return changed(tabs, { given: action.given });
    case 'limit':
      return changed(tabs, { limits: action.limits });
  }
}

/** The tab that is written in. */
export function activeTab({ open: all, active }: QueryTabs): QueryTab {
  const found = all.find(({ id }) => id === active) ?? all[0];
  if (!found) throw new Error('there is always a tab');
  return found;
}

/** Chooses the tab of the same query, fills an empty one, or else opens one more. */
function open(tabs: QueryTabs, question: Partial<Question>): QueryTabs {
  const asked = { cypher: '', given: {}, limits: usualLimits, ...question };
  const same = tabs.open.find(({ cypher }) => cypher.trim() === asked.cypher.trim());
  if (same && asked.cypher.trim() !== '') return changed({ ...tabs, active: same.id }, asked);
  if (asked.cypher.trim() !== '' && activeTab(tabs).cypher.trim() === '') return changed(tabs, asked);
  const id = freshId(tabs);
  const full = { ...tabs, open: [...tabs.open, { id, ...asked }], active: id };
  const [oldest] = full.open;
  return full.open.length > mostTabs && oldest ? close(full, oldest.id) : full;
}

function close(tabs: QueryTabs, id: string): QueryTabs {
  const at = tabs.open.findIndex((tab) => tab.id === id);
  const tab = tabs.open[at];
  if (!tab) return tabs;
  const others = tabs.open.filter((each) => each.id !== id);
  const closed = tab.cypher.trim() === '' ? tabs.closed : [{ tab, at }, ...tabs.closed].slice(0, mostClosed);
  const left = others.length > 0 ? others : [{ ...firstTabs.open[0], id: freshId(tabs) } as QueryTab];
  const beside = left[Math.min(at, left.length - 1)]?.id ?? '';
  return { open: left, active: tabs.active === id ? beside : tabs.active, closed };
}

function reopen(tabs: QueryTabs): QueryTabs {
  const [last, ...closed] = tabs.closed;
  if (!last) return tabs;
  const tab = { ...last.tab, id: freshId(tabs) };
  return { open: tabs.open.toSpliced(last.at, 0, tab), active: tab.id, closed };
}

function changed(tabs: QueryTabs, part: Partial<Question>): QueryTabs {
  const { id } = activeTab(tabs);
  return { ...tabs, open: tabs.open.map((tab) => (tab.id === id ? { ...tab, ...part } : tab)) };
}

const freshId = ({ open: all, closed }: QueryTabs): string =>
  String(1 + Math.max(0, ...[...all, ...closed.map(({ tab }) => tab)].map(({ id }) => Number(id))));

/** What the comments above a query call it: its title, or what else they say first; empty where there are none. */
export function givenTitle(cypher: string): string {
  const comments = headOf(cypher)
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\/\/ */, ''));
  const title = comments.find((line) => line.startsWith('title:'))?.slice('title:'.length);
  return (title ?? comments.find((line) => line !== '' && !/^(param|topic|description)\b/.test(line)) ?? '').trim();
}

const headOf = (cypher: string): string => /^(?:\s*\/\/.*(?:\r?\n|$))*/.exec(cypher)?.[0] ?? '';

const longestTitle = 32;

/** What a query is called where there is little room: by its comments, or by its first words. */
export function titleOf(cypher: string): string {
  const words = (givenTitle(cypher) || cypher.slice(headOf(cypher).length).trim()).replaceAll(/\s+/g, ' ');
  if (words === '') return 'New query';
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1)}…` : words;
}

/** Tabs as they were kept; one empty tab where that cannot be read. */
export function parseTabs(text: string | null): QueryTabs {
  const kept = parsed(text);
  if (!isRecord(kept) || !Array.isArray(kept.open)) return firstTabs;
  const all = kept.open.flatMap((tab: unknown) => tabOf(tab));
  const [first] = all;
  if (!first) return firstTabs;
  const active = all.find(({ id }) => id === kept.active) ?? first;
  const closed = Array.isArray(kept.closed) ? kept.closed.flatMap((each: unknown) => closedOf(each)) : [];
  return { open: all, active: active.id, closed };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tabOf(tab: unknown): readonly QueryTab[] {
  if (!isRecord(tab) || typeof tab.id !== 'string' || !/^\d+$/.test(tab.id) || typeof tab.cypher !== 'string')
    return [];
  return [{ id: tab.id, cypher: tab.cypher, given: textsIn(tab.given), limits: limitsIn(tab.limits) }];
}

const closedOf = (each: unknown): QueryTabs['closed'] =>
  isRecord(each) ? tabOf(each.tab).map((tab) => ({ tab, at: typeof each.at === 'number' ? each.at : 0 })) : [];

/** The entries of an object that are texts. */
export function textsIn(value: unknown): Given {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

const limitsIn = (value: unknown): Limits =>
  isRecord(value) && typeof value.seconds === 'number' && typeof value.rows === 'number'
    ? {
        seconds: value.seconds,
        rows: value.rows,
        // Tabs that were kept before there was this limit have none.
        megabytes: typeof value.megabytes === 'number' ? value.megabytes : usualLimits.megabytes,
      }
    : usualLimits;
