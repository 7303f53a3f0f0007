import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { placeLabels } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { PatternParameter } from '../api/questions.ts';
import type { GraphNode, SearchHit } from '../api/types.ts';
import { SearchHits } from '../panels/SearchHits.tsx';
import { useExploration, useStore } from '../panels/store.ts';
import { usePaused } from '../panels/usePaused.ts';
import styles from './NodePicker.module.css';
import { usePicks } from './usePatterns.ts';

interface Props {
  readonly id: string;
  readonly labels: PatternParameter['labels'];
  /** The id of the chosen node, or what was typed. */
  readonly value: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly onChange: (value: string) => void;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** A field that finds somebody or something by name; arrow keys go through what is found. */
export function NodePicker({ id, labels, value, nameOf, onChange, ...said }: Props): ReactNode {
  const [chosen, setChosen] = useState<GraphNode>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const name = chosen?.id === value ? chosen.name : nameOf(value);
  const isTyped = name === undefined && value.trim() !== '';
  const { title, hits } = useOffered(isTyped ? value.trim() : '', labels);
  const choose = (hit: SearchHit) => {
    setChosen(hit.node);
    onChange(hit.node.id);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active];
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter' && isOpen && hit && isTyped) {
      event.preventDefault();
      choose(hit);
    } else if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive(isOpen ? (active + step + hits.length) % hits.length : 0);
      setOpen(true);
    }
  };
  const isListed = isOpen && hits.length > 0;
  return (
    <div className={styles.picker}>
      <input
        {...said}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? `${listId}-${active}` : undefined}
        placeholder="A name"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={name ?? value}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          onChange(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.options} hidden={!isListed}>
        <SearchHits id={listId} groups={[{ title, hits }]} active={active} onChoose={choose} />
      </div>
    </div>
  );
}

interface Offered {
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

const mostOffered = 12;

/** What fits what is typed; before that, what is selected and what else is in the picture. */
function useOffered(typed: string, labels: PatternParameter['labels']): Offered {
  const { selection } = useExploration();
  const nodes = useStore(({ data }) => data.nodes);
  const wanted = nodeLabelsOf(labels);
  const { data } = usePicks(usePaused(typed), wanted);
  if (typed !== '') return { title: 'Found', hits: data ?? [] };
  const rank = ({ id }: GraphNode) => (id === selection ? 0 : 1);
  const fitting = nodes
    .filter(({ label, named }) => named && wanted.includes(label))
    .sort((a, b) => rank(a) - rank(b) || b.statements - a.statements)
    .slice(0, mostOffered);
  return {
    title: 'Most is said of',
    hits: fitting.map((node) => ({ node, matched: node.name, how: 'EXACT', context: '' })),
  };
}

const nodeLabelsOf = (labels: PatternParameter['labels']): readonly NodeLabel[] =>
  labels.flatMap((label) => (label === 'Place' ? placeLabels : [label]));
