import { useState } from 'react';
import type { ReactNode } from 'react';

import { changePattern, removePattern } from '../api/patterns.ts';
import type { Pattern } from '../api/patterns.ts';
import { savePattern } from '../api/questions.ts';
import { messageOf } from '../panels/actions.ts';
import { useStore } from '../panels/store.ts';
import type { ChosenProps } from './chosen.ts';
import { showNothing, showPattern } from './patternSettings.ts';
import { TitleDialog } from './TitleDialog.tsx';
import { useListsAgain } from './usePatterns.ts';

interface Props extends Omit<ChosenProps, 'shown'> {
  readonly pattern: Pattern;
}

/** Gives a pattern of the reader's own another title, or removes it; both can be undone. */
export function OwnPattern({ pattern, onChange, onUndoable }: Props): ReactNode {
  const [isNaming, setNaming] = useState(false);
  const readAgain = useListsAgain();
  const say = useStore((store) => store.say);
  const { id, title, description, cypher } = pattern;
  const rename = async (next: string) => {
    await changePattern({ ...pattern, title: next });
    await readAgain();
    const undo = async () => {
      await changePattern(pattern);
      await readAgain();
    };
    onUndoable({ words: `“${title}” is called “${next}” now.`, undo });
  };
  const remove = async () => {
    await removePattern(id);
    await readAgain();
    onChange(showNothing);
    const undo = async () => {
      const saved = await savePattern(title, description, cypher);
      await readAgain();
      onChange(showPattern(saved));
    };
    onUndoable({ words: `“${title}” is removed.`, undo });
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setNaming(true)}>
        Rename
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void remove().catch((error: unknown) => say(messageOf(error)))}
      >
        Remove
      </button>
      {isNaming ? (
        <TitleDialog
          heading="Rename this pattern"
          title={title}
          action="Rename"
          onDo={rename}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}
