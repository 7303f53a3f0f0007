import { checkQuery } from '../database/gate/checkQuery.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../ontology/nearest.ts';
import type { Pattern } from './pattern.ts';
import { warningsOf } from './warnings.ts';

/**
 * Everything that keeps a pattern out of the library, a sentence each: a query that the gate refuses, a parameter that is used and
 * not declared or declared and not used, a name that the graph does not have, no LIMIT.
 */
export function faultsOf({ id, cypher, parameters }: Pick<Pattern, 'id' | 'cypher' | 'parameters'>): readonly string[] {
  const checked = checkQuery(cypher);
  if (!checked.ok) return [`${id}, line ${checked.problem.line}: ${checked.problem.message}`];
  const declared = parameters.map(({ name }) => name);
  const undeclared = checked.parameters
    .filter((name) => !declared.includes(name))
    .map((name) => {
      const nearest = didYouMean(name, declared);
      const type = name === 'selection' ? 'Nodes?' : 'Text';
      return `${id}: $${name} is used and not declared.${nearest} Write above the query: // param ${name}: ${type} - what it means.`;
    });
  const unused = declared
    .filter((name) => !checked.parameters.includes(name))
    .map((name) => `${id}: the parameter ${name} is declared and not used.`);
  const warnings = warningsOf(cypher).map(({ line, message }) => `${id}, line ${line}: ${message}`);
  return [...undeclared, ...unused, ...warnings];
}

/** Throws a UserError with every fault of a pattern; does nothing where it has none. */
export function checkPattern(pattern: Pick<Pattern, 'id' | 'cypher' | 'parameters'>): void {
  const faults = faultsOf(pattern);
  if (faults.length > 0) throw new UserError('PATTERN', faults.join('\n'));
}
