import { useState } from 'react';
import type { ReactNode } from 'react';

import type { GraphNode, Paragraph, Reading, ReadingStatement } from '../api/types.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeLink, NodeName } from '../components/NodeName.tsx';
import { phone, useMedia } from '../components/useMedia.ts';
import { countOf } from '../components/words.ts';
import { readReport, showInNetwork } from '../panels/actions.ts';
import { markedPieces } from './markedPieces.ts';
import { mentionPieces } from './mentionPieces.ts';
import type { KnownName } from './mentionPieces.ts';
import { groupsThatFit, nodesNamed } from './nodesNamed.ts';
import styles from './ReportsView.module.css';

interface Props {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly names: readonly KnownName[];
  /** The statement whose words are looked for. */
  readonly chosen: string | undefined;
}

/** A paragraph with its quotes marked, and beside it whom it speaks of and what it says of them. */
export function ParagraphRow({ paragraph, reading, nodes, names, chosen }: Props): ReactNode {
  const [all, setAll] = useState(false);
  const isPhone = useMedia(phone);
  const statements = reading.statements.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  const groups = nodesNamed(statements, nodes);
  const fitting = isPhone ? 0 : groupsThatFit(groups, paragraph.end - paragraph.start);
  const isChosenBelow = groups.slice(fitting).some(({ sentences }) => sentences.some(({ id }) => id === chosen));
  const shown = all || isChosenBelow ? groups : groups.slice(0, fitting);
  const more = groups.length - shown.length;
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
          <NodeGroup key={node.id} node={node} statements={sentences} chosen={chosen} report={reading.report.id} />
        ))}
        {more > 0 ? (
          <li>
            <button type="button" className="textButton" onClick={() => setAll(true)}>
              {shown.length === 0 ? `What is said of ${countOf(more, 'name')} here` : `${more} more`}
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
      <NodeLink
        key={index}
        node={node}
        title={`Show ${node.name} in the network`}
        onSelect={(id) => showInNetwork(id, node.name)}
      >
        {words}
      </NodeLink>
    ) : (
      words
    ),
  );
}

interface NodeGroupProps {
  readonly node: GraphNode;
  readonly statements: readonly ReadingStatement[];
  readonly chosen: string | undefined;
  readonly report: string;
}

function NodeGroup({ node, statements, chosen, report }: NodeGroupProps): ReactNode {
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
              onClick={() => readReport(report, id)}
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
