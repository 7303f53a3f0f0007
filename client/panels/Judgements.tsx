import type { ReactNode } from 'react';

import type { JudgedMention, Judgement } from '../api/types.ts';
import { shortDateText } from '../components/dates.ts';
import styles from './Inspector.module.css';

const verdicts: Readonly<Record<Judgement['verdict'], string>> = {
  same: 'is the same as',
  different: 'is not the same as',
  unsure: 'may be the same as',
};

/** What was decided on who is who among the mentions of the selection. */
export function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }): ReactNode {
  if (judgements.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Judgements">
      <h3 className={styles.title}>
        <span>Judgements</span>
        <span className={styles.note}>{judgements.length}</span>
      </h3>
      <ul>
        {judgements.map(({ id, verdict, by, reason, at, left, right }) => (
          <li key={id} className={styles.report}>
            <p>
              <Mentioned mention={left} /> {verdicts[verdict]} <Mentioned mention={right} />
            </p>
            <p>{reason}</p>
            <p className={styles.source}>
              {by}, {shortDateText(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mentioned({ mention: { name, report } }: { readonly mention: JudgedMention }): ReactNode {
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <span className={styles.source}>
        ({report.publisher}, {shortDateText(report.publishedOn)})
      </span>
    </>
  );
}
