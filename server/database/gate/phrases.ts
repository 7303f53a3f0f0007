/**
 * What has to follow: a value or pattern; a phrase or sign that goes on with a value; a new clause; a name; a name that ends an
 * item, and what can come after that; a type; or what CALL calls.
 */
export type Next = 'value' | 'phrase' | 'clause' | 'name' | 'alias' | 'item' | 'type' | 'call';

/** Words of Cypher that belong together. */
export interface Phrase {
  readonly words: string;
  /** A clause may open a query; the others only go on with what stands before them. */
  readonly clause: boolean;
  readonly next: Next;
}

const list = (clause: boolean, next: Next, words: readonly string[]): readonly Phrase[] =>
  words.map((each) => ({ words: each, clause, next }));

/** All phrases that may stand where a value has ended or a query begins: everything that reads, and nothing else. */
export const phrases: readonly Phrase[] = [
  ...list(true, 'value', [
    'MATCH',
    'OPTIONAL MATCH',
    'WITH',
    'UNWIND',
    'RETURN',
    'ORDER BY',
    'SKIP',
    'OFFSET',
    'LIMIT',
  ]),
  ...list(true, 'clause', ['FINISH', 'UNION', 'UNION ALL', 'UNION DISTINCT']),
  ...list(true, 'call', ['CALL', 'OPTIONAL CALL']),
  ...list(false, 'value', ['WHERE', 'YIELD', 'USING SCAN', 'USING JOIN ON']),
  ...list(
    false,
    'value',
    ['', 'TEXT ', 'RANGE ', 'POINT '].flatMap((kind) => [`USING ${kind}INDEX`, `USING ${kind}INDEX SEEK`]),
  ),
  ...list(false, 'value', ['AND', 'OR', 'XOR', 'IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH', 'IS NOT']),
  ...list(false, 'value', ['WHEN', 'THEN', 'ELSE', 'FROM']),
  ...list(false, 'phrase', ['END', 'ASC', 'DESC', 'ASCENDING', 'DESCENDING', 'IS NULL', 'IS NOT NULL']),
  ...list(
    false,
    'phrase',
    ['', 'NFC ', 'NFD ', 'NFKC ', 'NFKD '].flatMap((form) => [`IS ${form}NORMALIZED`, `IS NOT ${form}NORMALIZED`]),
  ),
  ...list(false, 'type', ['IS TYPED', 'IS NOT TYPED']),
  ...list(false, 'name', ['IS']),
  ...list(false, 'alias', ['AS']),
];

/** The words of the names of types, as in `x IS :: LIST<INTEGER NOT NULL>`. */
export const typeWords: ReadonlySet<string> = new Set(
  (
    'ANY ARRAY BOOL BOOLEAN DATE DATETIME DURATION EDGE FLOAT INT INTEGER LIST LOCAL MAP NODE NOT NOTHING NULL PATH PATHS ' +
    'POINT PROPERTY RELATIONSHIP SIGNED STRING TIME TIMESTAMP TIMEZONE VALUE VARCHAR VERTEX ZONE ZONED'
  ).split(' '),
);
