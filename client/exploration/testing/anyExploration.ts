import fc from 'fast-check';
import { nodeLabels, relationshipTypes, statuses } from '../../../server/ontology/ontology.ts';
import { viewIds } from '../exploration.ts';
import type { Action, Asked, Exploration, TimeWindow } from '../exploration.ts';

// Ids as they are, and as they never should be.
const id = fc.oneof(
  fc.constantFrom(
    'aman-1f2a',
    'bota',
    'camp',
    'place-654025',
    'aman HELD_IN camp',
    'a,b',
    '~1',
    'Аман',
    '阿曼',
    'ئامان',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const month = fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(monthText);
const time: fc.Arbitrary<TimeWindow> = fc
  .record({ from: month, until: month }, { requiredKeys: [] })
  .filter(({ from, until }) => from === undefined || until === undefined || from <= until);
const at = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });
const nodes = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const asked: readonly Asked[] = ['Event', 'Report', 'Organization', 'told'];
const filters = fc.record(
  {
    labels: someOf(nodeLabels),
    statuses: someOf(statuses),
    types: someOf(relationshipTypes),
    reports: ids,
    toldBy: id,
  },
  { requiredKeys: ['labels', 'statuses', 'types', 'reports'] },
);

const setting = fc.dictionary(fc.constantFrom('tab', 'cypher', 'county'), fc.string({ unit: 'grapheme' }), {
  minKeys: 1,
  noNullPrototype: true,
});
const settings = fc.record({ counties: setting, query: setting }, { requiredKeys: [] });

function monthText([year, number]: readonly [number, number]): string {
  return `${year}-${String(number).padStart(2, '0')}`;
}

/** Anything that a reader could have come to look at. */
export const anyExploration: fc.Arbitrary<Exploration> = fc.record(
  {
    view: fc.constantFrom(...viewIds),
    base: fc.constantFrom('overview', 'nothing'),
    added: ids,
    expansions: fc.array(fc.record({ anchor: id, nodes }), { maxLength: 3 }),
    hidden: ids,
    pinned: fc.dictionary(id, at, { maxKeys: 3, noNullPrototype: true }),
    filters,
    time,
    asked: someOf(asked),
    layout: fc.constantFrom('districts', 'free'),
    settings,
    selection: id,
    report: id,
    statement: id,
  },
  {
    requiredKeys: [
      ...(['view', 'base', 'added', 'expansions', 'hidden', 'pinned'] as const),
      ...(['filters', 'time', 'asked', 'layout', 'settings'] as const),
    ],
  },
);

/** Anything that a reader could do. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('select' as const), id }, { requiredKeys: ['do'] }),
  fc.record({ do: fc.constant('add' as const), ids }),
  fc.record({ do: fc.constant('expand' as const), anchor: id, nodes }),
  fc.record({ do: fc.constant('collapse' as const), anchor: id }),
  fc.record({ do: fc.constant('hide' as const), id }),
  fc.record({ do: fc.constant('pin' as const), id, at }),
  fc.record({ do: fc.constant('unpin' as const), id }),
  fc.record({
    do: fc.constant('filter' as const),
    filter: fc.constant('labels' as const),
    without: someOf(nodeLabels),
  }),
  fc.record({ do: fc.constant('toldBy' as const), id }, { requiredKeys: ['do'] }),
  fc.constant({ do: 'clearFilters' } as const),
  fc.record({ do: fc.constant('time' as const), window: time }),
  fc.record({ do: fc.constant('ask' as const), for: fc.constantFrom(...asked), shown: fc.boolean() }),
  fc.record({ do: fc.constant('layout' as const), layout: fc.constantFrom('districts' as const, 'free' as const) }),
  fc.record({ do: fc.constant('view' as const), view: fc.constantFrom(...viewIds) }),
  fc.record({ do: fc.constant('read' as const), report: id, statement: id }, { requiredKeys: ['do', 'report'] }),
  fc.constant({ do: 'listReports' } as const),
  fc.record({ do: fc.constant('set' as const), view: fc.constantFrom(...viewIds), settings: setting }),
  fc.constant({ do: 'reset' } as const),
);
