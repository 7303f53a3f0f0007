import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { GraphNode, Paragraph, Reading, ReadingStatement, ReportSummary } from '../api/types.ts';
import { useReading } from '../api/useAnswers.ts';
import { dateText } from '../components/dates.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { listReports, messageOf, readReport, showInNetwork } from '../panels/actions.ts';
import { useExploration } from '../panels/store.ts';
import { markedPieces } from './markedPieces.ts';
import { knownNames, mentionPieces } from './mentionPieces.ts';
import type { KnownName } from './mentionPieces.ts';
import { nodesNamed } from './nodesNamed.ts';
import styles from './ReportsView.module.css';

interface Props {
  readonly id: string;
  readonly reports: readonly ReportSummary[];
}

/** One report with its text, and beside each paragraph what was read out of it. */
export function ReadingView({ id, reports }: Props): ReactNode {
  const { data: reading, failureReason, isPending, refetch } = useReading(id);
  return (
    <div className={styles.reading}>
      <ReportNav reports={reports} chosen={id} />
      <div className={styles.page} tabIndex={-1}>
        {isPending && !failureReason ? <Quiet>Reading the report</Quiet> : null}
        {failureReason ? (
          <p className={styles.problem}>
            {messageOf(failureReason)}{' '}
            <button type="button" className="textButton" onClick={() => void refetch()}>
              Try again
            </button>
          </p>
        ) : null}
        {reading === null ? <p className={styles.problem}>There is no report {id} here.</p> : null}
        {reading ? <Article reading={reading} /> : null}
      </div>
    </div>
  );
}

interface NavProps {
  readonly reports: readonly ReportSummary[];
  readonly chosen: string;
}

function ReportNav({ reports, chosen }: NavProps): ReactNode {
  return (
    <nav className={styles.nav} aria-label="Reports">
      <button type="button" className="textButton" onClick={listReports}>
        All reports
      </button>
      <ul>
        {reports.map(({ id, publisher, publishedOn, title }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.navEntry}
              aria-current={id === chosen ? 'page' : undefined}
              onClick={() => readReport(id)}
            >
              <span>{title}</span>
              <span className={styles.source}>
                {publisher}, {dateText(publishedOn)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Article({ reading }: { readonly reading: Reading }): ReactNode {
  const { statement } = useExploration();
  const { report } = reading;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = article.current?.querySelector('mark[data-chosen=true]');
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: reducedMotion ? 'auto' : 'smooth' });
  }, [statement, reading]);
  const nodes = new Map(reading.mentions.map((node) => [node.id, node]));
  const names = knownNames(reading.mentions);
  return (
    <article ref={article} className={styles.article}>
      <header className={styles.header}>
        <h2 className={styles.title} lang={report.language}>
          {report.title}
        </h2>
        <p className={styles.source}>
          <ExternalLink url={report.url}>{report.publisher}</ExternalLink>
          {` · ${dateText(report.publishedOn)}`}
          {report.byline ? ` · ${report.byline}` : ''}
        </p>
        {report.kind === 'account' ? (
          <p className={styles.source}>
            An account in our own words. The numbers are those of the paragraphs of the article, which the publisher’s
            page shows.
          </p>
        ) : null}
      </header>
      {reading.paragraphs.map((paragraph) => (
        <ParagraphRow
          key={paragraph.start}
          paragraph={paragraph}
          reading={reading}
          nodes={nodes}
          names={names}
          chosen={statement}
        />
      ))}
    </article>
  );
}

const groupsShown = 5;

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly names: readonly KnownName[];
  readonly chosen: string | undefined;
}

function ParagraphRow({ paragraph, reading, nodes, names, chosen }: ParagraphProps): ReactNode {
  const [all, setAll] = useState(false);
  const statements = reading.statements.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  const groups = nodesNamed(statements, nodes);
  const isChosenBelow = groups.slice(groupsShown).some(({ sentences }) => sentences.some(({ id }) => id === chosen));
  const shown = all || isChosenBelow ? groups : groups.slice(0, groupsShown);
  return (
    <section className={styles.row} aria-label={`Paragraph ${paragraph.number}`} id={`paragraph-${paragraph.number}`}>
      <span className={styles.number}>¶{paragraph.number}</span>
      <p className={styles.text} lang={reading.report.language}>
        {markedPieces(reading.text, paragraph, statements, chosen).map((piece) =>
          piece.statements.length === 0 ? (
            <Words key={piece.start} text={piece.text} names={names} />
          ) : (
            <mark key={piece.start} className={styles.mark} data-chosen={piece.chosen}>
              <Words text={piece.text} names={names} />
            </mark>
          ),
        )}
      </p>
      <ul className={styles.statements} aria-label={`What paragraph ${paragraph.number} says`}>
        {shown.map(({ node, sentences }) => (
          <NodeGroup key={node.id} node={node} statements={sentences} chosen={chosen} reading={reading} />
        ))}
        {shown.length < groups.length ? (
          <li>
            <button type="button" className="textButton" onClick={() => setAll(true)}>
              {groups.length - shown.length} more
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Words({ text, names }: { readonly text: string; readonly names: readonly KnownName[] }): ReactNode {
  return mentionPieces(text, names).map(({ text: words, node }, index) =>
    node ? (
      <button
        key={index}
        type="button"
        className={styles.mention}
        title={`Show ${node.name} in the network`}
        onClick={() => showInNetwork(node.id, node.name)}
      >
        {words}
      </button>
    ) : (
      words
    ),
  );
}

interface NodeGroupProps {
  readonly node: GraphNode;
  readonly statements: readonly ReadingStatement[];
  readonly chosen: string | undefined;
  readonly reading: Reading;
}

function NodeGroup({ node, statements, chosen, reading }: NodeGroupProps): ReactNode {
  return (
    <li className={styles.group}>
      <p className={styles.groupName}>
        <NodeIcon node={node} size={16} />
        <NodeName node={node} onSelect={(id) => showInNetwork(id, node.name)} />
      </p>
      <ul>
        {statements.map(({ id, sentence }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.statement}
              aria-pressed={id === chosen}
              title="Show the words that say so"
              onClick={() => readReport(reading.report.id, id)}
            >
              {withoutName(sentence, node.name)}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The name stands over the sentences already. */
const withoutName = (sentence: string, name: string): string =>
  sentence.startsWith(`${name}: `) ? sentence.slice(name.length + 2) : sentence;
