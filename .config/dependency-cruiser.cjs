/** The directions in which folders may import: an arrow the other way is an error. */
const layers = [
  ['server/ontology', []],
  ['server/reading', ['server/ontology']],
  ['server/annotation', ['server/ontology']],
  ['server/identity', ['server/ontology']],
  ['server/kinship', ['server/ontology']],
  ['server/statistics', ['server/ontology']],
  [
    'server/database',
    [
      'server/ontology',
      'server/reading',
      'server/annotation',
      'server/identity',
      'server/kinship',
      'server/statistics',
      'server/errors',
    ],
  ],
  [
    'server/patterns',
    [
      'server/ontology',
      'server/reading',
      'server/annotation',
      'server/identity',
      'server/kinship',
      'server/statistics',
      'server/errors',
      'server/database',
    ],
  ],
  [
    'server/exchange',
    [
      'server/ontology',
      'server/reading',
      'server/annotation',
      'server/identity',
      'server/kinship',
      'server/statistics',
      'server/errors',
      'server/database',
    ],
  ],
  ['server/graphql', ['server/(?!main|cli|benchmark)']],
  ['client/exploration', ['server/ontology', 'client/api']],
  ['client/api', ['server/ontology']],
  ['client/graph', ['server/ontology', 'client/exploration', 'client/api', 'client/components/look']],
  ['client/workers', ['client/graph']],
  ['client/components', ['server/ontology', 'client/exploration', 'client/api']],
  ['client/panels', ['server/ontology', 'client/exploration', 'client/api', 'client/components', 'client/graph']],
  [
    'client/views',
    ['server/ontology', 'client/exploration', 'client/api', 'client/components', 'client/graph', 'client/panels'],
  ],
];
const pure = ['reading', 'annotation', 'identity', 'kinship', 'statistics', 'ontology'];
const test = '\\.test\\.tsx?$|/e2e/|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...layers.map(([folder, allowed]) => ({
      name: `from ${folder}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: test },
      to: {
        path: '^(server|client)/',
        pathNot: [`^${folder}/`, '^server/(errors|projectFolder)\\.ts$', ...allowed.map((to) => `^${to}`)],
      },
    })),
    {
      name: 'only-client-graph-imports-cytoscape',
      severity: 'error',
      from: { pathNot: '^client/graph/' },
      to: { path: 'node_modules/cytoscape' },
    },
    {
      name: 'client-talks-through-graphql',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { path: '^server/', pathNot: '^server/ontology/' },
    },
    {
      name: 'pure-folders-do-no-io',
      severity: 'error',
      from: { path: `^server/(${pure.join('|')})/`, pathNot: `${test}|generate\\.ts$` },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process)$|node_modules/(neo4j-driver|express)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
