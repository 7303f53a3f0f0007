import fc from 'fast-check';
import allow from '../cases/allow.json' with { type: 'json' };
import refuse from '../cases/refuse.json' with { type: 'json' };

const known = [...allow, ...refuse].map(({ query }) => query).filter(({ length }) => length < 300);
const piecesOf = (query: string): readonly string[] => query.match(/\s+|\w+|[^]/gu) ?? [];

/** Words that are names in one place and clauses in the next, and signs that end or go on with what stands before them. */
const words =
  'CREATE INSERT MERGE SET DELETE DETACH REMOVE FOREACH LOAD USE CALL MATCH OPTIONAL WITH WHERE RETURN UNWIND UNION ALL ANY FINISH ' +
  'ORDER BY ASC DESC LIMIT SKIP CASE WHEN THEN ELSE END NOT DISTINCT IS NULL AS IN ON TYPED INTEGER LIST SHORTEST PATHS EXISTS COUNT ' +
  'COLLECT USING SCAN INDEX JOIN YIELD NORMALIZED CONTAINS STARTS x n p Person name count size abs file apoc db labels TRANSACTIONS';
const signs =
  '( ) [ ] { } . .. , : :: ; | || & $ + - * / % ^ = <> < > <= >= =~ ! -- --> -[ ]-> )+ )* 1 0x1F 1.5 .5 1e3'.split(' ');
const texts = [
  "'a'",
  '"b"',
  "'\\''",
  "'\\\\'",
  '`a`',
  '`DELETE`',
  '`a``b`',
  "'",
  '"',
  '`',
  '\\u0027',
  '\\u0060',
  '\\u005c',
  '\\u000a',
  '\\u0041',
];
const blanks = [
  ' ',
  '\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\u000b',
  '\u001c',
  '/**/',
  '//\n',
  '// x\r',
  '/* /* */',
  '\u200b',
  '\ufeff',
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words.split(' ')).map((word) => ` ${word} `) },
  { weight: 4, arbitrary: fc.constantFrom(...signs) },
  fc.constantFrom(...texts),
  fc.constantFrom(...blanks),
);

const change = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'replace', 'remove', 'splice', 'escape', 'insert', 'replace'),
  piece,
  other: fc.constantFrom(...known),
  from: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(pieces: readonly string[], { at, kind, piece: added, other, from }: Change): readonly string[] {
  const place = at % (pieces.length + 1);
  const before = pieces.slice(0, place);
  const here = pieces[place] ?? '';
  const after = pieces.slice(place + 1);
  if (kind === 'insert') return [...before, added, here, ...after];
  if (kind === 'replace') return [...before, added, ...after];
  if (kind === 'remove') return [...before, ...after];
  if (kind === 'escape') return [...before, escaped(here, from), ...after];
  const others = piecesOf(other);
  return [...before, ' ', ...others.slice(from % (others.length + 1))];
}

function escaped(text: string, from: number): string {
  const at = from % (text.length + 1);
  const code = text.charCodeAt(at);
  return Number.isNaN(code)
    ? text
    : `${text.slice(0, at)}\\u${code.toString(16).padStart(4, '0')}${text.slice(at + 1)}`;
}

/** A known query, good or bad, with some of its parts changed, taken out, or taken from another. */
export const changedQuery: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...known), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([query, changes]) => changes.reduce(changed, piecesOf(query)).join(''));
