import type { ReactNode } from 'react';

import { firstQuestions } from './firstQuestions.ts';
import styles from './NothingAsked.module.css';

/** What stands under an empty query: what can be asked here, and questions to begin with. */
export function NothingAsked({ onAsk }: { readonly onAsk: (cypher: string) => void }): ReactNode {
  return (
    <div className={styles.nothing}>
      <h2>Nothing asked yet.</h2>
      <p>Nothing that is asked here can change the data. Write a query above, or begin with one of these:</p>
      <ul>
        {firstQuestions.map(({ title, cypher }) => (
          <li key={title}>
            <button type="button" className="textButton" onClick={() => onAsk(cypher)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <p>Without Cypher: choose “Without code” above, or open Patterns.</p>
    </div>
  );
}
