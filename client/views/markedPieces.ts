/** A stretch of text: from one character up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph, with the statements that quote it. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly statements: readonly string[];
  readonly chosen: boolean;
}

/** Cuts a paragraph where a quote begins or ends, so that quotes which overlap can be marked. */
export function markedPieces(
  text: string,
  paragraph: Stretch,
  statements: readonly (Stretch & { readonly id: string })[],
  chosen: string | undefined,
): readonly MarkedPiece[] {
  const ends = [paragraph.start, paragraph.end, ...statements.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(ends)].filter((at) => at >= paragraph.start && at <= paragraph.end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.end;
    const quoting = statements.filter((each) => each.start <= start && each.end >= end).map(({ id }) => id);
    return {
      start,
      text: text.slice(start, end),
      statements: quoting,
      chosen: chosen !== undefined && quoting.includes(chosen),
    };
  });
}
