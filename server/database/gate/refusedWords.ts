import type { ProblemCode } from './problem.ts';

/** Why a word of Cypher may not stand here. */
export interface Reason {
  readonly code: ProblemCode;
  readonly message: (word: string) => string;
}

const writing: Reason = {
  code: 'WRITES',
  message: (word) => `${word} writes, and here only reading is allowed: ask with MATCH and RETURN.`,
};
const administering: Reason = {
  code: 'ADMINISTERS',
  message: (word) => `${word} administers the database, and here only reading is allowed: ask with MATCH and RETURN.`,
};

const writingWords = 'CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH';

const reasons: readonly (readonly [string, Reason])[] = [
  [writingWords, writing],
  [
    'ALTER DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE SHOW START STOP TERMINATE BEGIN COMMIT ROLLBACK',
    administering,
  ],
  [
    'LOAD',
    { code: 'LOADS_FILES', message: () => 'LOAD CSV fetches files and addresses, and here only the graph is read.' },
  ],
  [
    'USE',
    {
      code: 'OTHER_DATABASE',
      message: () => 'USE chooses another database, and here only this one is read: leave it out.',
    },
  ],
  [
    'CYPHER',
    {
      code: 'PREFIX',
      message: () => 'CYPHER sets options of the database: leave it out and begin with MATCH or RETURN.',
    },
  ],
  [
    'EXPLAIN PROFILE',
    { code: 'PREFIX', message: (word) => `${word} may stand only once, as the first word: take it out here.` },
  ],
];

/** Every word that begins something which is not allowed, with the reason that people are told. */
export const refusedWords: ReadonlyMap<string, Reason> = new Map(
  reasons.flatMap(([words, reason]) => words.split(' ').map((word) => [word, reason] as const)),
);

/** Those of them that can go on with a query, and so must be told from a name beyond doubt. */
export const clauseWords: ReadonlySet<string> = new Set([...writingWords.split(' '), 'LOAD', 'USE']);
