import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import { isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokenize.ts';

/** How deep the expression between two brackets goes. */
interface Level {
  /** Steps of the expression so far that hang on each other. */
  steps: number;
  /** The deepest of the brackets in it. */
  inner: number;
  /** The deepest of the expressions before it in the same brackets. */
  deepest: number;
  /** NOTs in a row. */
  nots: number;
}

const steps: ReadonlySet<string> = new Set('+ - * / % ^ || . : :: & | !'.split(' '));

/** Refuses brackets, NOT and CASE nested too deep, and chains so long that Neo4j's stack ends before they do. */
export function checkDepth(structure: Structure): void {
  const levels: [Level, ...Level[]] = [level()];
  for (const [index, token] of structure.tokens.entries()) {
    const change = changeAt(structure, index, token);
    if (change === 'open') levels.push(level());
    if (change === 'close') close(levels);
    const current = levels.at(-1) ?? levels[0];
    if (change === 'end') end(current);
    if (change === 'step') current.steps += 1;
    if (structure.prefixes.get(index) === 'NOT') current.nots += 1;
    else if (change !== 'open' && change !== 'close') current.nots = 0;
    refuse(levels, token);
  }
}

const level = (): Level => ({ steps: 0, inner: 0, deepest: 0, nots: 0 });

function changeAt(
  { phrases, prefixes }: Structure,
  index: number,
  token: Token,
): 'open' | 'close' | 'end' | 'step' | undefined {
  const phrase = phrases.get(index)?.words;
  if (prefixes.get(index) === 'CASE') return 'open';
  if (phrase === 'END') return 'close';
  if (phrase !== undefined || isSymbol(token, ',')) return 'end';
  if (token.kind !== 'symbol') return undefined;
  if ('([{'.includes(token.text)) return 'open';
  if (')]}'.includes(token.text)) return 'close';
  return steps.has(token.text) ? 'step' : undefined;
}

function end(ended: Level): void {
  ended.deepest = Math.max(ended.deepest, ended.steps + ended.inner);
  ended.steps = 0;
  ended.inner = 0;
}

function close(levels: [Level, ...Level[]]): void {
  const closed = levels.pop();
  const around = levels.at(-1) ?? levels[0];
  if (!closed) return;
  end(closed);
  around.inner = Math.max(around.inner, closed.deepest + 1);
  // What stands in brackets behind a value, as in `a[0][0]`, is a step from it.
  around.steps += 1;
}

function refuse(levels: readonly Level[], token: Token): void {
  const depth = levels.reduce((sum, { nots }) => sum + 1 + nots, -1);
  if (depth > limits.depth)
    throw new Refusal(
      'TOO_DEEP',
      `Brackets, CASE and NOT may stand ${limits.depth} deep in one another: take some away.`,
      token,
    );
  const chain = levels.reduce((sum, { steps: taken, inner }) => sum + taken + inner, 0);
  if (chain > limits.chain)
    throw new Refusal(
      'TOO_DEEP',
      `More than ${limits.chain} steps hang on each other here: use a list, or split it with WITH.`,
      token,
    );
}
