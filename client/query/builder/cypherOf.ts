import { relationships } from '../../../server/ontology/ontology.ts';
import { isAsking, isInRows, nodesOf, propertiesOf } from './question.ts';
import type { AskedLabel, AskedNode, AskedStep, BuiltQuestion, Filter } from './question.ts';

/** The Cypher of a question that was built without code. It only reads; what was typed stands in it as escaped values. */
export function cypherOf(question: BuiltQuestion): string {
  const names = namesOf(question);
  const nameOf = (node: number) => names[node] ?? names[0] ?? '';
  const nodes = nodesOf(question);
  const rows = nodes.flatMap((node, at) => (isInRows(question, at) ? [{ node, name: nameOf(at) }] : []));
  const counted = question.steps.flatMap((step, at) =>
    step.as === 'count' ? [{ step, count: countOf(step, nameOf(step.from), nameOf(at + 1)) }] : [],
  );
  const titles = distinct(counted.map(({ step }) => titleOfCount(step)));
  const conditions = [
    ...rows.flatMap(({ node, name }) => conditionsOn(node, name)),
    ...counted.map(({ step, count }) => `${count} >= ${Math.max(0, Math.trunc(step.atLeast))}`),
  ];
  const steps = question.steps.flatMap((step, at) =>
    step.as === 'rows' ? [`(${nameOf(step.from)})${arrow(step)}${drawn(nameOf(at + 1), step.to)}`] : [],
  );
  return [
    `MATCH ${[drawn(nameOf(0), question.start), ...steps].join(',\n  ')}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []),
    `RETURN ${[...rows.map(({ name }) => name), ...counted.map(({ count }, at) => `${count} AS \`${titles[at] ?? ''}\``)].join(', ')}`,
    `ORDER BY ${[...titles.map((title) => `\`${title}\` DESC`), ...rows.map(({ node, name }) => `${name}.${captionOf(node)}`)].join(', ')}`,
    `LIMIT ${Math.max(1, Math.trunc(question.limit))}`,
    '',
  ].join('\n');
}

/** A name for every node: its label, with a number where several have the same. */
function namesOf(question: BuiltQuestion): readonly string[] {
  const nameOf = ({ label }: AskedNode) => (label === 'Any' ? 'other' : label.charAt(0).toLowerCase() + label.slice(1));
  return distinct(nodesOf(question).map(nameOf), '');
}

/** The texts, those that stood before with a number behind them. */
const distinct = (texts: readonly string[], between = ' '): readonly string[] =>
  texts.map((text, at) => {
    const before = texts.slice(0, at).filter((other) => other === text).length;
    return before === 0 ? text : `${text}${between}${before + 1}`;
  });

const captionOf = ({ label }: AskedNode): string => (label === 'Report' ? 'title' : 'name');

const drawn = (name: string, { label }: AskedNode): string => (label === 'Any' ? `(${name})` : `(${name}:${label})`);

function arrow({ type, direction }: AskedStep): string {
  const drawn = `-[:${type}]-`;
  const line = direction === 'forwards' ? `${drawn}>` : direction === 'backwards' ? `<${drawn}` : drawn;
  // A village is in its county too, although a township lies between them.
  return type === 'WITHIN' ? `${line}{1,5}` : line;
}

function countOf(step: AskedStep, from: string, to: string): string {
  const conditions = conditionsOn(step.to, to);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `COUNT { (${from})${arrow(step)}${drawn(to, step.to)}${where} }`;
}

/** "number of children", for the column. */
function titleOfCount({ type, direction }: AskedStep): string {
  const { field, inverseField } = relationships[type];
  const name = direction === 'backwards' ? inverseField : field;
  return `number of ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

const conditionsOn = ({ label, filters }: AskedNode, name: string): readonly string[] =>
  filters.filter((filter) => isAsking(label, filter)).map((filter) => condition(label, name, filter));

function condition(label: AskedLabel, name: string, { property, operator, value }: Filter): string {
  const kind = propertiesOf(label)[property]?.kind;
  const subject = `${name}.${property}`;
  const literal = kind === 'Integer' || kind === 'Float' || kind === 'Boolean' ? value.trim() : literalOf(value.trim());
  switch (operator) {
    case 'known':
      return `${subject} IS NOT NULL`;
    case 'unknown':
      return `${subject} IS NULL`;
    case 'is':
      return `${subject} = ${literal}`;
    case 'isNot':
      return `${subject} <> ${literal}`;
    case 'contains':
      return kind === 'Texts' ? `${literal} IN ${subject}` : `toLower(${subject}) CONTAINS toLower(${literal})`;
    case 'begins':
      return `${subject} STARTS WITH ${literal}`;
    case 'atLeast':
    case 'from':
      return `${subject} >= ${literal}`;
    case 'atMost':
      return `${subject} <= ${literal}`;
    case 'before':
      return `${subject} < ${literal}`;
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as a value of Cypher, whatever stands in it. */
export const literalOf = (text: string): string =>
  `'${text.replaceAll(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)}'`;
