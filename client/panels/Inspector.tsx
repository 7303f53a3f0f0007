import type { ReactNode } from 'react';

import type { Evidence, GraphNode } from '../api/types.ts';
import { useEvidence } from '../api/useAnswers.ts';
import { IconButton } from '../components/Icon.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { countOf } from '../components/words.ts';
import type { Position } from '../exploration/exploration.ts';
import { messageOf } from './actions.ts';
import { ClaimItem } from './ClaimItem.tsx';
import styles from './Inspector.module.css';
import { InspectorHead, StatusLine } from './InspectorHead.tsx';
import { sectionsOf } from './inspectorSections.ts';
import type { Section } from './inspectorSections.ts';
import { Judgements } from './Judgements.tsx';
import { NodeActions } from './NodeActions.tsx';
import { QuotedReports } from './QuotedReports.tsx';
import { useStore } from './store.ts';

interface Props {
  readonly id: string;
  /** What is in the picture now. */
  readonly drawn: readonly GraphNode[] | undefined;
  /** Where a node stands in the picture. */
  readonly positionOf: (id: string) => Position | undefined;
}

/** What is known of the selection, with the words of the reports. */
export function Inspector({ id, drawn, positionOf }: Props): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  const received = useStore(({ data }) => data.nodes.find((node) => node.id === id));
  const { data: evidence, failureReason, isPending, refetch } = useEvidence(id);
  const node = evidence?.node ?? received;
  const select = (each: string) => dispatch({ do: 'select', id: each });
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <InspectorHead node={node} evidence={evidence} onSelect={select} />
        <IconButton
          icon="ui.close"
          label="Close (Escape)"
          onPress={() => dispatch({ do: 'select' })}
          className={styles.close}
        />
      </header>
      {node ? <StatusLine node={node} /> : null}
      {node ? (
        <NodeActions node={node} isDrawn={drawn?.some((each) => each.id === id) ?? false} positionOf={positionOf} />
      ) : null}
      {failureReason ? (
        <p className={styles.error}>
          {messageOf(failureReason)}{' '}
          <button type="button" className="textButton" onClick={() => void refetch()}>
            Retry
          </button>
        </p>
      ) : null}
      {isPending && !failureReason ? <Quiet>Reading what is said</Quiet> : null}
      {evidence ? <Said evidence={evidence} about={node} onSelect={select} /> : null}
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
  if (!subject) return <p className={styles.quiet}>Nothing is known of this here. It may have been in other data.</p>;
  const sections = sectionsOf(evidence, subject);
  return (
    <>
      {sections.map((section) => (
        <SectionOf key={section.title} section={section} onSelect={onSelect} />
      ))}
      {evidence.cut ? <p className={styles.quiet}>There is more than is shown here.</p> : null}
      {sections.length === 0 ? <p className={styles.quiet}>No statement is about this alone.</p> : null}
      <QuotedReports evidence={evidence} />
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
