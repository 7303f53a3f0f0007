import { codeOf } from '../database/connectProblem.ts';
import { DatabaseUnavailable, UserError } from '../errors.ts';
import { nearest } from '../ontology/nearest.ts';
import { QueryFault } from './queryRunner.ts';

/** What the gate writes before Neo4j's words. */
const gateWords = 'Neo4j refuses the query: ';

/** What a failed run says to the reader: in Neo4j's words, and in ours. Errors that are nobody's mistake come back as they are. */
export function faultOf(error: unknown, query: string): unknown {
  if (error instanceof RangeError)
    return new QueryFault('TOO_DEEP', 'The answer holds lists too deep in one another to be shown: ask for less.');
  if (error instanceof UserError)
    return error.message.startsWith(gateWords)
      ? faultIn('BAD_QUERY', error.message.slice(gateWords.length), query)
      : error;
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new DatabaseUnavailable('Neo4j does not answer any more: ask again in a few seconds.');
  return code.startsWith('Neo.ClientError') ? faultIn('BAD_QUERY', error.message, query) : error;
}

function faultIn(code: string, message: string, query: string): QueryFault {
  const [words, offset] = wordsAndPlace(message, query);
  return new QueryFault(code, inOurWords(words, query), { neo4j: words, ...(offset === undefined ? {} : { offset }) });
}

/** The first line of what Neo4j says, without the place, and the place as an offset. */
function wordsAndPlace(message: string, query: string): readonly [words: string, offset?: number] {
  const [line = ''] = message.split('\n');
  const place = /^(.*?) *\(line (\d+), column (\d+)(?: \(offset: \d+\))?\)/.exec(line);
  if (!place) return [line];
  const [, words = '', row, column] = place;
  const before = query.split('\n').slice(0, Number(row) - 1);
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
  return [words, Math.min(offset, query.length)];
}

/** What Neo4j says most often of a mistake, as a reader would say it. */
const readings: readonly {
  readonly of: RegExp;
  readonly say: (found: RegExpExecArray, query: string) => string;
}[] = [
  {
    of: /^Variable `(.+?)` not defined/,
    say: ([, name = ''], query) =>
      `"${name}" is not known here: name it in MATCH, UNWIND or WITH first.${meant(name, namesIn(query, name))}`,
  },
  {
    of: /^Invalid input '(.*?)': expected (.+)$/,
    say: ([, word = '', expected = '']) =>
      word === ''
        ? `The query ends too early: ${shortened(expected)} could follow.`
        : `"${word}" cannot stand here.${meant(word, wordsOf(expected)) || ` What could: ${shortened(expected)}.`}`,
  },
  {
    of: /^Type mismatch: expected (.+?) but was (.+?)\.?$/,
    say: ([, wanted = '', given = '']) => `Here stands ${given}, and what is needed is ${wanted}.`,
  },
  {
    of: /^Query cannot conclude with (\w+)/,
    say: ([, clause = '']) => `The query stops at ${clause}: end it with RETURN and what to show.`,
  },
  { of: /^\/ by zero/, say: () => 'A number is divided by zero in the query.' },
  {
    of: /^Expression in WITH must be aliased/,
    say: () => 'What WITH works out needs a name: write AS and the name behind it.',
  },
];

function inOurWords(words: string, query: string): string {
  for (const { of, say } of readings) {
    const found = of.exec(words);
    if (found) return say(found, query);
  }
  return `Neo4j does not take the query: ${words.replace(/\.$/, '')}.`;
}

const meant = (word: string, candidates: readonly string[]): string => {
  const near = nearest(word, candidates);
  return near === undefined ? '' : ` Did you mean ${near}?`;
};
const namesIn = (query: string, but: string): readonly string[] =>
  [...new Set(query.match(/\b[a-zA-Z_]\w*\b/g))].filter((name) => name !== but && name !== name.toUpperCase());
const wordsOf = (expected: string): readonly string[] =>
  [...expected.matchAll(/'([A-Z]\w+)'/g)].map(([, word = '']) => word);
const shortened = (expected: string): string => {
  const all = expected.replace(/^one of /, '').split(/, | or /);
  return all.length > 6 ? `${all.slice(0, 5).join(', ')} and others` : all.join(', ');
};
