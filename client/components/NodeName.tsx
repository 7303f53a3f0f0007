import type { GraphNode } from '../api/types.ts';
import styles from './NodeName.module.css';
import { languageOf } from './script.ts';

interface NodeNameProps {
  readonly node: GraphNode;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** A name in its own direction and language; a description of ours in italics, where letters slant. */
export function NodeName({ node, onSelect }: NodeNameProps) {
  const language = languageOf(node.name);
  const attributes = {
    dir: 'auto',
    ...(language ? { lang: language } : {}),
    className: `${onSelect ? (styles.link ?? '') : ''} ${node.named || language ? '' : (styles.unnamed ?? '')}`,
  };
  return onSelect ? (
    <button type="button" {...attributes} onClick={() => onSelect(node.id)}>
      {node.name}
    </button>
  ) : (
    <bdi {...attributes}>{node.name}</bdi>
  );
}
