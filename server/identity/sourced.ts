import type { GraphNode, GraphRelationship, PropertyValue } from '../ontology/evidence.ts';

/** The statements that something rests on, beside its other properties. */
export type Sources = Readonly<Record<string, PropertyValue>> & { readonly statements: readonly string[] };
export type Sourced<T extends GraphNode | GraphRelationship> = T & { readonly properties: Sources };
