import { cypherWords } from './cypherRoles.ts';
import type { CypherWord } from './cypherRoles.ts';
import { isOpen } from './cypherTokens.ts';

const clauses = /^(MATCH|OPTIONAL|WHERE|WITH|UNWIND|RETURN|ORDER|SKIP|OFFSET|LIMIT|UNION|CALL|FINISH)$/i;
const longestLine = 100;

/**
 * The same query, one clause a line, its keywords in upper case. Names, texts in quotes and comments stay as they are;
 * so does a query that cannot be read to its end.
 */
export function formatCypher(text: string): string {
  const words = cypherWords(text);
  if (words.some((word) => word.role === 'unknown' || isOpen(word))) return text;
  const lines = linesOf(words).flatMap(broken);
  return lines.map(({ indent, words: line }) => `${' '.repeat(indent)}${textOf(line)}\n`).join('');
}

interface Line {
  readonly indent: number;
  readonly words: readonly CypherWord[];
}

function linesOf(words: readonly CypherWord[]): readonly Line[] {
  const lines: Line[] = [];
  let line: CypherWord[] = [];
  let indent = 0;
  let before: CypherWord | undefined;
  const end = () => {
    if (line.some(({ role }) => role !== 'blank')) lines.push({ indent, words: line });
    line = [];
  };
  for (const [at, word] of words.entries()) {
    if (beginsLine(word, words[at - 1], before)) end();
    if (word.closes === 'subquery') indent -= 2;
    line.push(word);
    if (word.opens === 'subquery') {
      end();
      indent += 2;
    }
    if (isLineComment(word)) end();
    if (word.role !== 'blank' && word.role !== 'comment') before = word;
  }
  end();
  return lines;
}

const isLineComment = ({ role, text }: CypherWord): boolean => role === 'comment' && text.startsWith('//');

/** A clause, the end of a subquery, and a comment that had a line of its own. */
function beginsLine(word: CypherWord, last: CypherWord | undefined, before: CypherWord | undefined): boolean {
  if (word.closes === 'subquery') return true;
  if (word.role === 'comment') return last?.role === 'blank' && /[\r\n]/.test(last.text);
  if (word.role !== 'keyword' || !clauses.test(word.text)) return false;
  // WHERE in brackets belongs to what they hold.
  if (word.within !== undefined && word.within !== 'subquery') return false;
  return !(before?.role === 'keyword' && /^(OPTIONAL|STARTS|ENDS)$/i.test(before.text));
}

/** A long line in several: a condition begins with its AND or OR. */
function broken(line: Line): readonly Line[] {
  if (line.indent + textOf(line.words).length <= longestLine) return [line];
  const isBreak = ({ role, text, within }: CypherWord) =>
    role === 'keyword' && /^(AND|OR|XOR)$/i.test(text) && (within === undefined || within === 'subquery');
  const parts: CypherWord[][] = [[]];
  for (const word of line.words) {
    if (isBreak(word)) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.map((words, at) => ({ indent: line.indent + (at > 0 ? 2 : 0), words }));
}

/** The words of a line with one blank where there was any, and where keywords and commas want one. */
function textOf(line: readonly CypherWord[]): string {
  const words = line.filter(({ role }) => role !== 'blank');
  return words.reduce((text, word, at) => {
    const last = words[at - 1];
    const isApart = last !== undefined && (last.end < word.start || wantsBlank(last, word));
    return `${text}${isApart && !hugs(last, word) ? ' ' : ''}${writtenAs(word)}`;
  }, '');
}

const wantsBlank = (last: CypherWord, word: CypherWord): boolean =>
  last.text === ',' || last.role === 'keyword' || word.role === 'keyword' || word.opens === 'subquery';

/** Nothing stands between a round bracket and what it holds, or before a comma. */
const hugs = (last: CypherWord, word: CypherWord): boolean =>
  word.role !== 'comment' && last.role !== 'comment' && (last.text === '(' || word.text === ')' || word.text === ',');

const writtenAs = ({ role, text }: CypherWord): string => (role === 'keyword' ? text.toUpperCase() : text);
