import { UserError } from '../errors.ts';

/** Lets a few work at once; the others wait in a row. */
export interface Turns {
  /**
   * Resolves when it is this one's turn, with what ends the turn. `onWait` is told how many are ahead, and again when that
   * changes. Rejects where the signal comes first.
   */
  take(signal?: AbortSignal, onWait?: (ahead: number) => void): Promise<() => void>;
}

interface Waiting {
  readonly begin: () => void;
  readonly onWait: ((ahead: number) => void) | undefined;
}

/** Turns for `atOnce` at a time. */
export function createTurns(atOnce: number): Turns {
  const waiting: Waiting[] = [];
  let working = 0;
  const tell = () => waiting.forEach(({ onWait }, ahead) => onWait?.(ahead));
  const next = () => {
    while (working < atOnce) {
      const first = waiting.shift();
      if (!first) break;
      working += 1;
      first.begin();
    }
    tell();
  };
  const leave = () => {
    working -= 1;
    next();
  };
  return {
    take: (signal, onWait) =>
      new Promise((settle, refuse) => {
        const entry: Waiting = {
          onWait,
          begin: () => {
            signal?.removeEventListener('abort', giveUp);
            settle(leave);
          },
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(entry), 1);
          refuse(new UserError('CANCELLED', 'Whoever waited has gone.'));
          tell();
        };
        waiting.push(entry);
        if (signal?.aborted) giveUp();
        signal?.addEventListener('abort', giveUp, { once: true });
        next();
      }),
  };
}
