import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const database = [
  'server/database/**/*.test.ts',
  'server/exchange/**/*.test.ts',
  'server/graphql/**/*.test.ts',
  'server/patterns/{library,drawnAnswers,askQuestion}.test.ts',
  'server/workspace/{savedPatterns,frozenResults,patternAnswers}.test.ts',
  'server/cli/**/*.test.ts',
];
const browser = ['client/e2e/**/*.test.ts'];
// Vitest would load one copy for us and another for Apollo, and graphql refuses to work with two of itself.
const resolve = { alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }] };
const globalSetup = [`${root}server/testing/neo4j.ts`];

/**
 * Tests without a database side by side; those with one share it, so they go one after another. Each file with a browser
 * starts the whole app for itself.
 */
export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.cache/vitest`,
  test: {
    projects: [
      {
        root,
        resolve,
        test: { name: 'unit', include: ['{server,client}/**/*.test.{ts,tsx}'], exclude: [...database, ...browser] },
      },
      {
        root,
        resolve,
        test: {
          name: 'database',
          include: database,
          globalSetup,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'browser',
          include: browser,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 15_000, interval: 100 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
