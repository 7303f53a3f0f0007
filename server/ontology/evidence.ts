import type { NodeLabel, RelationshipType } from './ontology.ts';

/** A published text as the repository or a user holds it; paragraphs of an account open with "[n]". */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly byline?: string;
  readonly publisher: string;
  /** EDTF day. */
  readonly publishedOn: string;
  readonly dateline?: string;
  readonly url: string;
  readonly language: string;
  readonly kind: 'account' | 'original' | 'gazetteer';
  /** The body after the front matter, line ends as \n; every offset counts UTF-16 units in it. */
  readonly text: string;
}

/** The exact words of a report: `text` equals `report.text.slice(start, end)`. */
export interface Quote {
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
  /** The number of the paragraph, as published. */
  readonly paragraph: number;
  readonly text: string;
}

/** The key of a report's own publisher among its mentions; no annotation may use it. */
export const publisherKey = 'publisher';

/** One thing as one report names it; `id` is `<report id>#<key>`. */
export interface Mention {
  readonly id: string;
  readonly reportId: string;
  readonly key: string;
  readonly label: NodeLabel;
  /** As the report spells them; the first is shown. For an unnamed person, our description. */
  readonly names: readonly string[];
  readonly named: boolean;
  /** Names beside it that tell which of several places is meant. */
  readonly near?: readonly string[];
  /** The gazetteer's place, where the annotation says it or once it has been looked up. */
  readonly placeId?: string;
}

export type Value = string | number | boolean;
export type StatementStatus = 'proposed' | 'accepted' | 'rejected';

interface StatementBase {
  readonly id: string;
  /** Mention id of what it speaks of. */
  readonly subject: string;
  readonly quote: Quote;
  /** Mention id of the witness; absent in the report's own voice. */
  readonly saidBy?: string;
  readonly status: StatementStatus;
  /** Who wrote it down: annotation or reader. */
  readonly origin: 'annotation' | 'reader' | 'gazetteer';
  /** 0 to 1; 1 for what a person decided. */
  readonly confidence: number;
}
export interface PropertyStatement extends StatementBase {
  readonly kind: 'property';
  readonly predicate: string;
  readonly value: Value;
}
export interface RelationshipStatement extends StatementBase {
  readonly kind: 'relationship';
  readonly predicate: RelationshipType;
  /** Mention id. */
  readonly object: string;
  /** Properties of the relationship (`since`, `role`, `kinship`, …). */
  readonly properties: Readonly<Record<string, Value>>;
}
/** One claim of one report, in the report's own words. */
export type Statement = PropertyStatement | RelationshipStatement;

export type Verdict = 'same' | 'different' | 'unsure';
/** A decision that two mentions are, or are not, the same thing. */
export interface Judgement {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  /** ISO day. */
  readonly at: string;
}

/** All that reports say and people decided; the graph is derived from it and from nothing else. */
export interface Evidence {
  readonly reports: readonly Report[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly judgements: readonly Judgement[];
}

export type PropertyValue = Value | readonly string[];
/** A node as Neo4j stores it. `properties` hold `name`, `named`, `statements` and what the ontology lists. */
export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}
/** A relationship as Neo4j stores it; `id` is stable: a hash of type and ends. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}
/** The projection: every node and relationship with the statements it rests on. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** Mention id to entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
}
