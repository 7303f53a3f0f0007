import type { ReactNode } from 'react';

import type { QueryCheck, QueryProblem } from '../api/questions.ts';
import { fixOf, placeOf } from './problemFixes.ts';
import styles from './Problems.module.css';

interface Props {
  readonly cypher: string;
  readonly check: QueryCheck;
  /** What the run was refused for, which stands below already. */
  readonly said: QueryProblem | undefined;
  readonly onFix: (cypher: string) => void;
}

/** What keeps a query from running, and what is probably not meant, in sentences; what the editor marks at its place. */
export function Problems({ cypher, check: { problem: found, warnings }, said, onFix }: Props): ReactNode {
  const problem = found?.message === said?.message ? undefined : found;
  if (!problem && warnings.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label="Remarks on the query">
      {problem ? <Remark problem={problem} isRefused cypher={cypher} onFix={onFix} /> : null}
      {warnings.map((warning) => (
        <Remark key={`${warning.code} ${warning.offset ?? 0}`} problem={warning} cypher={cypher} onFix={onFix} />
      ))}
    </ul>
  );
}

interface RemarkProps extends Omit<Props, 'check' | 'said'> {
  readonly problem: QueryProblem;
  readonly isRefused?: boolean;
}

function Remark({ problem, isRefused = false, cypher, onFix }: RemarkProps): ReactNode {
  const fix = fixOf(cypher, problem);
  const place = placeOf(problem);
  return (
    <li data-refused={isRefused}>
      {place ? <span className={styles.place}>{place}</span> : null} {problem.message}
      {problem.neo4j ? <span className={styles.neo4j}> Neo4j: {problem.neo4j}</span> : null}
      {fix ? (
        <>
          {' '}
          <button type="button" className="textButton" onClick={() => onFix(fix.cypher)}>
            {fix.words}
          </button>
        </>
      ) : null}
    </li>
  );
}
