import type { Undoable } from './Notice.tsx';
import type { Changed, Shown } from './patternSettings.ts';

/** What the pages of one pattern and of one frozen result are given. */
export interface ChosenProps {
  readonly shown: Shown;
  readonly onChange: (changed: Changed) => void;
  readonly onUndoable: (undoable: Undoable | undefined) => void;
}
