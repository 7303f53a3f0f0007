import { useMemo } from 'react';
import type { ReactNode } from 'react';

import type { PlanStep } from '../api/questions.ts';
import { costedPlan, number } from './plan.ts';
import type { CostedStep } from './plan.ts';
import styles from './PlanTree.module.css';

/** How the database goes about a query: the last step first, under each the steps that it works on. */
export function PlanTree({ plan }: { readonly plan: PlanStep }): ReactNode {
  const { root, sentence } = useMemo(() => costedPlan(plan), [plan]);
  return (
    <div className={styles.plan}>
      <p className={styles.expensive}>{sentence}</p>
      <ul aria-label="Plan, the last step first">
        <Step costed={root} />
      </ul>
    </div>
  );
}

function Step({ costed: { step, share, isMostExpensive, children } }: { readonly costed: CostedStep }): ReactNode {
  return (
    <li>
      <div className={styles.step} data-most={isMostExpensive}>
        <p>
          <strong>{step.operator}</strong>{' '}
          {isMostExpensive ? <span className={styles.most}>most expensive</span> : null}
        </p>
        {step.details ? <p className={styles.details}>{step.details}</p> : null}
        <p className={styles.costs}>
          {[
            costsOf(step),
            share > 0 ? `${Math.round(share * 100)} % of all ${step.dbHits === null ? 'expected rows' : 'looks'}` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className={styles.share} style={{ width: `${share * 100}%` }} />
      </div>
      {children.length > 0 ? (
        <ul>
          {children.map((child, at) => (
            <Step key={at} costed={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function costsOf({ rows, estimatedRows, dbHits }: PlanStep): string {
  const expected = estimatedRows === null ? '' : `${number(estimatedRows)} expected`;
  if (rows === null) return expected ? `rows: ${expected}` : '';
  const found = expected ? `rows: ${number(rows)} (${expected})` : `rows: ${number(rows)}`;
  return dbHits === null ? found : `${found} · looks into the database: ${number(dbHits)}`;
}
