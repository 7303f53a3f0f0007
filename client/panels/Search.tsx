import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';

import type { SearchHit } from '../api/types.ts';
import { useSearch } from '../api/useAnswers.ts';
import { Icon, IconButton } from '../components/Icon.tsx';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { languageOf } from '../components/script.ts';
import { messageOf, readReport, showInNetwork } from './actions.ts';
import styles from './Search.module.css';
import { groupHits, recentHits, rememberHit } from './searchHits.ts';
import type { HitGroup } from './searchHits.ts';

const typingPause = 150;

/** The search box; its list is a listbox that the arrow keys go through while the reader types. */
export function Search(): ReactNode {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const asked = usePaused(text.trim());
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { data, error, isFetching } = useSearch(asked);
  const groups = text.trim() === '' ? recentGroups() : asked === '' ? [] : groupHits(data?.hits ?? []);
  const hits = groups.flatMap((group) => group.hits);
  const start = () => {
    // On a narrow page the box appears only when open, and only then takes the focus.
    flushSync(() => setOpen(true));
    input.current?.select();
  };
  useShortcut(start);
  const close = () => {
    setOpen(false);
    setText('');
    setActive(0);
    input.current?.blur();
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    rememberHit(hit);
    close();
    if (hit.node.label === 'Report') readReport(hit.node.id);
    else showInNetwork(hit.node.id, hit.node.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') choose(hits[active]);
    else if (event.key === 'Escape') close();
  };
  const listed = open && (hits.length > 0 || text.trim() !== '');
  return (
    <div className={`${styles.search ?? ''} ${open ? (styles.open ?? '') : ''}`} role="search">
      <div className={styles.box}>
        <Icon name="ui.search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Search people, places, reports"
          aria-expanded={listed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={listed && hits[active] ? `${listId}-${active}` : undefined}
          placeholder="Search people, places, reports"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={text}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={({ target }) => {
            setText(target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd className={styles.key}>Ctrl K</kbd>
        <IconButton icon="ui.close" label="Close the search" onPress={close} className={styles.close} />
      </div>
      <IconButton icon="ui.search" label="Search (Ctrl K)" className={styles.opener} onPress={start} />
      <div className={styles.list} hidden={!listed}>
        <Hits id={listId} groups={groups} active={active} onChoose={choose} />
        <p className={styles.nothing} role="status">
          {outcome({ text: text.trim(), waiting: isFetching || asked !== text.trim(), found: hits.length, error })}
          {data?.cut && hits.length > 0 ? 'There are more: type more of the name.' : null}
        </p>
      </div>
    </div>
  );
}

interface HitsProps {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
}

function Hits({ id, groups, active, onChoose }: HitsProps): ReactNode {
  const hits = groups.flatMap((group) => group.hits);
  return (
    <div id={id} role="listbox" aria-label="Found">
      {groups.map((group) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <p className={styles.group} role="presentation">
            {group.title}
          </p>
          {group.hits.map((hit) => {
            const index = hits.indexOf(hit);
            return (
              <Hit
                key={hit.node.id}
                id={`${id}-${index}`}
                hit={hit}
                active={index === active}
                onChoose={() => onChoose(hit)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface Outcome {
  readonly text: string;
  readonly waiting: boolean;
  readonly found: number;
  readonly error: unknown;
}

function outcome({ text, waiting, found, error }: Outcome): string {
  if (error) return messageOf(error);
  if (waiting || found > 0 || text === '') return '';
  return `Nothing found for “${text}”. Try fewer letters, another spelling or another script.`;
}

const recentGroups = (): readonly HitGroup[] => {
  const hits = recentHits();
  return hits.length === 0 ? [] : [{ title: 'Recent', hits }];
};

interface HitProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function Hit({ id, hit, active, onChoose }: HitProps): ReactNode {
  const { node, matched, context, how } = hit;
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.hit}
      // A click comes after the box has lost the focus and closed.
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <NodeIcon node={node} />
      <span className={styles.words}>
        <span>
          <NodeName node={node} />
          {matched === node.name ? null : (
            <span className={styles.matched}>
              {' '}
              {how === 'SIMILAR' ? 'like' : 'as'} <bdi lang={languageOf(matched)}>{matched}</bdi>
            </span>
          )}
        </span>
        <span className={styles.context}>{context}</span>
      </span>
    </div>
  );
}

/** A text once nobody has typed for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** Ctrl K anywhere, and a slash outside of a field. */
function useShortcut(start: () => void): void {
  const latest = useRef(start);
  useEffect(() => {
    latest.current = start;
  });
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const isControlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!isControlK && (event.key !== '/' || inField)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
