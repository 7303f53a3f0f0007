import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { readReport, showInNetwork } from '../panels/actions.ts';
import { ClaimItem } from '../panels/ClaimItem.tsx';
import { Failed } from '../panels/Failed.tsx';
import { sectionsOf } from '../panels/inspectorSections.ts';
import { useBehindNumber } from './answers.ts';
import type { Counted } from './answers.ts';
import styles from './Panel.module.css';
import type { Opened } from './opened.ts';

interface Props {
  readonly opened: Opened;
}

/** The cases, events or reports that a number counts, with the words that say so. */
export function BehindPanel({ opened }: Props): ReactNode {
  const { data, failureReason, refetch } = useBehindNumber(opened);
  if (failureReason && !data) {
    return <Failed className={styles.problem} error={failureReason} onRetry={() => void refetch()} />;
  }
  if (!data) return <Quiet>Reading what is said</Quiet>;
  return (
    <>
      {data.count > data.counted.length ? (
        <p className={styles.quiet}>
          The first {data.counted.length} of {data.count.toLocaleString('en-GB')}.
        </p>
      ) : null}
      <ol className={styles.counted}>
        {data.counted.map((counted) => (
          <CountedItem key={counted.node.id} counted={counted} />
        ))}
      </ol>
    </>
  );
}

function CountedItem({ counted: { node, claims } }: { readonly counted: Counted }): ReactNode {
  const items = useMemo(
    () => sectionsOf({ node, claims, judgements: [], cut: false }, node).flatMap((section) => section.items),
    [node, claims],
  );
  const open = node.label === 'Report' ? (id: string) => readReport(id) : showInNetwork;
  return (
    <li>
      <h3 className={styles.name}>
        <NodeIcon node={node} size={18} />
        <NodeName node={node} onSelect={(id) => open(id)} />
      </h3>
      <ul className={styles.claims}>
        {items.map((item) => (
          <ClaimItem key={item.id} item={item} onSelect={(id) => showInNetwork(id)} />
        ))}
      </ul>
    </li>
  );
}
