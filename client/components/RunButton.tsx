import type { ReactNode } from 'react';
import styles from './RunButton.module.css';

interface RunButtonProps {
  /** Whether there is nothing yet that could be asked. */
  readonly isUnready?: boolean;
  /** Absent where it sends the form that it stands in. */
  readonly onPress?: () => void;
  /** The keys that do the same. */
  readonly keys?: string;
}

/** The button that asks. */
export function RunButton({ isUnready = false, onPress, keys }: RunButtonProps): ReactNode {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={styles.run}
      aria-disabled={isUnready || undefined}
      onClick={() => (isUnready ? undefined : onPress?.())}
    >
      Run {keys === undefined ? null : <kbd>{keys}</kbd>}
    </button>
  );
}
