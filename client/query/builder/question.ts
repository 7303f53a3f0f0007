import {
  labels,
  nodeLabels,
  placeLabels,
  relationships,
  relationshipTypes,
} from '../../../server/ontology/ontology.ts';
import type { NodeLabel, PropertyDefinition, RelationshipType } from '../../../server/ontology/ontology.ts';

/** Whom or what a part of a question is about; Place stands for every kind of place, Any for whatever a step leads to. */
export type AskedLabel = NodeLabel | 'Place' | 'Any';

export const operators = {
  is: 'is',
  isNot: 'is not',
  contains: 'contains',
  begins: 'begins with',
  atLeast: 'is at least',
  atMost: 'is at most',
  from: 'is in or after',
  before: 'is before',
  known: 'is known',
  unknown: 'is not known',
} as const;
export type Operator = keyof typeof operators;

/** What a property must be; `id` stands for the node itself. One without a value asks for nothing yet. */
export interface Filter {
  readonly property: string;
  readonly operator: Operator;
  readonly value: string;
}

/** Somebody or something that is asked for. */
export interface AskedNode {
  readonly label: AskedLabel;
  readonly filters: readonly Filter[];
}

/** Read from the node that it starts at; `either` where a relationship has no direction. */
export type StepDirection = 'forwards' | 'backwards' | 'either';

/** A relationship that leads on to others: to a row for each, or only to how many there are. */
export interface AskedStep {
  /** Which node it starts at: 0 is the start, 1 where the first step leads, and so on. */
  readonly from: number;
  readonly type: RelationshipType;
  readonly direction: StepDirection;
  readonly to: AskedNode;
  readonly as: 'rows' | 'count';
  /** The fewest that are wanted, where they are counted. */
  readonly atLeast: number;
}

/** A question that was put together without code. */
export interface BuiltQuestion {
  readonly start: AskedNode;
  readonly steps: readonly AskedStep[];
  readonly limit: number;
}

/** People, and nothing said of them yet. */
export const firstQuestion: BuiltQuestion = { start: { label: 'Person', filters: [] }, steps: [], limit: 100 };

/** More relationships than this in one question are refused. */
export const mostSteps = 12;

export const askedLabels: readonly AskedLabel[] = nodeLabels.flatMap((label) =>
  label === placeLabels[0] ? ['Place' as const, label] : [label],
);

/** The labels that are meant. */
export function labelsOf(label: AskedLabel): readonly NodeLabel[] {
  if (label === 'Any') return nodeLabels;
  return label === 'Place' ? placeLabels : [label];
}

/** A relationship that can be followed from a label, in words, and where it can lead. */
export interface PossibleStep {
  readonly type: RelationshipType;
  readonly direction: StepDirection;
  readonly words: string;
  readonly leadsTo: readonly AskedLabel[];
}

/** Every relationship that the ontology allows at a label, both ways. */
export const stepsFrom = (label: AskedLabel): readonly PossibleStep[] =>
  relationshipTypes.flatMap((type) => {
    const { starts, ends, symmetric, caption, inverse } = relationships[type];
    const isIn = (allowed: readonly NodeLabel[]) => labelsOf(label).some((each) => allowed.includes(each));
    // Whoever reads the same words for both ways could not tell them apart.
    if ((symmetric || caption === inverse) && isIn(starts)) return [possibleStep(type, 'either')];
    return [
      ...(isIn(starts) ? [possibleStep(type, 'forwards')] : []),
      ...(isIn(ends) ? [possibleStep(type, 'backwards')] : []),
    ];
  });

/** A relationship as it is followed in a direction. */
export function possibleStep(type: RelationshipType, direction: StepDirection): PossibleStep {
  const { starts, ends, caption, inverse } = relationships[type];
  return direction === 'backwards'
    ? { type, direction, words: inverse, leadsTo: withWider(starts) }
    : { type, direction, words: caption, leadsTo: withWider(ends) };
}

/** The labels, before them every kind of place as one, and all of them as one. */
function withWider(allowed: readonly NodeLabel[]): readonly AskedLabel[] {
  const isEveryPlace = placeLabels.every((label) => allowed.includes(label));
  const others = isEveryPlace ? allowed.filter((label) => !placeLabels.some((place) => place === label)) : allowed;
  const isSeveral = others.length + (isEveryPlace ? 1 : 0) > 1;
  return [...(isSeveral ? ['Any' as const] : []), ...(isEveryPlace ? ['Place' as const] : []), ...allowed];
}

/** The properties of a label that can be asked for; `text` is a whole report, which the search is for. */
export function propertiesOf(label: AskedLabel): Readonly<Record<string, PropertyDefinition>> {
  if (label === 'Any') return { name: labels.Person.properties.name ?? { kind: 'Text', meaning: '' } };
  const { properties } = labels[label === 'Place' ? 'County' : label];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'text'));
}

/** What can be said of a property. */
export function operatorsOf(label: AskedLabel, property: string): readonly Operator[] {
  if (property === 'id') return ['is', 'isNot'];
  const definition = propertiesOf(label)[property];
  switch (definition?.kind) {
    case 'Text':
      return definition.values
        ? ['is', 'isNot', 'known', 'unknown']
        : ['contains', 'is', 'isNot', 'begins', 'known', 'unknown'];
    case 'Date':
      return ['begins', 'from', 'before', 'known', 'unknown'];
    case 'Integer':
    case 'Float':
      return ['atLeast', 'atMost', 'is', 'known', 'unknown'];
    case 'Boolean':
      return ['is', 'known', 'unknown'];
    case 'Texts':
      return ['contains', 'known', 'unknown'];
    default:
      return [];
  }
}

/** Whether a filter asks for something already. */
export function isAsking(label: AskedLabel, { property, operator, value }: Filter): boolean {
  if (!operatorsOf(label, property).includes(operator)) return false;
  if (operator === 'known' || operator === 'unknown') return true;
  const kind = propertiesOf(label)[property]?.kind;
  if (kind === 'Boolean') return value === 'true' || value === 'false';
  if (kind === 'Integer') return /^-?\d{1,15}$/.test(value.trim());
  if (kind === 'Float') return /^-?\d{1,15}(\.\d{1,15})?$/.test(value.trim());
  return value.trim() !== '';
}

/** The nodes of a question by their numbers; steps that only count lead nowhere further. */
export const nodesOf = ({ start, steps }: BuiltQuestion): readonly AskedNode[] => [start, ...steps.map(({ to }) => to)];

/** Whether a node stands in the rows, so that a step can start at it. */
export const isInRows = ({ steps }: BuiltQuestion, node: number): boolean =>
  node === 0 || steps[node - 1]?.as === 'rows';

/** The question with a step changed. Where it leads elsewhere, or only counts, what started there goes. */
export function withStep(question: BuiltQuestion, at: number, step: AskedStep): BuiltQuestion {
  const before = question.steps[at];
  const changed = { ...question, steps: question.steps.with(at, step) };
  if (step.as === 'rows' && before?.to.label === step.to.label) return changed;
  const first = changed.steps.findIndex(({ from }) => from === at + 1);
  return first < 0 ? changed : withStep(withoutStep(changed, first), at, step);
}

/** The question without a step, and without those that start where it led. */
export function withoutStep(question: BuiltQuestion, gone: number): BuiltQuestion {
  const kept: number[] = [];
  for (const [at, { from }] of question.steps.entries()) {
    if (at !== gone && (from === 0 || kept.includes(from - 1))) kept.push(at);
  }
  const numberOf = (node: number) => (node === 0 ? 0 : kept.indexOf(node - 1) + 1);
  const steps = kept.flatMap((at) => {
    const step = question.steps[at];
    return step ? [{ ...step, from: numberOf(step.from) }] : [];
  });
  return { ...question, steps };
}
