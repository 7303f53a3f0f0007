import type { ReactNode } from 'react';

import { NodeIcon } from '../components/NodeIcon.tsx';
import { QuoteBlock } from '../components/QuoteBlock.tsx';
import { quotedSentences } from '../components/quotedSentences.ts';
import { Sentence } from '../components/Sentence.tsx';
import { readReport } from './actions.ts';
import styles from './ClaimItem.module.css';
import type { Item } from './item.ts';

interface Props {
  readonly item: Item;
  readonly onSelect: (id: string) => void;
}

/** One thing that is said, and the words that say it; what else is said of the same event stands under it. */
export function ClaimItem({ item, onSelect }: Props): ReactNode {
  return (
    <li className={styles.claim}>
      <NodeIcon node={item.icon} size={18} />
      <div className={styles.said}>
        <Words item={item} onSelect={onSelect} />
        {item.details.length > 0 ? (
          <ul className={styles.details}>
            {item.details.map((detail) => (
              <li key={detail.id}>
                <Words item={detail} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function Words({ item, onSelect }: Props): ReactNode {
  return (
    <>
      <p className={styles.sentence}>
        <Sentence parts={item.parts} onSelect={onSelect} />
        {item.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
      </p>
      {item.rule ? <p className={styles.rule}>{item.rule}</p> : null}
      {quotedSentences(item.quotes, item.disputed).map((said) => (
        <QuoteBlock
          key={`${said.quote.statement} ${said.quote.start}`}
          said={said}
          value={item.disputed && typeof said.quote.value === 'string' ? said.quote.value : undefined}
          onRead={readReport}
          onSelect={onSelect}
        />
      ))}
    </>
  );
}
