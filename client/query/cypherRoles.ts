import { cypherTokens } from './cypherTokens.ts';
import type { CypherToken } from './cypherTokens.ts';

/** What a piece of a query is to its reader; `variable` also stands for the names of columns. */
export type Role =
  | 'keyword'
  | 'label'
  | 'type'
  | 'property'
  | 'function'
  | 'variable'
  | 'parameter'
  | 'value'
  | 'comment'
  | 'symbol'
  | 'blank'
  | 'unknown';

/** What stands between two brackets; `scope` is what a subquery takes in. */
export type Bracket = 'round' | 'relationship' | 'list' | 'map' | 'subquery' | 'scope';

/** A piece of a query with what it is. */
export interface CypherWord extends CypherToken {
  readonly role: Role;
  /** The innermost bracket around it. */
  readonly within?: Bracket;
  readonly opens?: Bracket;
  readonly closes?: Bracket;
}

/** Words that go on with what stands before them, or begin a clause. */
export const keywords: readonly string[] = (
  'MATCH OPTIONAL WHERE WITH UNWIND RETURN ORDER BY SKIP OFFSET LIMIT UNION ALL CALL YIELD FINISH AS AND OR XOR NOT IN IS ' +
  'NULL STARTS ENDS CONTAINS CASE WHEN THEN ELSE END DISTINCT ASC DESC ASCENDING DESCENDING USING INDEX SEEK SCAN JOIN ON ' +
  'EXISTS COUNT COLLECT EXPLAIN PROFILE TYPED NORMALIZED CREATE MERGE SET DELETE DETACH REMOVE FOREACH LOAD'
).split(' ');
const known: ReadonlySet<string> = new Set(keywords);
/** Words that go on with the keyword before them. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  OPTIONAL: ['MATCH', 'CALL'],
  ORDER: ['BY'],
  UNION: ['ALL', 'DISTINCT'],
  STARTS: ['WITH'],
  ENDS: ['WITH'],
  IS: ['NULL', 'NOT', 'TYPED', 'NORMALIZED'],
  NOT: ['NULL', 'TYPED', 'NORMALIZED'],
  DETACH: ['DELETE'],
  USING: ['INDEX', 'SCAN', 'JOIN'],
  INDEX: ['SEEK'],
  JOIN: ['ON'],
  CASE: ['WHEN'],
  EXPLAIN: keywords,
  PROFILE: keywords,
};
const prefixes: readonly string[] = ['NOT', 'DISTINCT', 'CASE'];
const constants: readonly string[] = ['TRUE', 'FALSE', 'NULL'];
const subqueries: readonly string[] = ['EXISTS', 'COUNT', 'COLLECT', 'CALL'];
const modules: readonly string[] = ['DB', 'DATE', 'DATETIME', 'DURATION', 'POINT'];

/** What has been read: the brackets that are open, and the last two pieces that mean something. */
interface Reading {
  readonly brackets: readonly Bracket[];
  readonly before?: CypherWord;
  readonly beforeThat?: CypherWord;
}

/** A query's pieces with what each is. It reads as Neo4j does: a word behind a value is a keyword, elsewhere it is a name. */
export function cypherWords(text: string): readonly CypherWord[] {
  const tokens = cypherTokens(text);
  const meant = tokens.filter(({ kind }) => kind !== 'blank' && kind !== 'comment');
  let reading: Reading = { brackets: [] };
  let at = 0;
  return tokens.map((token) => {
    if (token.kind === 'blank' || token.kind === 'comment') {
      return { ...token, role: token.kind, ...withinOf(reading.brackets) };
    }
    const word = read(token, meant[(at += 1)], reading);
    const { before } = reading;
    const brackets = bracketsAfter(reading.brackets, word);
    reading = { brackets, before: word, ...(before ? { beforeThat: before } : {}) };
    return word;
  });
}

const withinOf = (brackets: readonly Bracket[]): Pick<CypherWord, 'within'> => {
  const within = brackets.at(-1);
  return within ? { within } : {};
};

function bracketsAfter(brackets: readonly Bracket[], { opens, closes }: CypherWord): readonly Bracket[] {
  if (opens) return [...brackets, opens];
  return closes ? brackets.slice(0, -1) : brackets;
}

function read(token: CypherToken, next: CypherToken | undefined, reading: Reading): CypherWord {
  const role = roleOf(token, next, reading);
  const within = withinOf(reading.brackets);
  if (token.kind !== 'symbol') return { ...token, role, ...within };
  if ('([{'.includes(token.text)) return { ...token, role, ...within, opens: openedBy(token.text, reading) };
  const closes = ')]}'.includes(token.text) ? reading.brackets.at(-1) : undefined;
  return closes
    ? { ...token, role, ...withinOf(reading.brackets.slice(0, -1)), closes }
    : { ...token, role, ...within };
}

function openedBy(sign: string, { before }: Reading): Bracket {
  const isAfterKeyword = before?.role === 'keyword';
  if (sign === '(') return isAfterKeyword && before.text.toUpperCase() === 'CALL' ? 'scope' : 'round';
  if (sign === '[') return before?.text === '-' ? 'relationship' : 'list';
  return isAfterKeyword || before?.closes === 'scope' ? 'subquery' : 'map';
}

function roleOf(token: CypherToken, next: CypherToken | undefined, reading: Reading): Role {
  switch (token.kind) {
    case 'string':
    case 'number':
      return 'value';
    case 'quoted':
      return roleBySign(reading, next) ?? 'variable';
    case 'word':
      return roleBySign(reading, next) ?? roleByPlace(token.text.toUpperCase(), next, reading);
    default:
      return token.kind;
  }
}

/** What a name is by the sign before it. */
function roleBySign({ before, beforeThat, brackets }: Reading, next: CypherToken | undefined): Role | undefined {
  const within = brackets.at(-1);
  const named = within === 'relationship' ? 'type' : 'label';
  switch (before?.kind === 'symbol' ? before.text : '') {
    case '.':
      return next?.text === '(' || beforeThat?.role === 'function' ? 'function' : 'property';
    case ':':
      return within === 'map' ? undefined : named;
    case '|':
    case '&':
      return beforeThat?.role === 'label' || beforeThat?.role === 'type' ? beforeThat.role : undefined;
    case '!':
      return beforeThat && ':|&'.includes(beforeThat.text) ? named : undefined;
    case '{':
    case ',':
      return within === 'map' && next?.text === ':' ? 'property' : undefined;
    default:
      return undefined;
  }
}

function roleByPlace(word: string, next: CypherToken | undefined, reading: Reading): Role {
  const { before } = reading;
  if (before?.role === 'keyword' && phrases[before.text.toUpperCase()]?.includes(word)) return 'keyword';
  if (isClausePlace(reading) || endsValue(reading)) return known.has(word) ? 'keyword' : 'variable';
  if (prefixes.includes(word) && next && (next.kind !== 'symbol' || '([{$+-'.includes(next.text))) return 'keyword';
  if (subqueries.includes(word) && next?.text === '{') return 'keyword';
  if (constants.includes(word)) return 'value';
  return next?.text === '(' || (next?.text === '.' && modules.includes(word)) ? 'function' : 'variable';
}

/** Where a clause may begin: at the start, behind a semicolon, and behind the brace of a subquery. */
const isClausePlace = ({ before }: Reading): boolean =>
  before === undefined || before.text === ';' || before.opens === 'subquery';

function endsValue({ before, beforeThat }: Reading): boolean {
  if (!before) return false;
  if (before.text === '*') return beforeThat?.role === 'keyword';
  if (before.kind === 'symbol') return ')]}'.includes(before.text);
  return before.role !== 'keyword' || /^(NULL|END|FINISH|ASC|DESC|ASCENDING|DESCENDING|ALL)$/i.test(before.text);
}
