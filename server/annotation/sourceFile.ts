import type { Fault } from '../errors.ts';

/** A file as it is given to us or written by us: a path with / and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file says, or all that is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly faults: readonly Fault[] };
