import type { ReactNode } from 'react';

import type { QueryMode } from '../api/questions.ts';
import { RunButton } from '../components/RunButton.tsx';
import { WaysToAsk } from '../components/WaysToAsk.tsx';
import { useStore } from '../panels/store.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly isBuilding: boolean;
  readonly isRunning: boolean;
  /** Whether there is something to run. */
  readonly isEmpty: boolean;
  readonly onBuild: (isBuilding: boolean) => void;
  readonly onRun: (mode: QueryMode) => void;
  readonly onCancel: () => void;
  readonly onFormat: () => void;
  readonly onSave: () => void;
  /** Opens the list of names, where it has no room beside the page. */
  readonly onList: (() => void) | undefined;
}

const openApi = () => useStore.getState().dispatch({ do: 'set', view: 'query', settings: { by: 'graphql' } });

/** How the question is written, and what is done with it. */
export function Toolbar(props: Props): ReactNode {
  const { isBuilding, isEmpty, onBuild, onFormat, onSave, onList } = props;
  return (
    <div className={styles.toolbar}>
      <WaysToAsk
        chosen={isBuilding ? 'builder' : 'cypher'}
        onChoose={(way) => (way === 'graphql' ? openApi() : onBuild(way === 'builder'))}
      />
      <div className={styles.buttons}>
        {onList ? (
          <button type="button" className="button" onClick={onList}>
            Names and recent
          </button>
        ) : null}
        {isBuilding ? null : (
          <>
            <button
              type="button"
              className="button"
              aria-disabled={isEmpty || undefined}
              onClick={() => (isEmpty ? undefined : onSave())}
            >
              Save as pattern
            </button>
            <button type="button" className="button" title="One clause a line (Shift Alt F)" onClick={onFormat}>
              Format
            </button>
          </>
        )}
        <RunButtons {...props} />
      </div>
    </div>
  );
}

function RunButtons({ isRunning, isEmpty, onRun, onCancel }: Props): ReactNode {
  if (isRunning) {
    return (
      <button type="button" className="button" onClick={onCancel}>
        Cancel <kbd>Esc</kbd>
      </button>
    );
  }
  const run = (mode: QueryMode) => () => {
    if (!isEmpty) onRun(mode);
  };
  const disabled = isEmpty || undefined;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={disabled}
        title="How the database would go about it, without running it"
        onClick={run('EXPLAIN')}
      >
        Explain
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={disabled}
        title="Runs it, and shows what each step cost"
        onClick={run('PROFILE')}
      >
        Profile
      </button>
      <RunButton isUnready={isEmpty} onPress={() => onRun('RUN')} keys="Ctrl ↵" />
    </>
  );
}
