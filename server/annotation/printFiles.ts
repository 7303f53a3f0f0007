import { stringify } from 'yaml';
import { publisherKey } from '../ontology/evidence.ts';
import type { Evidence, Mention, Quote, Report, Statement } from '../ontology/evidence.ts';
import { groupBy } from '../ontology/groupBy.ts';
import { printJudgements } from './judgements.ts';
import { printReport } from './report.ts';
import type { SourceFile } from './sourceFile.ts';

/** Writes evidence as the files that `parseFiles` reads back to the same evidence. */
export function printFiles({ reports, mentions, statements, judgements }: Evidence): readonly SourceFile[] {
  const mentionsOf = groupBy(mentions, ({ reportId }) => reportId);
  const statementsOf = groupBy(statements, ({ quote }) => quote.reportId);
  const own = reports.filter(({ kind }) => kind !== 'gazetteer').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return own
    .flatMap((report) => {
      const annotation = printAnnotation(report, mentionsOf.get(report.id) ?? [], statementsOf.get(report.id) ?? []);
      return [printReport(report), ...(annotation ? [annotation] : [])];
    })
    .concat(judgements.length > 0 ? [printJudgements(judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1)))] : []);
}

function printAnnotation(
  report: Report,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): SourceFile | undefined {
  const stated = mentions.filter(({ key }) => key !== publisherKey);
  if (stated.length === 0) return undefined;
  const keyOf = new Map(mentions.map(({ id, key }) => [id, key]));
  const entries = groupBy(statements.toSorted(byPlace), (statement) =>
    JSON.stringify([
      statement.quote.start,
      statement.quote.end,
      statement.saidBy ?? '',
      statement.status,
      statement.origin,
      statement.confidence,
    ]),
  );
  const content = {
    report: report.id,
    mentions: Object.fromEntries(stated.map((mention) => [mention.key, printMention(mention)])),
    statements: [...entries.values()].flatMap((group) =>
      group[0] ? [printEntry(report, group[0], group, keyOf)] : [],
    ),
  };
  return { path: `annotations/${report.id}.yaml`, text: stringify(content, { lineWidth: 0 }) };
}

function printMention({ label, names, named, near, placeId }: Mention): object {
  return {
    label,
    ...(names.length > 0 ? { names } : {}),
    ...(named ? {} : { named }),
    ...(near ? { near } : {}),
    ...(placeId === undefined ? {} : { place: placeId }),
  };
}

function printEntry(
  report: Report,
  first: Statement,
  group: readonly Statement[],
  keyOf: ReadonlyMap<string, string>,
): object {
  const { quote, saidBy, status, origin, confidence } = first;
  const nth = occurrence(report, quote);
  const key = (id: string): string => keyOf.get(id) ?? id;
  return {
    quote: quote.text,
    ...(nth === undefined ? {} : { nth }),
    ...(saidBy === undefined ? {} : { by: key(saidBy) }),
    ...(status === 'accepted' ? {} : { status }),
    ...(origin === 'annotation' ? {} : { origin }),
    ...(confidence === 1 ? {} : { confidence }),
    says: group.map((statement) =>
      statement.kind === 'property'
        ? [key(statement.subject), statement.predicate, statement.value]
        : [
            key(statement.subject),
            statement.predicate,
            key(statement.object),
            ...(Object.keys(statement.properties).length > 0 ? [statement.properties] : []),
          ],
    ),
  };
}

/** Which of several like words it is, counted from 1; undefined where they stand once. */
function occurrence({ text }: Report, quote: Quote): number | undefined {
  const starts: number[] = [];
  for (let at = text.indexOf(quote.text); at >= 0; at = text.indexOf(quote.text, at + quote.text.length))
    starts.push(at);
  return starts.length > 1 ? starts.indexOf(quote.start) + 1 : undefined;
}

const byPlace = (a: Statement, b: Statement): number =>
  a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.id < b.id ? -1 : 1);
