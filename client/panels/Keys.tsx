import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../components/Icon.tsx';
import styles from './Keys.module.css';
import { useKey } from './useKey.ts';

interface KeyList {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** Every key that does something, by where it does it. */
const keyLists: readonly KeyList[] = [
  {
    title: 'Anywhere',
    keys: [
      ['Ctrl K, /', 'search'],
      ['Ctrl Z, Ctrl Shift Z', 'undo, redo'],
      ['Escape', 'close the menu, the search or the inspector'],
      ['?', 'this list'],
    ],
  },
  {
    title: 'In the picture',
    keys: [
      ['arrows', 'walk from one to the next'],
      ['Enter, double click', 'open what is beside it'],
      ['Backspace', 'take back what was opened'],
      ['H', 'hide'],
      ['P', 'pin, or let go'],
      ['menu key, right click', 'all that can be done'],
      ['+ − 0', 'zoom in, zoom out, fit'],
    ],
  },
  {
    title: 'In the outline',
    keys: [
      ['arrows, Home, End', 'walk, open and close'],
      ['Enter', 'select'],
      ['O', 'open what is beside it'],
    ],
  },
  {
    title: 'In the legend',
    keys: [
      ['click, Enter', 'hide or show'],
      ['Alt click, Alt Enter', 'show only it'],
    ],
  },
  {
    title: 'On a handle of the time window, or on the edge of the inspector',
    keys: [
      ['arrows', 'move it'],
      ['Page Up, Page Down', 'move the handle by a year'],
      ['Home, End', 'to the end'],
    ],
  },
];

/** The list of keys, behind a button and the question mark. */
export function Keys(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  useKey(({ key }, inField) => key === '?' && !inField, open);
  return (
    <>
      <button type="button" className={styles.opener} onClick={open} title="The keys that do something (?)">
        Keys
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Keys"
        onClose={() => setOpen(false)}
        onClick={({ target }) => {
          if (target === dialog.current) close();
        }}
      >
        <div className={styles.head}>
          <h2>Keys</h2>
          <IconButton icon="ui.close" label="Close" onPress={close} />
        </div>
        <div className={styles.lists}>
          {(isOpen ? keyLists : []).map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {keys.map(([names, does]) => (
                  <div key={names}>
                    <dt>{names}</dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </dialog>
    </>
  );
}
