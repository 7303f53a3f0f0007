import { labels } from '../../ontology/ontology.ts';
import { type AddParameter, conditionsOf, expressionOf, labelsAsked, pathOf } from './conditions.ts';
import type { NeighboursOutput, NodePlan, Output, StatementsOutput } from './selection.ts';

/** A query that is being written. */
export interface Writing {
  readonly parameter: AddParameter;
  /** A name for one more node. */
  readonly variable: () => string;
}

/** The key under which a node's labels stand in Neo4j's answer. */
export const labelKey = 'labels';

/** The map of what a plan reads of the node `variable`; its lists come from subqueries of the same query. */
export function mapOf(plan: NodePlan, variable: string, writing: Writing): string {
  const entries = plan.outputs.flatMap((output) => entryOf(output, variable, writing));
  if (plan.labelled) entries.push(`${labelKey}: labels(${variable})`);
  return `{${entries.join(', ')}}`;
}

/** The order of a list: by caption, equal ones by id. */
export function orderOf({ labels: possible }: NodePlan, variable: string): readonly string[] {
  const captions = [...new Set(possible.map((label) => `${variable}.${labels[label].caption}`))];
  return [captions.length > 1 ? `coalesce(${captions.join(', ')})` : captions.join(''), `${variable}.id`];
}

function entryOf(output: Output, variable: string, writing: Writing): readonly string[] {
  switch (output.kind) {
    case 'label':
      return [];
    case 'property': {
      const { key, first } = output;
      const part = first === undefined ? '' : `[..${writing.parameter(first + 1)}]`;
      return [`${key}: ${expressionOf(variable, output)}${part}`];
    }
    case 'statements':
      return [`${output.key}: ${statementsOf(output, variable, writing)}`];
    case 'neighbours':
      return [`${output.key}: ${listOf(output, variable, writing)}`];
  }
}

/** What a report says, in the order of its text; the rows are as those of `cypher/explore/statements-of-report`. */
function statementsOf({ first }: StatementsOutput, report: string, { parameter, variable }: Writing): string {
  const [statement, subject, end] = [variable(), variable(), variable()];
  const ofEnd = (type: string, value: string): string =>
    `head(COLLECT { MATCH (${statement})-[:${type}]->(:Mention)-[:REFERS_TO]->(${end}:Entity) RETURN ${value} })`;
  const nameOf = (node: string): string => `coalesce(${node}.name, ${node}.title)`;
  const columns = [
    `statement: ${statement} {.id, .predicate, .value, .properties, .start, .end, .paragraph}`,
    `subject: ${subject}.id`,
    `subjectName: ${nameOf(subject)}`,
    `object: ${ofEnd('OBJECT', `${end}.id`)}`,
    `objectName: ${ofEnd('OBJECT', nameOf(end))}`,
    `witness: ${ofEnd('SAID_BY', `${end}.id`)}`,
  ];
  return `COLLECT { MATCH (${report})<-[:QUOTES]-(${statement}:Statement {status: 'accepted'})-[:SUBJECT]->(:Mention)-[:REFERS_TO]->(${subject}:Entity) WITH ${statement}, ${subject} ORDER BY ${statement}.start, ${statement}.end, ${statement}.id LIMIT ${parameter(first + 1)} RETURN {${columns.join(', ')}} }`;
}

function listOf(output: NeighboursOutput, start: string, writing: Writing): string {
  const { field, filter, first, node } = output;
  const end = writing.variable();
  const path = pathOf(start, field, '', `${end}${labelsAsked(field)}`);
  const conditions = conditionsOf(field.of, filter, end, writing.parameter);
  const where =
    conditions.length > 0 ? ` ${path.includes(' WHERE ') ? 'AND' : 'WHERE'} ${conditions.join(' AND ')}` : '';
  const distinct = output.repeats ? 'DISTINCT ' : '';
  const order = orderOf(node, end).join(', ');
  return `COLLECT { ${path}${where} WITH ${distinct}${end} ORDER BY ${order} LIMIT ${writing.parameter(first + 1)} RETURN ${mapOf(node, end, writing)} }`;
}
