import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../components/Icon.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel over the page where there is no room beside it. */
export function Sheet({ open, title, onClose, children }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="ui.close" label="Close" onPress={onClose} />
      </div>
      {open ? children : null}
    </dialog>
  );
}
