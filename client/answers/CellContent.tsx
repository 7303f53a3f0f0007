import { use } from 'react';
import type { ReactNode } from 'react';

import { nodeLabels, relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import { captionOf, isList } from '../api/cells.ts';
import type { Cell, NodeCell, PathCell, RelationshipCell } from '../api/cells.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { languageOf } from '../components/script.ts';
import styles from './Answers.module.css';
import { OnNode } from './onNode.ts';

interface Props {
  readonly cell: Cell;
  /** Of what can be pressed in it. */
  readonly tabIndex?: number | undefined;
}

/** A value of an answer: nodes lead to the network, or to the report that they are. */
export function CellContent({ cell, tabIndex }: Props): ReactNode {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell !== 'object') return <Words text={String(cell)} />;
  if (isList(cell)) {
    return cell.map((each, at) => (
      <span key={at}>
        {at > 0 ? ', ' : null}
        <CellContent cell={each} tabIndex={tabIndex} />
      </span>
    ));
  }
  switch (cell.kind) {
    case 'node':
      return <Node cell={cell} tabIndex={tabIndex} />;
    case 'relationship':
      return <span className={styles.quiet}>{wordOf(cell, true)}</span>;
    case 'path':
      return <Path cell={cell} tabIndex={tabIndex} />;
    case 'map':
      return captionOf(cell);
  }
}

function Words({ text }: { readonly text: string }): ReactNode {
  const language = languageOf(text);
  return language ? (
    <bdi lang={language} dir="auto">
      {text}
    </bdi>
  ) : (
    text
  );
}

function Node({ cell, tabIndex }: { readonly cell: NodeCell; readonly tabIndex: number | undefined }): ReactNode {
  const openNode = use(OnNode);
  const { id, label, name, properties } = cell;
  // What belongs to the evidence cannot be drawn, so there is nowhere to go.
  if (!isNodeLabel(label)) return <Words text={name} />;
  const node = { id, label, name, named: properties.named !== false, properties };
  return (
    <span className={styles.node} onClick={(event) => event.stopPropagation()}>
      <NodeIcon node={node} size={16} /> <NodeName node={node} tabIndex={tabIndex} onSelect={() => openNode(node)} />
    </span>
  );
}

function Path({ cell, tabIndex }: { readonly cell: PathCell; readonly tabIndex: number | undefined }): ReactNode {
  return cell.nodes.map((node, at) => {
    const before = cell.nodes[at - 1];
    const relationship = cell.relationships[at - 1];
    return (
      <span key={node.id}>
        {before && relationship ? (
          <span className={styles.quiet}> {wordOf(relationship, relationship.start === before.id)} </span>
        ) : null}
        <Node cell={node} tabIndex={tabIndex} />
      </span>
    );
  });
}

/** What a relationship is called from its start to its end, or the other way. */
function wordOf({ type }: RelationshipCell, isForwards: boolean): string {
  if (!isRelationshipType(type)) return type;
  return isForwards ? relationships[type].caption : relationships[type].inverse;
}

const isNodeLabel = (label: string): label is NodeLabel => nodeLabels.some((each) => each === label);
const isRelationshipType = (type: string): type is keyof typeof relationships => Object.hasOwn(relationships, type);
