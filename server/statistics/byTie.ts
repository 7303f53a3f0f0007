import { tieKinds } from './world.ts';
import type { TieKind } from './world.ts';

/** Something for each of: from there, taken there, held there. */
export type ByTie<T> = Readonly<Record<TieKind, T>>;

export function byTie<T>(valueOf: (kind: TieKind) => T): ByTie<T> {
  return { from: valueOf('from'), taken: valueOf('taken'), held: valueOf('held') };
}

/** The same, without those of which there is nothing to say. */
export function byTieIfAny<T>(valueOf: (kind: TieKind) => T | undefined): Partial<ByTie<T>> {
  const found: Partial<Record<TieKind, T>> = {};
  for (const kind of tieKinds) {
    const value = valueOf(kind);
    if (value !== undefined) found[kind] = value;
  }
  return found;
}
