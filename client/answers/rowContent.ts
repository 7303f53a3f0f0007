import { contentOf } from '../api/cells.ts';
import type { CellRow, RowContent } from '../api/cells.ts';

/** The most ids whose evidence is asked for at once. */
const mostAsked = 200;

/** What of a row the evidence is asked for: its statements and relationships first, and as many nodes as there is room for. */
export function askedContent(row: CellRow): { readonly content: RowContent; readonly isCut: boolean } {
  const all = contentOf(row);
  const statements = all.statements.slice(0, mostAsked);
  const relationships = all.relationships.slice(0, mostAsked - statements.length);
  const nodes = all.nodes.slice(0, mostAsked - statements.length - relationships.length);
  const asked = statements.length + relationships.length + nodes.length;
  return {
    content: { nodes, relationships, statements },
    isCut: asked < all.statements.length + all.relationships.length + all.nodes.length,
  };
}
