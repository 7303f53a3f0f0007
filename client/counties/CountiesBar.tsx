import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import styles from './Counties.module.css';
import { countyNumbers, numberOf } from './countyNumbers.ts';
import { tabs } from './useCountiesLook.ts';
import type { CountiesLook, LookChange } from './useCountiesLook.ts';

interface Props {
  readonly look: CountiesLook;
  readonly onChange: (change: LookChange) => void;
}

/** How the counties are shown, and which number of theirs. */
export function CountiesBar({ look, onChange }: Props): ReactNode {
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>Counties</h2>
      <Tabs chosen={look.tab} onChange={onChange} />
      {look.tab === 'months' ? (
        <label>
          Events{' '}
          <select
            value={look.ofPeople ? 'people' : 'there'}
            onChange={({ target }) => onChange({ ofPeople: target.value === 'people' })}
          >
            <option value="there">that happened there</option>
            <option value="people">that befell people from there</option>
          </select>
        </label>
      ) : (
        <label title={look.number.meaning}>
          Number{' '}
          <select value={look.number.id} onChange={({ target }) => onChange({ number: numberOf(target.value).id })}>
            {countyNumbers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {look.tab === 'map' && look.number.id !== 'sources' ? (
        <label>
          <input type="checkbox" checked={look.whole} onChange={({ target }) => onChange({ whole: target.checked })} />{' '}
          Whole region
        </label>
      ) : null}
      <p className={styles.meaning}>{look.tab === 'months' ? '' : look.number.meaning}</p>
    </div>
  );
}

function Tabs({ chosen, onChange }: { readonly chosen: string; readonly onChange: Props['onChange'] }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChange({ tab: tab.id });
    list.current?.querySelector<HTMLElement>(`#counties-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label="How the counties are shown">
      {tabs.map(({ id, title }, index) => (
        <button
          key={id}
          id={`counties-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls="counties-panel"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
