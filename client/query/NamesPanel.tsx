import type { ReactNode } from 'react';

import { labels, nodeLabels, relationships, relationshipTypes } from '../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../../server/ontology/ontology.ts';
import type { Pattern } from '../api/patterns.ts';
import type { Given, QueryNames } from '../api/questions.ts';
import type { LabelCount } from '../api/types.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { usePatternList } from '../patterns/usePatterns.ts';
import styles from './NamesPanel.module.css';
import { titleOf } from './queryTabs.ts';
import type { RecentQuery } from './recentQueries.ts';
import { useOneStop } from './useOneStop.ts';

interface Props {
  readonly names: QueryNames;
  readonly counts: readonly LabelCount[];
  readonly recent: readonly RecentQuery[];
  /** Puts a name where the cursor stands. */
  readonly onInsert: (text: string) => void;
  readonly onOpen: (cypher: string, given: Given) => void;
}

const mostRecent = 12;

/** What a query can name, and queries to begin with: those run last, and the patterns; arrow keys walk through all of it. */
export function NamesPanel({ names, counts, recent, onInsert, onOpen }: Props): ReactNode {
  const { data: patterns = [] } = usePatternList();
  const oneStop = useOneStop();
  return (
    <div className={styles.panel} {...oneStop}>
      {recent.length > 0 ? (
        <Section title="Recent">
          {recent.slice(0, mostRecent).map(({ cypher, given }) => (
            <Entry key={cypher} title={titleOf(cypher)} hint={cypher} onPress={() => onOpen(cypher, given)} />
          ))}
        </Section>
      ) : null}
      <Section title="Labels">
        {names.labels.filter(isLabel).map((label) => (
          <Entry
            key={label}
            title={label}
            hint={labels[label].meaning}
            sign={<NodeIcon node={{ label, named: true, properties: {} }} size={16} />}
            note={counts.find((count) => count.label === label)?.count}
            onPress={() => onInsert(label)}
          />
        ))}
      </Section>
      <Section title="Relationship types">
        {names.types.filter(isType).map((type) => (
          <Entry key={type} title={type} hint={relationships[type].caption} isCode onPress={() => onInsert(type)} />
        ))}
      </Section>
      <Section title="Patterns" isClosed>
        {patterns.map((pattern: Pattern) => (
          <Entry
            key={pattern.id}
            title={pattern.title}
            hint={pattern.description}
            onPress={() => onOpen(pattern.cypher, {})}
          />
        ))}
      </Section>
    </div>
  );
}

const isLabel = (name: string): name is NodeLabel => nodeLabels.some((label) => label === name);
const isType = (name: string): name is RelationshipType => relationshipTypes.some((type) => type === name);

interface SectionProps {
  readonly title: string;
  readonly isClosed?: boolean;
  readonly children: ReactNode;
}

function Section({ title, isClosed = false, children }: SectionProps): ReactNode {
  return (
    <details open={!isClosed}>
      <summary className={styles.title}>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}

interface EntryProps {
  readonly title: string;
  readonly hint: string;
  readonly sign?: ReactNode;
  readonly note?: number | undefined;
  readonly isCode?: boolean;
  readonly onPress: () => void;
}

function Entry({ title, hint, sign, note, isCode = false, onPress }: EntryProps): ReactNode {
  return (
    <li>
      <button type="button" className={styles.entry} title={hint} onClick={onPress}>
        {sign}
        <span className={isCode ? styles.code : styles.words}>{title}</span>
        {note === undefined ? null : <span className={styles.note}>{note.toLocaleString('en')}</span>}
      </button>
    </li>
  );
}
