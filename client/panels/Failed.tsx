import type { ReactNode } from 'react';

import { messageOf } from './actions.ts';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly className?: string | undefined;
}

/** Why something could not be read, and a way to try again. */
export function Failed({ error, onRetry, className }: Props): ReactNode {
  return (
    <p className={className}>
      {messageOf(error)}{' '}
      <button type="button" className="textButton" onClick={onRetry}>
        Retry
      </button>
    </p>
  );
}
