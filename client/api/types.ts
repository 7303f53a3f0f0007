import type { NodeLabel, RelationshipType } from '../../server/ontology/ontology.ts';

/** Properties of the ontology: a value, or a list of them where several reports speak. */
export type Properties = Readonly<Record<string, unknown>>;

/** Somebody or something of the reports, with the counts that stand beside it. */
export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  /** The caption: the name, or the title of a report. */
  readonly name: string;
  /** False where the name is our description. */
  readonly named: boolean;
  readonly properties: Properties;
  readonly statements: number;
  /** Names of the properties on which reports differ. */
  readonly disputed: readonly string[];
  /** Ids of the reports that speak of it. */
  readonly reports: readonly string[];
  /** Ids of the people who told of it. */
  readonly witnesses: readonly string[];
}

/** A relationship between two nodes, as reports state it or as it was worked out. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
  readonly statements: number;
  readonly derived: boolean;
  readonly reports: readonly string[];
  readonly witnesses: readonly string[];
}

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Neighbours of a node that the answer does not hold. */
export interface LeftOut {
  readonly id: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
}

/** A part of the graph; `cut` where a limit ended it. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly leftOut: readonly LeftOut[];
  readonly cut: boolean;
}

/** A node found by one of its names; `matched` is the spelling that fits, `context` tells it from others. */
export interface SearchHit {
  readonly node: GraphNode;
  readonly matched: string;
  readonly how: 'EXACT' | 'PREFIX' | 'SIMILAR';
  readonly context: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly cut: boolean;
}

/** What a line about a report needs. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly publishedOn: string;
  readonly url: string;
  readonly kind: 'account' | 'original' | 'gazetteer';
  readonly language: string;
}

/** The words of a report that say something, with those around them. */
export interface Quote {
  /** Id of the statement that quotes them. */
  readonly statement: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly report: ReportSummary;
  /** Who says it; null in the report's own voice. */
  readonly witness: GraphNode | null;
  /** The witness by the relation to the one spoken of, where it is known ("her husband"). */
  readonly witnessIs: string | null;
  /** What this report says, where reports may differ. */
  readonly value: unknown;
}

/** Something that reports say of a node, with every quote that says it. */
export interface Claim {
  readonly id: string;
  readonly kind: 'PROPERTY' | 'RELATIONSHIP';
  readonly predicate: string;
  readonly value: unknown;
  readonly properties: Properties;
  readonly derived: boolean;
  /** How it was worked out, where it is derived. */
  readonly rule: string | null;
  readonly disputed: boolean;
  readonly subject: GraphNode;
  readonly object: GraphNode | null;
  readonly quotes: readonly Quote[];
}

/** One of the two mentions that a judgement compares. */
export interface JudgedMention {
  readonly entity: string;
  readonly name: string;
  readonly report: ReportSummary;
}

/** A decision that two mentions are, or are not, the same thing. */
export interface Judgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly left: JudgedMention;
  readonly right: JudgedMention;
}

/** Everything that is known of a node or a relationship, with the words that say so; `node` is null for the latter. */
export interface Evidence {
  readonly node: GraphNode | null;
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
  readonly cut: boolean;
}

export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a report that say something of a node. */
export interface ReadingStatement {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly sentence: string;
  readonly subject: string;
  readonly object: string | null;
  readonly witness: string | null;
}

/** A report with its text and what is quoted from it. */
export interface Reading {
  readonly report: ReportSummary;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly ReadingStatement[];
  readonly mentions: readonly GraphNode[];
}

/** How the server and its database are. */
export interface Status {
  readonly version: string;
  readonly state: 'starting' | 'ready' | 'down';
  readonly reason: string | null;
  /** What keeps the database busy that nobody asks for any more, and what is done about it. */
  readonly notice: string | null;
  readonly databaseVersion: string | null;
  readonly ownDatabase: boolean;
  readonly address: string | null;
  /** Changes whenever the data does. */
  readonly dataState: string;
  readonly counts: readonly LabelCount[];
}

export interface LabelCount {
  readonly label: string;
  readonly count: number;
}
