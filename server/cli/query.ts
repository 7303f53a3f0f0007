import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { askQuestion } from '../patterns/askQuestion.ts';
import type { Asking, QuestionAnswer } from '../patterns/askQuestion.ts';
import { findNode } from '../patterns/findNode.ts';
import { gateRunner } from '../patterns/gateRunner.ts';
import { getPattern } from '../workspace/savedPatterns.ts';

/** Asks a query through the gate, as the page does. Throws a UserError that says where it is wrong. */
export async function runQuery(database: Database, cypher: string, asking: Asking): Promise<QuestionAnswer> {
  const runner = gateRunner({ database });
  try {
    const outcome = await askQuestion({ runner, findNode: findNode(database) }, cypher, asking);
    if ('answer' in outcome) return outcome.answer;
    const { code, message, neo4j, line, column } = outcome.problem;
    const words = neo4j === undefined ? '' : ` (Neo4j: ${neo4j.replace(/\.$/, '')})`;
    const place = line === undefined ? '' : `line ${line}, column ${column ?? 1}: `;
    throw new UserError(code, `${place}${message}${words}`);
  } finally {
    await runner.close();
  }
}

/** Asks a pattern of the library or of the reader's own. */
export async function runPattern(database: Database, id: string, asking: Asking): Promise<QuestionAnswer> {
  const { cypher, faults } = await getPattern(database, id);
  if (faults.length > 0) throw new UserError('PATTERN', faults.join('\n'));
  return runQuery(database, cypher, asking);
}

/** What `--param name=value` gave, together. Throws a UserError for one without `=`, or given twice. */
export function parametersIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new UserError('PARAMETER', `--param "${text}" has no value: write it as --param name=value.`);
    const name = text.slice(0, at);
    if (Object.hasOwn(given, name)) throw new UserError('PARAMETER', `--param ${name} is given twice: give it once.`);
    given[name] = text.slice(at + 1);
  }
  return given;
}
