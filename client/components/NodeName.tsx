import type { MouseEvent, ReactNode } from 'react';
import type { GraphNode } from '../api/types.ts';
import { toAddress } from '../exploration/address.ts';
import { initialExploration } from '../exploration/exploration.ts';
import styles from './NodeName.module.css';
import { languageOf } from './script.ts';

interface NodeNameProps {
  readonly node: Pick<GraphNode, 'id' | 'name' | 'named'>;
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly tabIndex?: number | undefined;
}

/** A name in its own direction and language; a description of ours in italics, where letters slant. */
export function NodeName({ node, onSelect, tabIndex }: NodeNameProps) {
  const language = languageOf(node.name);
  const attributes = {
    dir: 'auto',
    ...(language ? { lang: language } : {}),
    className: node.named || language ? '' : styles.unnamed,
  };
  if (!onSelect) return <bdi {...attributes}>{node.name}</bdi>;
  return (
    <NodeLink node={node} onSelect={onSelect} tabIndex={tabIndex}>
      <bdi {...attributes}>{node.name}</bdi>
    </NodeLink>
  );
}

interface NodeLinkProps {
  readonly node: Pick<GraphNode, 'id'>;
  readonly onSelect: (id: string) => void;
  readonly title?: string;
  readonly tabIndex?: number | undefined;
  readonly children: ReactNode;
}

/** Words that lead to a node; in a tab of its own the link opens the first picture with the node selected. */
export function NodeLink({ node: { id }, onSelect, title, tabIndex, children }: NodeLinkProps) {
  const pressed = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSelect(id);
  };
  const address = toAddress({ ...initialExploration, added: [id], selection: id });
  return (
    <a className={styles.link} href={`?${address}`} title={title} tabIndex={tabIndex} onClick={pressed}>
      {children}
    </a>
  );
}
