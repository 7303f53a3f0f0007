import { parseHeader } from './pattern.ts';
import type { PatternParameter } from './pattern.ts';

/** What is selected on the screen, as a query may name it without a word. */
const selection: PatternParameter = { name: 'selection', type: 'Nodes', optional: true, meaning: 'what is selected' };

/**
 * The parameters of a query as it was written: those that its header declares, then those that it uses without, which are texts.
 * Throws a UserError where the header cannot be read.
 */
export function questionParameters(cypher: string, used: readonly string[]): readonly PatternParameter[] {
  const { parameters } = parseHeader(cypher);
  const declared = new Set(parameters.map(({ name }) => name));
  const undeclared = used.filter((name) => !declared.has(name)).map(undeclaredParameter);
  return [...parameters, ...undeclared];
}

const undeclaredParameter = (name: string): PatternParameter =>
  name === selection.name ? selection : { name, type: 'Text', optional: false, meaning: '' };
