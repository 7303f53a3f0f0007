import { Refusal } from './problem.ts';
import { advance, frame, frameOf, refuseOpenCase, tokenAt } from './reading.ts';
import type { Frame, Reading } from './reading.ts';
import { longestPhrase, readType } from './readPhrase.ts';
import { isName, isSymbol, isWord } from './structure.ts';
import type { Token } from './tokenize.ts';

/** Reads a bracket, an operator or another sign. */
export function readSymbol(reading: Reading, token: Token): void {
  if ('([{'.includes(token.text)) return openBrackets(reading, token);
  if (')]}'.includes(token.text)) return closeBrackets(reading, token);
  if (token.text === ';') return readEnd(reading, token);
  refuseBeforeClause(reading, token);
  if (token.text === '$') return readParameter(reading);
  if (token.text === ',') return readComma(reading, token);
  if (token.text === ':') return readColon(reading);
  if (token.text === '.') return advance(reading, 'name');
  if (token.text === '::') {
    advance(reading, 'type');
    return readType(reading);
  }
  const all = standsForAll(reading, token);
  if (all && token.text === '*') refuseAfterAll(reading);
  advance(reading, all || isQuantifier(reading, token) ? 'phrase' : 'value');
}

/** Where a clause must begin, or the name of what is called, no sign may stand. */
function refuseBeforeClause(reading: Reading, token: Token): void {
  const { expects } = frameOf(reading);
  if (expects === 'clause')
    throw new Refusal(
      'UNKNOWN_WORD',
      `Here a clause must begin, such as MATCH or RETURN, and not ${token.text}.`,
      token,
    );
  if (expects === 'item' && token.text !== ',')
    throw new Refusal(
      'UNKNOWN_WORD',
      `After the name behind AS comes a comma or a clause, and not ${token.text}.`,
      token,
    );
  if (expects === 'call')
    throw new Refusal(
      'UNKNOWN_WORD',
      `After CALL comes a subquery in {} or a procedure, and not ${token.text}.`,
      token,
    );
}

function openBrackets(reading: Reading, token: Token): void {
  const opened = frameOpenedBy(reading, token);
  reading.at += 1;
  reading.frames.push(opened);
}

function frameOpenedBy(reading: Reading, token: Token): Frame {
  const { at, subqueries, calls } = reading;
  const { expects, pattern, clause } = frameOf(reading);
  if (expects === 'call' && token.text === '{') {
    subqueries.add(at);
    return frame('query', { then: 'clause' });
  }
  if (expects === 'call' && token.text === '(') return frame('scope', { then: 'call' });
  if (subqueries.has(at)) return frame('query', { pattern: true });
  const beginsPattern = pattern && clause === '' && token.text === '(';
  if (!beginsPattern) refuseBeforeClause(reading, token);
  if (expects === 'phrase' && token.text === '(') refuseCallOfValue(reading, token);
  if (token.text === '{') return frame('map');
  const call = calls.at(-1);
  return frame('brackets', call?.last === at - 1 ? { of: call.name.toLowerCase() } : {});
}

/** Behind a value, round brackets are those of a call or of a hint, or go on with a pattern. */
function refuseCallOfValue(reading: Reading, token: Token): void {
  const before = tokenAt(reading, -1);
  const call = reading.calls.at(-1)?.last === reading.at - 1;
  const pattern = before?.kind === 'symbol' && ')}+*'.includes(before.text);
  if (!call && !pattern && !frameOf(reading).clause.startsWith('USING'))
    throw new Refusal(
      'UNKNOWN_WORD',
      'This bracket follows a value, and only functions and patterns go on with one.',
      token,
    );
}

function closeBrackets(reading: Reading, token: Token): void {
  const closed = frameOf(reading);
  refuseOpenCase(closed, token);
  reading.frames.pop();
  advance(reading, closed.then);
}

function readEnd(reading: Reading, token: Token): void {
  const { at, tokens } = reading;
  const [root] = reading.frames;
  const next = tokens[at + 1];
  if (root.clause === '')
    throw new Refusal('SEVERAL_STATEMENTS', 'Before this ; stands no query: take the ; out.', token, '');
  if (next)
    throw new Refusal(
      'SEVERAL_STATEMENTS',
      'Here a second query begins: ask one at a time, and end with the first ;.',
      next,
    );
  refuseOpenCase(root, token);
  advance(reading, 'phrase');
}

function readParameter(reading: Reading): void {
  const next = tokenAt(reading, 1);
  // Labels that are worked out: `$(…)`, `$all(…)`, `$any(…)`.
  if (isWord(next, 'ALL', 'ANY') && isSymbol(tokenAt(reading, 2), '(')) return advance(reading, 'value', 2);
  if (!isName(next) && next?.kind !== 'number') return advance(reading, 'value');
  reading.parameters.add(next?.text ?? '');
  advance(reading, 'phrase', 2);
}

function readComma(reading: Reading, token: Token): void {
  const inside = frameOf(reading);
  if (inside.cases.at(-1) !== 'WHEN') refuseOpenCase(inside, token);
  inside.key = false;
  advance(reading, 'value');
}

/** In a map, the first colon stands between a key and its value; every other one is before a label. */
function readColon(reading: Reading): void {
  const inside = frameOf(reading);
  const afterKey = inside.kind === 'map' && !inside.key;
  inside.key = true;
  advance(reading, afterKey ? 'value' : 'name');
}

/** `RETURN *`, `count(*)`, `[*..3]`, `n.*`, and `%` for any label: a sign where a value belongs. */
function standsForAll(reading: Reading, { text }: Token): boolean {
  const { expects } = frameOf(reading);
  return (text === '*' || text === '%') && (expects === 'value' || expects === 'name');
}

// `WITH distinct * as DELETE …`: Neo4j multiplies two names, and then deletes.
function refuseAfterAll(reading: Reading): void {
  const next = tokenAt(reading, 1);
  const phrase = next?.kind === 'word' ? longestPhrase(reading, 1) : undefined;
  if (next && phrase && !phrase.clause && phrase.words !== 'WHERE')
    throw new Refusal('UNKNOWN_WORD', 'After a * that stands for everything comes a comma or a clause.', next);
}

/** `((a)-->(b))+` in a pattern repeats it and adds nothing. */
function isQuantifier(reading: Reading, { text }: Token): boolean {
  if ((text !== '+' && text !== '*') || !isSymbol(tokenAt(reading, -1), ')')) return false;
  const { kind, clause } = frameOf(reading);
  return (kind === 'query' && ['MATCH', 'OPTIONAL MATCH', ''].includes(clause)) || isWord(tokenAt(reading, 1), 'WHERE');
}
