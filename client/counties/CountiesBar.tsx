import type { ReactNode } from 'react';

import { TabList } from '../components/TabList.tsx';
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
      <TabList
        tabs={tabs}
        chosen={look.tab}
        label="How the counties are shown"
        name="counties"
        panel="counties-panel"
        className={styles.tabs}
        onChoose={(tab) => onChange({ tab })}
      />
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
