import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { messageOf } from '../panels/actions.ts';
import styles from './TitleDialog.module.css';

interface Props {
  readonly heading: string;
  /** What the title field begins with; absent where there is nothing to name. */
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action: string;
  readonly onDo: (title: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a title, or only whether to go on. It stays open, with the reason, where that did not work. */
export function TitleDialog({ heading, title, children, action, onDo, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(title ?? '');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const perform = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      await onDo(text.trim());
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void perform();
        }}
      >
        <h2 id={id}>{heading}</h2>
        {title === undefined ? null : (
          <label className={styles.field}>
            Title
            <input
              type="text"
              value={text}
              required
              maxLength={200}
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
        )}
        {children}
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <button type="submit" className="button" aria-disabled={isBusy || undefined}>
            {action}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
