import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { UserError } from '../../errors.ts';
import { checkedFirst } from '../limits.ts';
import { type Claim, claimOfRelationship, claimsOfNode } from './claims.ts';
import { readKin } from './kin.ts';
import { type GraphNode, nodeOf, presentId, type Properties, readNodes } from './nodes.ts';
import { readReports, type ReportSummary, type ReportText, summaryOf } from './reports.ts';
import { parsedValue } from './saying.ts';
import { surroundingsOf } from './sentence.ts';

/** The words of one report that say a thing, and who says them. */
export interface Quote {
  readonly statement: string;
  readonly text: string;
  /** The rest of the sentence. */
  readonly before: string;
  readonly after: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly report: ReportSummary;
  readonly witness: GraphNode | null;
  /** Who the witness is to the person spoken of: "his sister". */
  readonly witnessIs: string | null;
  readonly value: unknown;
}

export interface QuotedClaim extends Claim {
  readonly quotes: readonly Quote[];
}

interface JudgedMention {
  readonly entity: string;
  readonly name: string;
  readonly report: ReportSummary;
}

/** What people decided about two mentions. */
export interface ReadJudgement {
  readonly id: string;
  readonly verdict: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly left: JudgedMention;
  readonly right: JudgedMention;
}

export interface Evidence {
  readonly node: GraphNode | null;
  readonly claims: readonly QuotedClaim[];
  readonly judgements: readonly ReadJudgement[];
  readonly cut: boolean;
}

type KinOf = Awaited<ReturnType<typeof readKin>>;

/** Of quotes and judgements one more is read, so that the answer can say that it was cut. */
const maximum = { claims: 500, quotes: 50, judgements: 200 };

/** What is said of a node or a relationship, by whom, in which words, and what people judged about it. */
export async function evidence(database: Database, id: string, first: number): Promise<Evidence> {
  checkedFirst(first, maximum.claims);
  const nodeId = await presentId(database, id);
  const claims =
    nodeId === undefined ? await relationshipAlone(database, id) : await claimsOfNode(database, nodeId, first + 1);
  const kept = claims.slice(0, first);
  const [[node], quoted, judgements] = await Promise.all([
    readNodes(database, nodeId === undefined ? [] : [nodeId]),
    withQuotes(database, kept, nodeId),
    nodeId === undefined ? [] : judgementsOf(database, nodeId),
  ]);
  const cut =
    claims.length > first ||
    judgements.length > maximum.judgements ||
    kept.some(({ statements }) => statements.length > maximum.quotes);
  return { node: node ?? null, claims: quoted, judgements, cut };
}

async function relationshipAlone(database: Database, id: string): Promise<readonly Claim[]> {
  const claim = await claimOfRelationship(database, id);
  if (!claim) throw new UserError('NOT_FOUND', `no node or relationship with the id: ${id}`);
  return [claim];
}

/** Claims with the quotes behind them; `about` is the node that they are told of, where there is one. */
export async function withQuotes(
  database: Database,
  claims: readonly Claim[],
  about: string | undefined,
): Promise<readonly QuotedClaim[]> {
  const ids = [...new Set(claims.flatMap(({ statements }) => statements.slice(0, maximum.quotes + 1)))];
  const rows = ids.length > 0 ? await database.read(cypherFile('explore/quotes'), { ids }) : [];
  const witnesses = [...new Set(rows.flatMap(({ witness }) => (witness ? [nodeOf(witness).id] : [])))];
  const people = [...new Set(claims.flatMap((claim) => spokenOf(claim, about) ?? []))];
  const [reports, kin] = await Promise.all([
    readReports(database, [...new Set(rows.map(({ reportId }) => String(reportId)))]),
    readKin(database, witnesses, people),
  ]);
  return claims.map((claim) => {
    const own = new Set(claim.statements.slice(0, maximum.quotes + 1));
    const person = spokenOf(claim, about);
    const quotes = rows
      .filter(({ statement }) => own.has(String((statement as Properties).id)))
      .flatMap((row) => quoteOf(row, reports, person, kin) ?? []);
    return { ...claim, value: claim.value ?? quotes[0]?.value ?? null, quotes };
  });
}

/** The person whom a claim is about: the one asked for, or an end of the relationship that is somebody. */
function spokenOf({ subject, object }: Claim, about: string | undefined): string | undefined {
  if (about !== undefined) return about;
  return [subject, object].find((end) => end?.label === 'Person' || end?.label === 'Group')?.id;
}

function quoteOf(
  row: Row,
  reports: ReadonlyMap<string, ReportText>,
  person: string | undefined,
  kin: KinOf,
): Quote | undefined {
  const report = reports.get(String(row.reportId));
  if (!report) return undefined;
  const statement = row.statement as Properties;
  const [start, end] = [Number(statement.start), Number(statement.end)];
  const witness = row.witness ? nodeOf(row.witness) : null;
  return {
    statement: String(statement.id),
    text: String(statement.quote),
    ...surroundingsOf(report.text, report.language, start, end),
    paragraph: Number(statement.paragraph),
    start,
    end,
    report,
    witness,
    witnessIs: witness && person !== undefined ? (kin(witness.id, person) ?? null) : null,
    value: statement.kind === 'property' ? parsedValue(statement.value) : null,
  };
}

interface JudgementRow extends Row {
  readonly judgement: Pick<ReadJudgement, 'id' | 'verdict' | 'by' | 'reason' | 'at'>;
  readonly leftEntity: string;
  readonly leftName: string;
  readonly leftReport: unknown;
  readonly rightEntity: string;
  readonly rightName: string;
  readonly rightReport: unknown;
}

async function judgementsOf(database: Database, id: string): Promise<readonly ReadJudgement[]> {
  const rows = await database.read<JudgementRow>(cypherFile('explore/judgements-of'), {
    id,
    limit: maximum.judgements + 1,
  });
  return rows.map((row) => ({
    ...row.judgement,
    left: { entity: row.leftEntity, name: row.leftName, report: summaryOf(row.leftReport) },
    right: { entity: row.rightEntity, name: row.rightName, report: summaryOf(row.rightReport) },
  }));
}
