import { didYouMean, nearest } from '../../ontology/nearest.ts';
import { allowedFunctions } from './allowedFunctions.ts';
import { allowedProcedures } from './allowedProcedures.ts';
import { Refusal } from './problem.ts';
import { refusedWords } from './refusedWords.ts';
import { upperCase } from './structure.ts';
import type { Call, Structure } from './structure.ts';

// Neo4j finds its own functions by any case, and procedures only as they are written.
const functions = new Set(allowedFunctions.map((name) => name.toLowerCase()));
const procedures = new Set(allowedProcedures);

/** Refuses functions and procedures that are not on the lists. */
export function checkCalls({ tokens, calls }: Structure): void {
  for (const call of calls) {
    const allowed = call.kind === 'function' ? functions.has(call.name.toLowerCase()) : procedures.has(call.name);
    if (allowed) continue;
    const start = tokens[call.first]?.start ?? 0;
    throw notAllowed(call, { start, end: tokens[call.last]?.end ?? start });
  }
}

function notAllowed({ kind, name }: Call, span: { readonly start: number; readonly end: number }): Refusal {
  const reason = refusedWords.get(upperCase(name));
  if (reason) return new Refusal(reason.code, reason.message(upperCase(name)), span);
  const candidates = kind === 'function' ? allowedFunctions : allowedProcedures;
  const message = `The ${kind} ${name} is not one of those that only read the graph.${didYouMean(name, candidates)}`;
  return new Refusal(kind === 'function' ? 'FUNCTION' : 'PROCEDURE', message, span, nearest(name, candidates));
}
