import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { projectFolder } from '../projectFolder.ts';
import { parsePattern, topics } from './pattern.ts';
import type { Pattern } from './pattern.ts';

const ending = '.cypher';
let library: readonly Pattern[] | undefined;

/** The questions of cypher/patterns, by topic and title; read once. */
export function patternLibrary(): readonly Pattern[] {
  library ??= readPatterns(join(projectFolder, 'cypher', 'patterns'));
  return library;
}

/** Every pattern of a folder. Throws a UserError naming the file whose header cannot be read. */
export function readPatterns(folder: string): readonly Pattern[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => parsePattern(file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8')))
    .sort(byTopicAndTitle);
}

/** The pattern with an id. Throws a UserError that names the nearest one. */
export function getPattern(id: string, patterns: readonly Pattern[]): Pattern {
  const found = patterns.find((pattern) => pattern.id === id);
  if (found) return found;
  const ids = patterns.map((pattern) => pattern.id);
  throw new UserError('NO_SUCH_PATTERN', `There is no pattern "${id}".${didYouMean(id, ids)}`);
}

const rank = ({ topic }: Pattern): number => topics.findIndex((each) => each === topic);
const byTopicAndTitle = (a: Pattern, b: Pattern): number => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en');
