import { labels, nodeLabels, placeLabels, relationships, relationshipTypes } from './ontology.ts';
import type { NodeLabel, PropertyKind, RelationshipType } from './ontology.ts';

export type InterfaceName = 'Entity' | 'Party' | 'Site' | 'Place';
export type EntityTypeName = InterfaceName | NodeLabel;

/** A field that reads a property; `or` is where some labels of an interface keep the same. */
export interface PropertyField {
  readonly kind: 'property';
  readonly property: string;
  readonly type: PropertyKind;
  readonly or?: string;
}

/** The field that says what a node is. */
export interface LabelField {
  readonly kind: 'label';
}

/** A report's field for what it says. */
export interface StatementsField {
  readonly kind: 'statements';
}

/** One relationship type, as it is walked. */
export interface Step {
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in' | 'both';
}

/** A field that leads to neighbours. */
export interface RelationshipField {
  readonly kind: 'relationships';
  readonly types: readonly Step[];
  /** The labels that neighbours may have. */
  readonly ends: readonly NodeLabel[];
  /** The type that covers them. */
  readonly of: EntityTypeName;
  readonly list: true;
}

export type Field = PropertyField | LabelField | StatementsField | RelationshipField;
export type Fields = Readonly<Record<string, Field>>;

/** The labels that each interface stands for, the widest interface first. */
export const interfaceLabels: Readonly<Record<InterfaceName, readonly NodeLabel[]>> = {
  Entity: nodeLabels,
  Party: ['Person', 'Group'],
  Site: ['Facility', ...placeLabels],
  Place: placeLabels,
};

export const interfaceNames = Object.keys(interfaceLabels) as readonly InterfaceName[];

/** The interfaces that a type implements. */
export function interfacesOf(type: EntityTypeName): readonly InterfaceName[] {
  const members = labelsOf(type);
  return interfaceNames.filter(
    (name) => name !== type && members.every((label) => interfaceLabels[name].includes(label)),
  );
}

/** The labels that a type stands for. */
export function labelsOf(type: EntityTypeName): readonly NodeLabel[] {
  return isInterface(type) ? interfaceLabels[type] : [type];
}

/** What each field of a type reads, by name. */
export function fieldsOf(type: EntityTypeName): Fields {
  return isInterface(type) ? commonFields(interfaceLabels[type]) : labelFields(type);
}

function isInterface(type: EntityTypeName): type is InterfaceName {
  return type in interfaceLabels;
}

function labelFields(label: NodeLabel): Fields {
  const { caption, properties } = labels[label];
  const fields: Record<string, Field> = {
    id: { kind: 'property', property: 'id', type: 'Text' },
    label: { kind: 'label' },
    name: { kind: 'property', property: caption, type: 'Text' },
    statements: { kind: 'property', property: 'statements', type: 'Texts' },
    disputed: { kind: 'property', property: 'disputed', type: 'Texts' },
  };
  for (const [property, { kind }] of Object.entries(properties))
    fields[property] = { kind: 'property', property, type: kind };
  for (const [name, field] of neighbours(label)) {
    if (name in fields) throw new Error(`${label}.${name} is a property and a relationship field`);
    fields[name] = field;
  }
  if (label === 'Report') fields.says = { kind: 'statements' };
  return fields;
}

function neighbours(label: NodeLabel): ReadonlyMap<string, RelationshipField> {
  const fields = new Map<string, RelationshipField>();
  const add = (name: string, step: Step, ends: readonly NodeLabel[]): void => {
    const known = fields.get(name);
    fields.set(name, joined([...(known ? [known] : []), towards([step], ends)]));
  };
  for (const type of relationshipTypes) {
    const { starts, ends, field, inverseField, symmetric } = relationships[type];
    if (symmetric) {
      if (starts.includes(label)) add(field, { type, direction: 'both' }, ends);
      continue;
    }
    if (starts.includes(label)) add(field, { type, direction: 'out' }, ends);
    if (ends.includes(label)) add(inverseField, { type, direction: 'in' }, starts);
  }
  return fields;
}

function towards(types: readonly Step[], ends: readonly NodeLabel[]): RelationshipField {
  return { kind: 'relationships', types, ends, of: coveringType(ends), list: true };
}

function joined(fields: readonly RelationshipField[]): RelationshipField {
  const steps = new Map(fields.flatMap(({ types }) => types).map((step) => [`${step.type} ${step.direction}`, step]));
  const ends = new Set(fields.flatMap((field) => field.ends));
  return towards(
    [...steps.values()],
    nodeLabels.filter((label) => ends.has(label)),
  );
}

/** The narrowest type that covers all ends. */
function coveringType(ends: readonly NodeLabel[]): EntityTypeName {
  const [only] = ends;
  if (only && ends.length === 1) return only;
  const covering = interfaceNames.filter((name) => ends.every((label) => interfaceLabels[name].includes(label)));
  return covering.at(-1) ?? 'Entity';
}

/** The fields that all members have and that mean the same in each. */
function commonFields(members: readonly NodeLabel[]): Fields {
  const all = members.map(labelFields);
  const [first, ...rest] = all;
  const common: Record<string, Field> = {};
  for (const [name, field] of Object.entries(first ?? {})) {
    const others = rest.map((fields) => fields[name]).filter((other) => other !== undefined);
    if (others.length < rest.length) continue;
    const one = inCommon([field, ...others]);
    if (one) common[name] = one;
  }
  return common;
}

function inCommon(fields: readonly Field[]): Field | undefined {
  const [first] = fields;
  if (!first || first.kind === 'label' || first.kind === 'statements') return first;
  if (first.kind === 'relationships') {
    const alike = fields.filter((field) => field.kind === 'relationships').filter((field) => field.of === first.of);
    return alike.length === fields.length ? joined(alike) : undefined;
  }
  const same = fields.filter((field) => field.kind === 'property').filter(({ type }) => type === first.type);
  const other = same.find(({ property }) => property !== first.property);
  if (same.length < fields.length) return undefined;
  return other ? { ...first, or: other.property } : first;
}
