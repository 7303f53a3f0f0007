import type { ReactNode } from 'react';

import { IconButton, Mark } from '../components/Icon.tsx';
import { canRedo, canUndo } from '../exploration/history.ts';
import { ExportPicture } from './ExportPicture.tsx';
import styles from './Header.module.css';
import type { PictureControls } from './pictureControls.ts';
import { Search } from './Search.tsx';
import { useExploration, useStore } from './store.ts';
import { Tabs } from './Tabs.tsx';
import type { Tab } from './Tabs.tsx';

interface Props {
  readonly tabs: readonly Tab[];
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  /** Absent while there is no picture on the screen. */
  readonly onSavePicture: PictureControls['save'] | undefined;
}

/** The name, the views, the search and what can be done with the picture. */
export function Header({ tabs, filtersOpen, onFilters, onSavePicture }: Props): ReactNode {
  const history = useStore((store) => store.history);
  const { undo, redo, say, dispatch } = useStore.getState();
  const { view } = useExploration();
  const share = () => {
    navigator.clipboard.writeText(location.href).then(
      () => say('The address is copied: it reopens what is on the screen'),
      () => say(`Copy the address from the browser: ${location.href}`),
    );
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <button type="button" onClick={() => dispatch({ do: 'reset' })} title="Back to the first picture">
          <Mark />
          Shezhire
        </button>
      </h1>
      <Tabs tabs={tabs} chosen={view} />
      <div className={styles.tools}>
        <Search />
        <IconButton icon="ui.undo" label="Undo (Ctrl Z)" onPress={undo} disabled={!canUndo(history)} />
        <IconButton icon="ui.redo" label="Redo (Ctrl Shift Z)" onPress={redo} disabled={!canRedo(history)} />
        <IconButton icon="ui.share" label="Copy the address of this picture" onPress={share} />
        {onSavePicture ? <ExportPicture onSave={onSavePicture} /> : <span className={styles.noButton} />}
        {view === 'network' ? (
          <IconButton
            icon="ui.filter"
            label="Legend and filters"
            onPress={onFilters}
            expanded={filtersOpen}
            className={styles.filters}
          />
        ) : (
          <span className={`${styles.noButton ?? ''} ${styles.filters ?? ''}`} />
        )}
      </div>
    </header>
  );
}
