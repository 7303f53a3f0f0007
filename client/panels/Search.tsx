import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';

import type { SearchHit } from '../api/types.ts';
import { Icon, IconButton } from '../components/Icon.tsx';
import { readReport, showInNetwork } from './actions.ts';
import { focusView, isFocusLost } from './focus.ts';
import styles from './Search.module.css';
import { rememberHit } from './searchHits.ts';
import { SearchHits } from './SearchHits.tsx';
import { useStore } from './store.ts';
import { useFound } from './useFound.ts';
import { useKey } from './useKey.ts';

/** The search box; its list is a listbox that the arrow keys go through while the reader types. */
export function Search(): ReactNode {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element>(null);
  const listId = useId();
  const { groups, isStale, words } = useFound(text);
  const hits = groups.flatMap((group) => group.hits);
  useMarkedHits(open && text.trim() !== '' ? hits : noHits);
  const start = () => {
    if (document.activeElement !== input.current) before.current = document.activeElement;
    // On a narrow page the box appears only when open, and only then takes the focus.
    flushSync(() => setOpen(true));
    input.current?.select();
  };
  useKey(isSearchKey, start);
  const close = () => {
    setOpen(false);
    setText('');
    setActive(0);
    input.current?.blur();
  };
  const leave = () => {
    close();
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    goTo(hit);
  };
  const chooseFirst = useWhenFresh(isStale, () => choose(hits[0]));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && isStale) chooseFirst();
    else if (event.key === 'Enter') choose(hits[active]);
    else if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    }
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
        <IconButton icon="ui.close" label="Close the search" onPress={leave} className={styles.close} />
      </div>
      <IconButton icon="ui.search" label="Search (Ctrl K)" className={styles.opener} onPress={start} />
      <div className={styles.list} hidden={!listed}>
        <SearchHits id={listId} groups={groups} active={active} onChoose={choose} />
        <p className={styles.nothing} role="status">
          {words}
        </p>
      </div>
    </div>
  );
}

/** Ctrl K anywhere, and a slash outside of a field. */
const isSearchKey = ({ key, ctrlKey, metaKey }: globalThis.KeyboardEvent, inField: boolean): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !inField;

function goTo(hit: SearchHit): void {
  rememberHit(hit);
  if (hit.node.label === 'Report') readReport(hit.node.id);
  else showInNetwork(hit.node.id, hit.node.name);
  requestAnimationFrame(() => {
    if (isFocusLost()) focusView();
  });
}

const noHits: readonly SearchHit[] = [];

/** Marks hits in the picture for as long as they are listed. */
function useMarkedHits(hits: readonly SearchHit[]): void {
  const setHits = useStore((store) => store.setHits);
  const ids = hits.map(({ node }) => node.id).join(' ');
  useEffect(() => {
    if (ids === '') return undefined;
    setHits(ids.split(' '));
    return () => setHits([]);
  }, [ids, setHits]);
}

/** Does something once the hits are those of what is typed: Enter is not for what the letters before found. */
function useWhenFresh(isStale: boolean, perform: () => void): () => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (isStale || !isAsked.current) return;
    isAsked.current = false;
    perform();
  });
  return () => {
    isAsked.current = true;
  };
}
