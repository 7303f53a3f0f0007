import { useState } from 'react';
import type { ReactNode } from 'react';

import styles from './ErrorStrip.module.css';

interface Props {
  readonly message: string;
  /** What a developer wants to see. */
  readonly details?: string | undefined;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** A line over the page that says what does not work. */
export function ErrorStrip({ message, details, onRetry, onDismiss }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.strip} role="alert">
      <p className={styles.line}>
        <span className={styles.message}>{message}</span>
        {onRetry ? (
          <button type="button" onClick={onRetry}>
            Retry
          </button>
        ) : null}
        {details ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            Details
          </button>
        ) : null}
        {onDismiss ? (
          <button type="button" onClick={onDismiss}>
            Close
          </button>
        ) : null}
      </p>
      {open ? <pre className={styles.details}>{details}</pre> : null}
    </div>
  );
}
