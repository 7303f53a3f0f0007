import type { Claim, GraphNode, Quote } from '../api/types.ts';
import { claimSentence } from '../components/sentences.ts';
import { quotedSentences } from '../components/quotedSentences.ts';
import type { Part } from '../components/sentences.ts';

/** One thing that is said, with the words that say it. */
export interface Item {
  readonly id: string;
  /** The node whose icon stands beside it. */
  readonly icon: GraphNode;
  readonly parts: readonly Part[];
  readonly tags: readonly string[];
  /** How it was worked out, where no report says it outright. */
  readonly rule?: string;
  readonly quotes: readonly Quote[];
  readonly disputed: boolean;
  /** What else is said of the same event: by whom, with whom, why, and what came of it. */
  readonly details: readonly Item[];
}

/** One claim as an item of its own, whatever else the same node tells. */
export function itemOf(claim: Claim, about: GraphNode): Item {
  const other = claim.object && claim.subject.id === about.id ? claim.object : claim.subject;
  const isTelling = claim.predicate === 'TESTIFIED_ABOUT';
  return {
    id: claim.id,
    icon: other,
    parts: isTelling ? tellingParts(claim, about) : claimSentence(claim, about),
    tags: [
      ...(claim.derived && !isTelling ? ['derived'] : []),
      ...(claim.object && !other.named ? ['unnamed'] : []),
      ...(claim.disputed ? ['disputed'] : []),
    ],
    ...(claim.rule && !isTelling ? { rule: claim.rule } : {}),
    quotes: isTelling ? [] : inOrderOfReports(claim.quotes),
    disputed: claim.disputed,
    details: [],
  };
}

function tellingParts(claim: Claim, about: GraphNode): readonly Part[] {
  if (claim.subject.id === about.id) return ['Told of ', ...(claim.object ? [claim.object] : [])];
  const kinship = claim.quotes.find(({ witnessIs }) => witnessIs)?.witnessIs;
  return [claim.subject, ...(kinship ? [`, ${kinship}`] : [])];
}

/** Quotes as the reports came out, each statement once. */
export function inOrderOfReports(quotes: readonly Quote[]): readonly Quote[] {
  const statements = new Map(quotes.map((quote) => [quote.statement, quote]));
  return [...statements.values()].sort(
    (a, b) => a.report.publishedOn.localeCompare(b.report.publishedOn) || a.start - b.start || a.end - b.end,
  );
}

/** The items with their details one after another, for where nothing can stand under another. */
export const inARow = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [{ ...item, details: [] }, ...inARow(item.details)]);

/** The items, with a sentence that several in a row rest on under the last of them alone, where all they say is marked in it. */
export function wordsOnce(items: readonly Item[]): readonly Item[] {
  let held: readonly Quote[] = [];
  return items.map((item, at) => {
    const quotes = [...held, ...item.quotes];
    const next = items[at + 1];
    const isShared = next !== undefined && sharesWords(item, next);
    held = isShared ? quotes : [];
    return { ...item, quotes: isShared ? [] : inOrderOfReports(quotes) };
  });
}

function sharesWords(a: Item, b: Item): boolean {
  if (a.disputed || b.disputed || a.details.length > 0 || b.details.length > 0) return false;
  return a.quotes.length > 0 && sentencesOf(a) === sentencesOf(b);
}

const sentencesOf = ({ quotes }: Item): string =>
  JSON.stringify(
    quotedSentences(quotes).map(({ quote, runs }) => [
      quote.report.id,
      quote.start - quote.before.length,
      quote.witness?.id,
      runs.map(({ text }) => text).join(''),
    ]),
  );
