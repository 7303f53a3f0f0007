import type { QueryProblem } from './queryProblem.ts';
import { placeAt } from './queryProblem.ts';
import type { Notification } from './queryRunner.ts';

/** What Neo4j remarks on a query, in our words where we have any; what only repeats our own warnings is left out. */
export function neo4jWarnings(
  notifications: readonly Notification[],
  cypher: string,
  own: readonly QueryProblem[],
): readonly QueryProblem[] {
  return notifications.flatMap(({ code, description, offset }) => {
    const [known, message] = words[code] ?? [inCapitals(code), () => description];
    const place = offset === undefined ? {} : placeAt(cypher, offset);
    const isSaid = own.some((warning) => warning.offset !== undefined && warning.offset === offset);
    if (known === '' || isSaid) return [];
    return [{ code: known, message: message(quoted(description)), neo4j: description, ...place }];
  });
}

type Words = readonly [code: string, message: (name: string) => string];

const words: Readonly<Record<string, Words>> = {
  CartesianProduct: [
    'CARTESIAN_PRODUCT',
    () =>
      'The parts of this MATCH are not joined, so each row of one meets every row of the other: join them by a relationship or a common variable.',
  ],
  // Ours says the same, and at the place.
  UnboundedVariableLengthPattern: ['', () => ''],
  ExhaustiveShortestPath: [
    'UNBOUNDED_PATH',
    () => 'This search may walk every path there is: give it an end, as in {1,6}, and move conditions out of it.',
  ],
  UnknownLabelWarning: ['NOT_IN_THE_DATA', (name) => `Nothing in these data has the label ${name}.`],
  UnknownRelationshipTypeWarning: ['NOT_IN_THE_DATA', (name) => `Nothing in these data is joined by ${name}.`],
  UnknownPropertyKeyWarning: ['NOT_IN_THE_DATA', (name) => `Nothing in these data has the property ${name}.`],
  // All parameters get a value before the query is run.
  ParameterNotProvided: ['', () => ''],
  ParameterNotProvidedWarning: ['', () => ''],
};

/** The name in "(the missing label name is: Vilage)". */
const quoted = (description: string): string =>
  /(?:name is: ?|: )`?([^`()]+?)`?\)?\.?$/.exec(description)?.[1] ?? 'that';

const inCapitals = (code: string): string => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
