import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import type { ReactNode } from 'react';

import { captionOf } from '../api/cells.ts';
import type { CellRow, RowContent } from '../api/cells.ts';
import { fetchRowEvidence } from '../api/questions.ts';
import type { RowEvidence } from '../api/questions.ts';
import { IconButton } from '../components/Icon.tsx';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { countOf } from '../components/words.ts';
import { messageOf, showInNetwork } from '../panels/actions.ts';
import { ClaimItem } from '../panels/ClaimItem.tsx';
import styles from './Answers.module.css';
import { columnTitle } from './answerColumns.ts';
import { columnsBehind } from './columnsBehind.ts';
import { columnsUnsaid, titlesInWords } from './columnsUnsaid.ts';
import { evidenceGroups } from './evidenceGroups.ts';
import type { EvidenceGroup } from './evidenceGroups.ts';
import { evidenceItems } from './evidenceItems.ts';
import { OnNode } from './onNode.ts';
import { askedContent } from './rowContent.ts';

interface Props {
  readonly row: CellRow;
  /** The names of its columns, where the evidence is to name those that it stands behind. */
  readonly columns?: readonly string[];
  /** Its place in the answer, counted from 0. */
  readonly at: number;
  readonly onClose: () => void;
}

/** The words of the reports behind one row of an answer. */
export function RowEvidencePanel({ row, columns = [], at, onClose }: Props): ReactNode {
  const { content, isCut } = askedContent(row);
  const { data, failureReason, isPending, refetch } = useRowEvidence(content);
  const caption = row.map(captionOf).find(Boolean) ?? `Row ${at + 1}`;
  return (
    <div className={styles.evidence}>
      <header className={styles.evidenceHead}>
        <p className={styles.quiet}>Evidence for row {at + 1}</p>
        <h2 dir="auto">{caption}</h2>
        {data ? <p className={styles.quiet}>{amountOf(data)}</p> : null}
        <IconButton icon="ui.close" label="Close the evidence" onPress={onClose} className={styles.close} />
      </header>
      {isPending && !failureReason ? <Quiet>Reading what is said</Quiet> : null}
      {failureReason ? (
        <p className={styles.problem}>
          {messageOf(failureReason)}{' '}
          <button type="button" className="textButton" onClick={() => void refetch()}>
            Retry
          </button>
        </p>
      ) : null}
      {data ? (
        <Claims evidence={data} content={content} columns={(group) => columnsBehind(columns, row, group)} />
      ) : null}
      {data && data.claims.length > 0 ? <Unsaid columns={columnsUnsaid(columns, row, data.claims)} /> : null}
      {isCut || data?.cut ? <p className={styles.note}>There is more behind this row than is shown here.</p> : null}
    </div>
  );
}

function Unsaid({ columns }: { readonly columns: readonly string[] }): ReactNode {
  if (columns.length === 0) return null;
  const titles = titlesInWords(columns.map(columnTitle));
  return (
    <p className={styles.note}>
      Nothing above says {titles}: it was counted, or asked for without whom or what it is of.
    </p>
  );
}

/** What says that a row is so. */
const useRowEvidence = (content: RowContent) =>
  useQuery({ queryKey: ['rowEvidence', content], queryFn: ({ signal }) => fetchRowEvidence(content, signal) });

function amountOf({ claims }: RowEvidence): string {
  const quotes = claims.flatMap((claim) => claim.quotes);
  const statements = new Set(quotes.map(({ statement }) => statement)).size;
  const reports = new Set(quotes.map(({ report }) => report.id)).size;
  return `${countOf(statements, 'statement')} in ${countOf(reports, 'report')}`;
}

interface ClaimsProps {
  readonly evidence: RowEvidence;
  readonly content: RowContent;
  readonly columns: (group: EvidenceGroup) => readonly string[];
}

function Claims({ evidence, content, columns }: ClaimsProps): ReactNode {
  if (evidence.claims.length === 0) {
    const isBare = content.nodes.length + content.relationships.length + content.statements.length === 0;
    return (
      <p className={styles.note}>
        {isBare
          ? 'This row has values alone, and names nobody: return the nodes beside the number, as in RETURN place, count(p), collect(p), to read the words behind it.'
          : 'No statement stands behind this row by itself: it is counted from others.'}
      </p>
    );
  }
  return evidenceGroups(evidence.claims, content.nodes).map((group) => (
    <Group key={group.about.id} group={group} columns={columns(group)} />
  ));
}

interface GroupProps {
  readonly group: EvidenceGroup;
  readonly columns: readonly string[];
}

function Group({ group: { about, claims }, columns }: GroupProps): ReactNode {
  const open = use(OnNode);
  const nodes = claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]));
  const select = (id: string) => {
    const node = nodes.find((each) => each.id === id);
    if (node) open(node);
    else showInNetwork(id);
  };
  return (
    <section className={styles.group}>
      {columns.length > 0 ? <p className={styles.columns}>{columns.join(', ')}</p> : null}
      <h3>
        <NodeIcon node={about} size={16} /> <NodeName node={about} onSelect={select} />
      </h3>
      <ul>
        {evidenceItems(claims, about).map((item) => (
          <ClaimItem key={item.id} item={item} onSelect={select} />
        ))}
      </ul>
    </section>
  );
}
