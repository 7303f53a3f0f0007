import type { ReactNode } from 'react';

import type { Evidence, GraphNode } from '../api/types.ts';
import { useEvidence } from '../api/useAnswers.ts';
import { shortDateText } from '../components/dates.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { IconButton } from '../components/Icon.tsx';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { languageOf } from '../components/script.ts';
import { capitalized, countOf } from '../components/words.ts';
import type { Position } from '../exploration/exploration.ts';
import { messageOf, openNeighbourhood, readReport } from './actions.ts';
import { ClaimItem } from './ClaimItem.tsx';
import styles from './Inspector.module.css';
import { otherNames, statusWords, summaryOf } from './inspectorHead.ts';
import { quotedReports, sectionsOf } from './inspectorSections.ts';
import type { Section } from './inspectorSections.ts';
import { Judgements } from './Judgements.tsx';
import { useExploration, useStore } from './store.ts';

type PositionOf = (id: string) => Position | undefined;

interface Props {
  readonly id: string;
  /** Where a node stands in the picture; absent where there is no picture. */
  readonly positionOf?: PositionOf;
}

/** What is known of the selection, with the words of the reports. */
export function Inspector({ id, positionOf }: Props): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  const received = useStore(({ data }) => data.nodes.find((node) => node.id === id));
  const { data: evidence, failureReason, isPending } = useEvidence(id);
  const node = evidence?.node ?? received;
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        {node ? <NodeHead node={node} evidence={evidence} /> : <RelationshipHead evidence={evidence} />}
        <IconButton
          icon="ui.close"
          label="Close (Escape)"
          onPress={() => dispatch({ do: 'select' })}
          className={styles.close}
        />
      </header>
      {node ? <StatusLine node={node} /> : null}
      {node ? <Actions node={node} positionOf={positionOf} /> : null}
      {failureReason ? <p className={styles.error}>{messageOf(failureReason)}</p> : null}
      {isPending && !failureReason ? <Quiet>Reading what is said</Quiet> : null}
      {evidence ? (
        <Said evidence={evidence} about={node} onSelect={(each) => dispatch({ do: 'select', id: each })} />
      ) : null}
    </div>
  );
}

interface NodeHeadProps {
  readonly node: GraphNode;
  readonly evidence: Evidence | undefined;
}

function NodeHead({ node, evidence }: NodeHeadProps): ReactNode {
  const names = otherNames(node);
  return (
    <>
      <NodeIcon node={node} size={26} />
      <div className={styles.names}>
        <h2 className={styles.name} id="inspector-name">
          <NodeName node={node} />
        </h2>
        <p className={styles.sub}>{summaryOf(node, evidence)}</p>
        {names.length > 0 ? (
          <p className={styles.sub}>
            {names.map((name, index) => (
              <span key={name}>
                {index > 0 ? ' · ' : ''}
                <bdi lang={languageOf(name)}>{name}</bdi>
              </span>
            ))}
          </p>
        ) : null}
      </div>
    </>
  );
}

function RelationshipHead({ evidence }: { readonly evidence: Evidence | undefined }): ReactNode {
  const [claim] = evidence?.claims ?? [];
  return (
    <div className={styles.names}>
      <h2 className={styles.name} id="inspector-name">
        {claim ? (
          <>
            <NodeName node={claim.subject} />{' '}
            {claim.object ? (
              <>
                – <NodeName node={claim.object} />
              </>
            ) : null}
          </>
        ) : (
          'Selection'
        )}
      </h2>
      <p className={styles.sub}>relationship</p>
    </div>
  );
}

function StatusLine({ node }: { readonly node: GraphNode }): ReactNode {
  const words = statusWords(node);
  if (!words) return null;
  return (
    <p className={styles.status}>
      <strong className={words.isHeld ? styles.held : undefined}>{capitalized(words.status)}</strong>
      {words.since ? ` ${words.since}` : ''}
      {words.asOf ? <span className={styles.asOf}> · {words.asOf}</span> : null}
    </p>
  );
}

interface ActionsProps {
  readonly node: GraphNode;
  readonly positionOf: PositionOf | undefined;
}

function Actions({ node, positionOf }: ActionsProps): ReactNode {
  const { pinned, view } = useExploration();
  const { dispatch, say } = useStore.getState();
  if (view !== 'network') return null;
  const isPinned = Object.hasOwn(pinned, node.id);
  const pin = () => {
    if (isPinned) {
      dispatch({ do: 'unpin', id: node.id });
      return;
    }
    const at = positionOf?.(node.id);
    if (at) dispatch({ do: 'pin', id: node.id, at });
    else say('Drag it in the picture, or press P on it there, to pin it');
  };
  return (
    <div className={styles.actions}>
      <button type="button" className="button" onClick={() => void openNeighbourhood(node.id)}>
        Neighbourhood
      </button>
      {isPinned || positionOf ? (
        <button type="button" className="button" aria-pressed={isPinned} onClick={pin}>
          {isPinned ? 'Unpin' : 'Pin'}
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => dispatch({ do: 'hide', id: node.id })}>
        Hide
      </button>
    </div>
  );
}

interface SaidProps {
  readonly evidence: Evidence;
  readonly about: GraphNode | undefined;
  readonly onSelect: (id: string) => void;
}

function Said({ evidence, about, onSelect }: SaidProps): ReactNode {
  const subject = about ?? evidence.claims[0]?.subject;
  const sections = subject ? sectionsOf(evidence, subject) : [];
  return (
    <>
      {sections.map((section) => (
        <SectionOf key={section.title} section={section} onSelect={onSelect} />
      ))}
      {evidence.cut ? <p className={styles.quiet}>There is more than is shown here.</p> : null}
      {sections.length === 0 ? <p className={styles.quiet}>No statement is about this alone.</p> : null}
      <Reports evidence={evidence} />
      <Judgements judgements={evidence.judgements} />
    </>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly onSelect: (id: string) => void;
}

function SectionOf({ section, onSelect }: SectionProps): ReactNode {
  const isTold = section.title === 'Told by';
  return (
    <section className={styles.section} aria-label={section.title}>
      <h3 className={styles.title}>
        <span>{section.title}</span>
        <span className={styles.note}>
          {isTold ? countOf(section.items.length, 'person', 'people') : countOf(section.statements, 'statement')}
        </span>
      </h3>
      <ul>
        {section.items.map((item) => (
          <ClaimItem key={item.id} item={item} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}

function Reports({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const reports = quotedReports(evidence);
  if (reports.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Reports">
      <h3 className={styles.title}>
        <span>Reports</span>
        <span className={styles.note}>{reports.length}</span>
      </h3>
      <ul>
        {reports.map(({ report, statements, first }) => (
          <li key={report.id} className={styles.report}>
            {report.kind === 'gazetteer' ? (
              <span lang={report.language}>{report.title}</span>
            ) : (
              <button
                type="button"
                className="textButton"
                lang={report.language}
                onClick={() => readReport(report.id, first)}
              >
                {report.title}
              </button>
            )}
            <p className={styles.source}>
              <ExternalLink url={report.url}>
                {report.publisher}
                {report.publishedOn ? `, ${shortDateText(report.publishedOn)}` : ''}
              </ExternalLink>
              {` · ${countOf(statements, 'statement')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
