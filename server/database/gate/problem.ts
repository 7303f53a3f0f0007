/** Why a query is not run. */
export type ProblemCode =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'ESCAPE'
  | 'HIDDEN_CHARACTER'
  | 'UNREADABLE'
  | 'BRACKETS'
  | 'WRITES'
  | 'ADMINISTERS'
  | 'LOADS_FILES'
  | 'OTHER_DATABASE'
  | 'PREFIX'
  | 'SEVERAL_STATEMENTS'
  | 'OWN_TRANSACTIONS'
  | 'UNKNOWN_WORD'
  | 'FUNCTION'
  | 'PROCEDURE'
  | 'TOO_DEEP'
  | 'TOO_MANY'
  | 'RANGE'
  | 'REGULAR_EXPRESSION'
  | 'DOUBLING';

/** A fault and its place in the text as it was written, so that the words can be marked where they stand. */
export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code;
  /** One sentence; with it, where there is one, the nearest right thing. */
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What to put in its place. */
  readonly suggestion?: string;
}

/** From where to where, in the text after its escapes were decoded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault found in the decoded text. */
export interface Finding<Code extends string = ProblemCode> extends Span {
  readonly code: Code;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** Ends the reading of a query at its first fault. */
export class Refusal extends Error {
  readonly finding: Finding;
  constructor(code: ProblemCode, message: string, { start, end }: Span, suggestion?: string) {
    super(message);
    this.finding = { code, message, start, end, suggestion };
  }
}

/** Places a finding in the text as it was written; `origin` says where there a character of the decoded text began. */
export function placed<Code extends string>(
  finding: Finding<Code>,
  written: string,
  origin: (at: number) => number,
): Problem<Code> {
  const offset = origin(finding.start);
  const lines = written.slice(0, offset).split(/\r\n|\n|\r/);
  const { code, message, suggestion } = finding;
  return {
    code,
    message,
    offset,
    length: origin(finding.end) - offset,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
