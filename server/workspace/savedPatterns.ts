import { randomUUID } from 'node:crypto';
import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { checkPattern, faultsOf } from '../patterns/checkPattern.ts';
import { patternLibrary } from '../patterns/library.ts';
import { parseHeader, parsePattern, printPattern } from '../patterns/pattern.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { oneLine } from './oneLine.ts';

/** A pattern of the library or of the reader's own. */
export interface KeptPattern extends Pattern {
  /** Whether the reader saved it, and so can change and remove it. */
  readonly own: boolean;
  /** Why it cannot be asked any more, a sentence each. */
  readonly faults: readonly string[];
}

/** A question that somebody wants to keep. */
export interface PatternDraft {
  /** Absent: a new one. */
  readonly id?: string | null;
  readonly title: string;
  readonly description: string;
  readonly cypher: string;
}

/** The library, then the reader's own. */
export async function allPatterns(database: Database): Promise<readonly KeptPattern[]> {
  return [...patternLibrary().map(ofLibrary), ...(await savedPatterns(database))];
}

/** The pattern with an id. Throws a UserError that names the nearest one. */
export async function getPattern(database: Database, id: string): Promise<KeptPattern> {
  const patterns = await allPatterns(database);
  const found = patterns.find((pattern) => pattern.id === id);
  if (found) return found;
  const ids = patterns.map((pattern) => pattern.id);
  throw new UserError('NO_SUCH_PATTERN', `There is no pattern "${id}".${didYouMean(id, ids)}`);
}

/** Keeps a question as a pattern of the reader's own. Throws a UserError with all its faults, and then changes nothing. */
export async function savePattern(database: Database, draft: PatternDraft): Promise<KeptPattern> {
  const title = oneLine('title', draft.title);
  const description = oneLine('description', draft.description);
  const id = draft.id ?? `${slugOf(title)}-${randomUUID().slice(0, 8)}`;
  const header = parseHeader(draft.cypher);
  checkPattern({ ...header, id: title });
  const cypher = printPattern({ ...header, title, topic: 'My patterns', description });
  const pattern = { id, title, description, cypher, savedAt: new Date().toISOString() };
  const query = cypherFile(`workspace/${draft.id == null ? 'create-pattern' : 'change-pattern'}`);
  const [saved] = await database.write((transaction) => transaction.run(query, { pattern }));
  if (!saved) throw await notYours(database, id);
  return keptPattern(pattern);
}

/** False where there is none of that id. */
export async function removePattern(database: Database, id: string): Promise<boolean> {
  const [row] = await database.write((transaction) =>
    transaction.run<{ readonly removed: number }>(cypherFile('workspace/remove-pattern'), { id }),
  );
  return (row?.removed ?? 0) > 0;
}

async function savedPatterns(database: Database): Promise<readonly KeptPattern[]> {
  const rows = await database.read(cypherFile('workspace/saved-patterns'), { id: null });
  return rows.map(({ id, title, description, cypher }) =>
    keptPattern({
      id: String(id),
      title: String(title),
      description: String(description),
      cypher: String(cypher),
    }),
  );
}

/** A load or a later version may take a label away: the pattern then says what it lacks, and the others stay as they are. */
function keptPattern({ id, title, description, cypher }: Record<'id' | keyof PatternDraft, string>): KeptPattern {
  try {
    const pattern = parsePattern(id, cypher);
    return { ...pattern, own: true, faults: faultsOf({ ...pattern, id: title }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const topic = 'My patterns';
    return { id, title, topic, description, parameters: [], cypher, own: true, faults: [error.message] };
  }
}

const ofLibrary = (pattern: Pattern): KeptPattern => ({ ...pattern, own: false, faults: [] });

async function notYours(database: Database, id: string): Promise<UserError> {
  const { own, title } = await getPattern(database, id);
  return own
    ? new UserError('NO_SUCH_PATTERN', `The pattern "${id}" has just been removed: save it as a new one.`)
    : new UserError(
        'NOT_YOURS',
        `"${title}" belongs to the library and cannot be changed: save it as one of your own, under another title.`,
      );
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'pattern';
