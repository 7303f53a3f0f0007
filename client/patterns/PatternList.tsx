import { useState } from 'react';
import type { ReactNode } from 'react';

import type { FrozenSummary, Pattern, PatternAnswers } from '../api/patterns.ts';
import { Icon } from '../components/Icon.tsx';
import { countOf } from '../components/words.ts';
import { dayText } from '../components/times.ts';
import { topicsOf } from './patternList.ts';
import { showFrozen, showPattern } from './patternSettings.ts';
import type { Changed, Shown } from './patternSettings.ts';
import styles from './PatternList.module.css';
import { useFrozenList, usePatternList } from './usePatterns.ts';

interface Props {
  readonly shown: Shown;
  readonly answers: ReadonlyMap<string, PatternAnswers>;
  readonly onChange: (changed: Changed) => void;
}

/** Every pattern by topic, and the kept results. */
export function PatternList({ shown, answers, onChange }: Props): ReactNode {
  const [text, setText] = useState('');
  const { data: patterns } = usePatternList();
  const { data: frozen } = useFrozenList();
  const topics = topicsOf(patterns ?? [], text);
  return (
    <nav className={styles.list} aria-label="Patterns">
      <label className={styles.search}>
        <Icon name="ui.search" />
        <span className="spoken">Search patterns</span>
        <input
          type="search"
          placeholder="Search patterns"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {topics.map(({ title, patterns: found }) => (
        <section key={title} aria-label={title}>
          <h2 className={styles.topic}>
            {title} <span>{found.length}</span>
          </h2>
          <ul>
            {found.map((pattern) => (
              <Entry
                key={pattern.id}
                pattern={pattern}
                answers={answers.get(pattern.id)}
                isChosen={shown.frozen === undefined && shown.pattern === pattern.id}
                onChoose={() => onChange(showPattern(pattern.id))}
              />
            ))}
          </ul>
        </section>
      ))}
      {patterns && topics.length === 0 ? (
        <p className={styles.nothing} role="status">
          No pattern speaks of “{text.trim().slice(0, 60)}”.
        </p>
      ) : null}
      {frozen && frozen.length > 0 && text.trim() === '' ? (
        <Kept frozen={frozen} chosen={shown.frozen} onChoose={(id) => onChange(showFrozen(id))} />
      ) : null}
    </nav>
  );
}

interface EntryProps {
  readonly pattern: Pattern;
  readonly answers: PatternAnswers | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Entry({ pattern: { title, faults }, answers, isChosen, onChoose }: EntryProps): ReactNode {
  return (
    <li>
      <button type="button" className={styles.entry} aria-current={isChosen ? 'page' : undefined} onClick={onChoose}>
        <span>{title}</span>
        {faults.length > 0 ? <span className={styles.fault}>cannot be asked</span> : <Amount answers={answers} />}
      </button>
    </li>
  );
}

function Amount({ answers }: { readonly answers: PatternAnswers | undefined }): ReactNode {
  const { count = null, cut = false, change = null } = answers ?? {};
  if (count === null) return <span className={styles.amount} />;
  const [more, less] = [change?.appeared.length ?? 0, change?.gone.length ?? 0];
  return (
    <span
      className={styles.amount}
      title={change ? `Since ${dayText(change.since)}: ${more} new, ${less} gone` : undefined}
    >
      {more > 0 ? <span className={styles.new}>+{more}</span> : null}
      {less > 0 ? <span className={styles.new}>−{less}</span> : null}
      <span>
        {count}
        {cut ? '+' : ''}
        <span className="spoken"> {count === 1 ? 'answer' : 'answers'}</span>
      </span>
    </span>
  );
}

interface KeptProps {
  readonly frozen: readonly FrozenSummary[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Kept({ frozen, chosen, onChoose }: KeptProps): ReactNode {
  return (
    <section aria-label="Frozen results">
      <h2 className={styles.topic}>
        Frozen results <span>{frozen.length}</span>
      </h2>
      <ul>
        {frozen.map(({ id, title, at, count }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={id === chosen ? 'page' : undefined}
              onClick={() => onChoose(id)}
            >
              <span>
                {title}
                <span className={styles.when}>
                  {dayText(at)}, {countOf(count, 'row')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
