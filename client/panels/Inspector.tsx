import { useMemo } from 'react';
import type { ReactNode } from 'react';

import type { Evidence, GraphNode, Quote } from '../api/types.ts';
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
import { wordsOnce } from './item.ts';
import { Judgements } from './Judgements.tsx';
import { NodeActions } from './NodeActions.tsx';
import { amountText, quotesShown } from './quotedReports.ts';
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
  const about = node ?? evidence?.claims[0]?.subject;
  const said = useMemo(() => (evidence && about ? saidOf(evidence, about) : undefined), [evidence, about]);
  const select = (each: string) => dispatch({ do: 'select', id: each });
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        <InspectorHead
          node={node}
          claim={evidence?.claims[0]}
          amount={said ? amountText(said.quotes, said.evidence.cut) : ''}
          onSelect={select}
        />
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
      {said ? <SaidSections said={said} onSelect={select} /> : null}
      {evidence && !said ? (
        <p className={styles.quiet}>Nothing is known of this here. It may have been in other data.</p>
      ) : null}
    </div>
  );
}

/** All that the inspector says, and the quotes that it rests on. */
interface Said {
  readonly evidence: Evidence;
  readonly sections: readonly Section[];
  readonly quotes: readonly Quote[];
}

function saidOf(evidence: Evidence, about: GraphNode): Said {
  const sections = sectionsOf(evidence, about);
  return { evidence, sections, quotes: quotesShown(evidence, about, sections) };
}

interface SaidProps {
  readonly said: Said;
  readonly onSelect: (id: string) => void;
}

function SaidSections({ said: { evidence, sections, quotes }, onSelect }: SaidProps): ReactNode {
  return (
    <>
      {sections.map((section) => (
        <SectionOf key={section.title} section={section} onSelect={onSelect} />
      ))}
      {evidence.cut ? <p className={styles.quiet}>There is more than is shown here.</p> : null}
      {sections.length === 0 ? <p className={styles.quiet}>No statement is about this alone.</p> : null}
      <QuotedReports quotes={quotes} />
      <Judgements judgements={evidence.judgements} />
    </>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly onSelect: (id: string) => void;
}

function SectionOf({ section, onSelect }: SectionProps): ReactNode {
  const isTold = section.items.every(({ icon }) => section.title === 'Told by' && icon.label === 'Person');
  const items = section.title === 'Details' ? wordsOnce(section.items) : section.items;
  return (
    <section className={styles.section} aria-label={section.title}>
      <h3 className={styles.title}>
        <span>{section.title}</span>
        <span className={styles.note}>
          {isTold ? countOf(section.items.length, 'person', 'people') : null}
          {section.statements > 0 ? countOf(section.statements, 'statement') : null}
        </span>
      </h3>
      <ul>
        {items.map((item) => (
          <ClaimItem key={item.id} item={item} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}
