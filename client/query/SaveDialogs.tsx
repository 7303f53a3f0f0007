import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { lookSetting } from '../answers/look.ts';
import { freezeResult, savePattern } from '../api/questions.ts';
import type { Question } from '../api/questions.ts';
import { timeText } from '../components/times.ts';
import { useStore } from '../panels/store.ts';
import { showFrozen } from '../patterns/patternSettings.ts';
import { TitleDialog } from '../patterns/TitleDialog.tsx';
import type { Look } from './querySettings.ts';
import styles from './SaveDialogs.module.css';
import { givenTitle } from './queryTabs.ts';

/** What is to be kept under a title. */
export type Saving =
  | { readonly what: 'pattern'; readonly cypher: string }
  | { readonly what: 'result'; readonly question: Question; readonly dataState: string; readonly look: Look };

interface Props {
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** Asks what a query or a result is to be called, and keeps it. */
export function SaveDialogs({ saving, onClose }: Props): ReactNode {
  return saving.what === 'pattern' ? (
    <SavePattern cypher={saving.cypher} onClose={onClose} />
  ) : (
    <Freeze saving={saving} onClose={onClose} />
  );
}

function SavePattern({ cypher, onClose }: { readonly cypher: string; readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const [description, setDescription] = useState(descriptionIn(cypher));
  const save = async (title: string) => {
    await savePattern(title, description.trim(), cypher);
    await client.invalidateQueries({ queryKey: ['patterns'] });
    useStore.getState().say(`Saved: “${title}” is under Patterns, among My patterns`);
  };
  return (
    <TitleDialog heading="Save as a pattern" title={givenTitle(cypher)} action="Save" onDo={save} onClose={onClose}>
      <label className={styles.dialogField}>
        Description
        <textarea
          rows={3}
          required
          maxLength={600}
          value={description}
          onChange={({ target }) => setDescription(target.value)}
        />
      </label>
      <p>Others can then ask it without reading Cypher; its parameters become a form.</p>
    </TitleDialog>
  );
}

const descriptionIn = (cypher: string): string => /^\/\/ *description: *(.+)$/m.exec(cypher)?.[1] ?? '';

interface FreezeProps extends Pick<Props, 'onClose'> {
  readonly saving: Extract<Saving, { readonly what: 'result' }>;
}

function Freeze({ saving: { question, dataState, look }, onClose }: FreezeProps): ReactNode {
  const client = useQueryClient();
  const freeze = async (title: string) => {
    const id = await freezeResult(title, question, look, dataState);
    await client.invalidateQueries({ queryKey: ['frozenList'] });
    useStore
      .getState()
      .dispatch({ do: 'set', view: 'patterns', settings: { ...showFrozen(id), ...lookSetting(look) } });
  };
  return (
    <TitleDialog
      heading="Freeze this result"
      title={givenTitle(question.cypher) || `Answer of ${timeText(new Date().toISOString())}`}
      action="Freeze"
      onDo={freeze}
      onClose={onClose}
    >
      <p>It is kept as it is now, with its query, under an address of its own; later you see what has changed.</p>
    </TitleDialog>
  );
}
