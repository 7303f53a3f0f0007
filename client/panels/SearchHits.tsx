import type { ReactNode } from 'react';

import type { SearchHit } from '../api/types.ts';
import { NodeIcon } from '../components/NodeIcon.tsx';
import { NodeName } from '../components/NodeName.tsx';
import { languageOf } from '../components/script.ts';
import styles from './Search.module.css';
import type { HitGroup } from './searchHits.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** Which of all the hits the arrow keys stand at. */
  readonly active: number;
  readonly onChoose: (hit: SearchHit) => void;
}

/** The list under the search box; the focus stays in the box. */
export function SearchHits({ id, groups, active, onChoose }: Props): ReactNode {
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
      ref={(row) => {
        if (active) row?.scrollIntoView({ block: 'nearest' });
      }}
      role="option"
      aria-selected={active}
      className={styles.hit}
      // The press must not take the focus from the box, which would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
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
