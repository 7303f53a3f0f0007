import { createHash } from 'node:crypto';
import { LineCounter, isNode, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { Judgement } from '../ontology/evidence.ts';
import type { Parsed, SourceFile } from './sourceFile.ts';

/** A judgement and the place where it stands. */
export interface JudgementSource {
  readonly judgement: Judgement;
  readonly path: string;
  readonly line: number;
}

const shape = z.array(
  z.strictObject({
    left: z.string().regex(/^[^#]+#[^#]+$/, 'must be <report>#<mention>'),
    right: z.string().regex(/^[^#]+#[^#]+$/, 'must be <report>#<mention>'),
    verdict: z.enum(['same', 'different', 'unsure']),
    by: z.string().min(1),
    reason: z.string().min(1),
    at: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, as in 2018-05-27'),
  }),
);

/** Reads judgements.yaml: a list of decisions about two mentions each. */
export function parseJudgements({ path, text }: SourceFile): Parsed<readonly JudgementSource[]> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'failsafe' });
  const lineOf = (keys: readonly (string | number)[]): number => {
    const node = document.getIn(keys, true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  };
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, pos }) => ({ file: path, line: counter.linePos(pos[0]).line, message })),
    };
  }
  const parsed = shape.safeParse(document.contents === null ? [] : document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: keys, message }) => {
      const known = keys.filter((key) => typeof key !== 'symbol');
      return { file: path, line: lineOf(known), message: `${known.join('.')}: ${message}` };
    });
    return { faults };
  }
  return {
    value: parsed.data.map((given, index) => ({
      judgement: { id: judgementId(given.left, given.right), ...given },
      path,
      line: lineOf([index]),
    })),
  };
}

/** Judgements as `parseJudgements` reads them. */
export function printJudgements(judgements: readonly Judgement[]): SourceFile {
  const rows = judgements.map(({ left, right, verdict, by, reason, at }) => ({ left, right, verdict, by, reason, at }));
  return { path: 'judgements.yaml', text: stringify(rows, { lineWidth: 0 }) };
}

/** One id for the two mentions, whichever is named first: a later decision takes the earlier one's place. */
function judgementId(left: string, right: string): string {
  return createHash('sha256').update([left, right].sort().join('\n')).digest('hex').slice(0, 20);
}
