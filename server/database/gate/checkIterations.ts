import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import { isName, isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';

const iterating: ReadonlySet<string> = new Set(['all', 'any', 'none', 'single', 'reduce']);

/** Refuses lists walked inside the walk of a list inside another, and a reduce that doubles what it gathers. */
export function checkIterations(structure: Structure): void {
  const { tokens, closers } = structure;
  const reduces = openersOf(structure, new Set(['reduce']));
  const walks = openersOf(structure, iterating);
  const ends: number[] = [];
  for (const [opener, closer] of [...closers].sort(([one], [other]) => one - other)) {
    const token = tokens[opener];
    if (!token) continue;
    if (reduces.has(opener)) refuseDoubling(structure, opener, closer);
    if (!walks.has(opener) && !isComprehension(structure, opener, closer)) continue;
    while (ends.length > 0 && (ends.at(-1) ?? 0) < opener) ends.pop();
    ends.push(closer);
    if (ends.length > limits.nestedIterations)
      throw new Refusal(
        'TOO_DEEP',
        `Lists may be walked ${limits.nestedIterations} deep in one another, since no time limit stops it: use UNWIND for one of them.`,
        token,
      );
  }
}

function openersOf({ calls }: Structure, names: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(calls.filter(({ name }) => names.has(name.toLowerCase())).map(({ last }) => last + 1));
}

/** `[x IN list …]`, or `[(a)-->(b) | …]`. */
function isComprehension({ tokens, phrases, closers }: Structure, opener: number, closer: number): boolean {
  if (!isSymbol(tokens[opener], '[')) return false;
  if (isName(tokens[opener + 1]) && phrases.get(opener + 2)?.words === 'IN') return true;
  const named = isName(tokens[opener + 1]) && isSymbol(tokens[opener + 2], '=');
  const pattern = isSymbol(tokens[named ? opener + 3 : opener + 1], '(');
  return pattern && own(tokens, closers, opener, closer).some((index) => isSymbol(tokens[index], '|'));
}

/** The tokens between two brackets that are in no brackets within them. */
function own(
  tokens: Structure['tokens'],
  closers: ReadonlyMap<number, number>,
  opener: number,
  closer: number,
): readonly number[] {
  const found: number[] = [];
  for (let index = opener + 1; index < closer; index += 1) {
    if (tokens[index]) found.push(index);
    index = closers.get(index) ?? index;
  }
  return found;
}

// Neo4j's memory limit does not count texts: forty doublings end its process.
function refuseDoubling({ tokens, closers, phrases }: Structure, opener: number, closer: number): void {
  const gathered = tokens[opener + 1];
  const step = own(tokens, closers, opener, closer).find((index) => isSymbol(tokens[index], '|')) ?? closer;
  const joins = (index: number) => isSymbol(tokens[index], '+') || isSymbol(tokens[index], '||');
  let joined = 0;
  for (let index = step + 1; index < closer; index += 1) {
    const token = tokens[index];
    if (phrases.has(index)) joined = 0;
    if (token && isName(token) && token.text === gathered?.text && (joins(index - 1) || joins(index + 1))) joined += 1;
    if (token && joined > 1)
      throw new Refusal(
        'DOUBLING',
        `This reduce adds ${token.text} to itself, so it doubles with each step, and no limit stops that: add each part once.`,
        token,
      );
  }
}
