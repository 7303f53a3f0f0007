import type { ReactNode } from 'react';

import type { Claim, GraphNode } from '../api/types.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { languageOf } from '../components/script.ts';
import { capitalized } from '../components/words.ts';
import { otherNames, relationshipWords, statusWords, summaryOf } from './headWords.ts';
import styles from './Inspector.module.css';

interface Props {
  /** Absent where a relationship is selected, or nothing is known yet. */
  readonly node: GraphNode | undefined;
  /** What is said of the selection first, once it has come. */
  readonly claim: Claim | undefined;
  /** How much is said of it, in words. */
  readonly amount: string;
  readonly onSelect: (id: string) => void;
}

/** Who or what is selected: the name in all scripts, and a line of what it is. */
export function InspectorHead({ node, claim, amount, onSelect }: Props): ReactNode {
  const names = node ? otherNames(node) : [];
  return (
    <>
      {node ? <NodeIcon node={node} size={26} /> : null}
      <div className={styles.names}>
        <h2 className={styles.name} id="inspector-name" tabIndex={-1}>
          {node ? <NodeName node={node} /> : null}
          {!node && claim ? <NodeName node={claim.subject} onSelect={onSelect} /> : null}
          {!node && claim?.object ? (
            <>
              {' – '}
              <NodeName node={claim.object} onSelect={onSelect} />
            </>
          ) : null}
          {node || claim ? null : 'Selection'}
        </h2>
        <p className={styles.sub}>{node ? summaryOf(node, amount) : claim && relationshipWords(claim, amount)}</p>
        {names.length > 0 ? <OtherNames names={names} /> : null}
      </div>
    </>
  );
}

function OtherNames({ names }: { readonly names: readonly string[] }): ReactNode {
  return (
    <p className={styles.sub}>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 ? ' · ' : ''}
          <bdi lang={languageOf(name)}>{name}</bdi>
        </span>
      ))}
    </p>
  );
}

/** The latest known status, since when, and as of when that was so. */
export function StatusLine({ node }: { readonly node: GraphNode }): ReactNode {
  const words = statusWords(node);
  if (!words) return null;
  return (
    <p className={styles.status}>
      <strong className={words.isHeld ? styles.held : undefined}>{capitalized(words.status)}</strong>
      {words.since ? ` ${words.since}` : ''}
      {words.asOf ? (
        <>
          {' · '}
          <span className={styles.asOf}>{words.asOf}</span>
        </>
      ) : null}
    </p>
  );
}
