import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Document } from 'yaml';
import type { Parsed, SourceFile } from './sourceFile.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);

const mentionShape = z.looseObject({
  label: z.string(),
  names: z.array(z.string().min(1)).default([]),
  named: z.boolean().default(true),
  near: z.array(z.string().min(1)).optional(),
  place: z.coerce.string().optional(),
});

const entryShape = z.strictObject({
  quote: z.string().min(1),
  nth: z.int().min(1).optional(),
  by: z.string().optional(),
  status: z.enum(['proposed', 'accepted', 'rejected']).default('accepted'),
  origin: z.enum(['annotation', 'reader']).default('annotation'),
  confidence: z.number().min(0).max(1).default(1),
  says: z.array(z.tuple([z.string(), z.string(), value], z.record(z.string(), value))).min(1),
});

const annotationShape = z.strictObject({
  report: z.string(),
  mentions: z.record(z.string(), mentionShape).default({}),
  statements: z.array(entryShape).default([]),
});

/** Where something stands in the YAML. */
export type Keys = readonly (string | number)[];
export type MentionContent = z.infer<typeof mentionShape>;
export type EntryContent = z.infer<typeof entryShape>;

/** An annotation as its file has it: of the right shape, not yet checked against the report. */
export interface AnnotationSource {
  readonly path: string;
  readonly reportId: string;
  readonly content: z.infer<typeof annotationShape>;
  /** The line of the deepest of these keys that is there. */
  readonly lineOf: (keys: Keys) => number;
}

/** Says what is wrong, and where. */
export type Refuse = (keys: Keys, message: string) => void;

/** Reads an annotation's YAML and checks its shape; what it says is checked against the report by `parseAnnotation`. */
export function readAnnotation({ path, text }: SourceFile): Parsed<AnnotationSource> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (keys: Keys): number => lineIn(document, counter, keys);
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, pos }) => ({ file: path, line: counter.linePos(pos[0]).line, message })),
    };
  }
  const parsed = annotationShape.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { value: { path, reportId: parsed.data.report, content: parsed.data, lineOf } };
  const faults = parsed.error.issues.map(({ path: keys, message }) => {
    const known = keys.filter((key) => typeof key !== 'symbol');
    return { file: path, line: lineOf(known), message: `${known.join('.')}: ${message}` };
  });
  return { faults };
}

/** The properties that stand in a mention itself. */
export function inlineProperties(mention: MentionContent): readonly (readonly [string, unknown])[] {
  const structural = ['label', 'names', 'named', 'near', 'place'];
  return Object.entries(mention).filter(([property]) => !structural.includes(property));
}

function lineIn(document: Document, counter: LineCounter, keys: Keys): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
