import { RefusedFiles } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Evidence, Judgement, Mention, Report, Statement } from '../ontology/evidence.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { parseAnnotation } from './annotation.ts';
import type { Annotation } from './annotation.ts';
import { readAnnotation } from './annotationSource.ts';
import { parseJudgements } from './judgements.ts';
import type { JudgementSource } from './judgements.ts';
import { parseReport, publisherOf } from './report.ts';
import type { Parsed, SourceFile } from './sourceFile.ts';

/** What is loaded already: reports that an annotation may be about, mentions that a judgement may name. */
export interface KnownEvidence {
  readonly reports: readonly Report[];
  readonly mentionIds: ReadonlySet<string>;
}

export type FileKind = 'report' | 'annotation' | 'judgements';

/**
 * Reads reports (.md), annotations (.yaml) and judgements (judgements.yaml) together.
 * Throws RefusedFiles with every fault when there is one, so that a load is all or nothing.
 */
export function parseFiles(
  files: readonly SourceFile[],
  known: KnownEvidence = { reports: [], mentionIds: new Set() },
): Evidence {
  const faults: Fault[] = [];
  const all = <T>(
    parse: (file: SourceFile) => Parsed<T>,
    chosen: readonly SourceFile[],
  ): readonly { readonly file: SourceFile; readonly value: T }[] =>
    chosen.flatMap((file) => {
      const parsed = parse(file);
      if ('value' in parsed) return [{ file, value: parsed.value }];
      faults.push(...parsed.faults);
      return [];
    });
  for (const { path } of files)
    if (kindOf(path) === undefined)
      faults.push({
        file: path,
        line: 1,
        message: 'neither a report (.md), an annotation (.yaml) nor judgements.yaml.',
      });
  const reports = new Map<string, Report>();
  for (const { file, value } of all(
    parseReport,
    files.filter(({ path }) => kindOf(path) === 'report'),
  )) {
    if (reports.has(value.id))
      faults.push({ file: file.path, line: 1, message: `two files claim the report id ${value.id}.` });
    reports.set(value.id, value);
  }
  const annotations = files.filter(({ path }) => kindOf(path) === 'annotation');
  const said = annotated(
    annotations,
    new Map([...known.reports.map((report) => [report.id, report] as const), ...reports]),
    faults,
  );
  const mentions = [...[...reports.values()].map(publisherOf), ...said.mentions];
  const judged = all(
    parseJudgements,
    files.filter(({ path }) => kindOf(path) === 'judgements'),
  ).flatMap(({ value }) => value);
  const judgements = checked(judged, new Set([...known.mentionIds, ...mentions.map(({ id }) => id)]), faults);
  if (faults.length > 0) throw new RefusedFiles(faults);
  return {
    reports: [...reports.values(), ...said.reports.filter(({ id }) => !reports.has(id))],
    mentions,
    statements: said.statements,
    judgements,
  };
}

/** What a file is, by its name. */
export function kindOf(path: string): FileKind | undefined {
  if (/(^|\/)judgements\.ya?ml$/.test(path)) return 'judgements';
  if (/\.ya?ml$/.test(path)) return 'annotation';
  return path.endsWith('.md') ? 'report' : undefined;
}

/** One annotation is read and let go before the next: a YAML document is many times as large as its text. */
function annotated(
  files: readonly SourceFile[],
  reports: ReadonlyMap<string, Report>,
  faults: Fault[],
): Annotation & { readonly reports: readonly Report[] } {
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const seen = new Map<string, string>();
  const used: Report[] = [];
  for (const file of files) {
    const parsed = annotationOf(file, reports, seen);
    if ('faults' in parsed) faults.push(...parsed.faults);
    else {
      used.push(parsed.value.report);
      mentions.push(...parsed.value.annotation.mentions);
      statements.push(...parsed.value.annotation.statements);
    }
  }
  return { mentions, statements, reports: used };
}

function annotationOf(
  file: SourceFile,
  reports: ReadonlyMap<string, Report>,
  seen: Map<string, string>,
): Parsed<{ readonly report: Report; readonly annotation: Annotation }> {
  const read = readAnnotation(file);
  if ('faults' in read) return read;
  const { path, reportId, lineOf } = read.value;
  const refused = (message: string): Parsed<never> => ({ faults: [{ file: path, line: lineOf(['report']), message }] });
  const other = seen.get(reportId);
  seen.set(reportId, path);
  if (other !== undefined) return refused(`two files annotate the report ${reportId}: this one and ${other}.`);
  const report = reports.get(reportId);
  if (!report) return refused(`unknown report: ${reportId}.${didYouMean(reportId, reports.keys())}`);
  const annotation = parseAnnotation(read.value, report);
  return 'faults' in annotation ? annotation : { value: { report, annotation: annotation.value } };
}

function checked(
  sources: readonly JudgementSource[],
  mentionIds: ReadonlySet<string>,
  faults: Fault[],
): readonly Judgement[] {
  const judgements = new Map<string, Judgement>();
  for (const { judgement, path, line } of sources) {
    const unknown = [judgement.left, judgement.right].find((id) => !mentionIds.has(id));
    if (unknown !== undefined) {
      const near = [...mentionIds].filter((id) => id.startsWith(unknown.slice(0, unknown.indexOf('#') + 1)));
      faults.push({ file: path, line, message: `unknown mention: ${unknown}.${didYouMean(unknown, near)}` });
    }
    if (judgements.has(judgement.id))
      faults.push({ file: path, line, message: `judged twice: ${judgement.left} and ${judgement.right}.` });
    judgements.set(judgement.id, judgement);
  }
  return [...judgements.values()];
}
