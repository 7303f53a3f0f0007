/** A paragraph: its number as published, and where its words begin and end. */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a report: an account's blocks open with the number of the original's, "[5] …"; others are counted from 1. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { 0: block, index } of text.matchAll(/\S[\s\S]*?(?=\n[^\S\n]*\n|\s*$)/g)) {
    const opening = /^\[(\d+)\]\s*/.exec(block);
    const number = opening?.[1] === undefined ? paragraphs.length + 1 : Number(opening[1]);
    paragraphs.push({ number, start: index + (opening?.[0].length ?? 0), end: index + block.length });
  }
  return paragraphs;
}

/** The paragraph that holds an offset; of several numbers before it the last. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  return paragraphs.findLast(({ start }) => start <= offset) ?? paragraphs[0];
}
