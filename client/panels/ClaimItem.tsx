import type { ReactNode } from 'react';

import { NodeIcon } from '../components/NodeIcon.tsx';
import { QuoteBlock } from '../components/QuoteBlock.tsx';
import { quotedSentences } from '../components/quotedSentences.ts';
import { Sentence } from '../components/Sentence.tsx';
import { readReport } from './actions.ts';
import styles from './ClaimItem.module.css';
import type { Item } from './inspectorSections.ts';

interface Props {
  readonly item: Item;
  readonly onSelect: (id: string) => void;
}

/** One thing that is said, and the words that say it. */
export function ClaimItem({ item, onSelect }: Props): ReactNode {
  return (
    <li className={styles.claim}>
      <NodeIcon node={item.icon} size={18} />
      <div className={styles.said}>
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
      </div>
    </li>
  );
}
