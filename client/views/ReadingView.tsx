import type { ReactNode } from 'react';

import type { ReportSummary } from '../api/types.ts';
import { useReading } from '../api/useAnswers.ts';
import { dateText } from '../components/dates.ts';
import { Quiet } from '../components/Quiet.tsx';
import { listReports, messageOf, readReport } from '../panels/actions.ts';
import { Article } from './Article.tsx';
import styles from './ReportsView.module.css';

interface Props {
  readonly id: string;
  readonly reports: readonly ReportSummary[];
}

/** One report with its text, and beside each paragraph what was read out of it. */
export function ReadingView({ id, reports }: Props): ReactNode {
  const { data: reading, failureReason, isPending, refetch } = useReading(id);
  return (
    <div className={styles.reading}>
      <ReportNav reports={reports} chosen={id} />
      <div key={id} className={styles.page}>
        {isPending && !failureReason ? <Quiet>Reading the report</Quiet> : null}
        {failureReason ? (
          <p className={styles.problem}>
            {messageOf(failureReason)}{' '}
            <button type="button" className="textButton" onClick={() => void refetch()}>
              Try again
            </button>
          </p>
        ) : null}
        {reading === null ? <NoSuchReport id={id} /> : null}
        {reading ? <Article reading={reading} /> : null}
      </div>
    </div>
  );
}

function NoSuchReport({ id }: { readonly id: string }): ReactNode {
  return (
    <p className={styles.problem}>
      There is no report <code>{id}</code> here. It may have been in other data, or withdrawn.{' '}
      <button type="button" className="textButton" onClick={listReports}>
        All reports
      </button>
    </p>
  );
}

interface NavProps {
  readonly reports: readonly ReportSummary[];
  readonly chosen: string;
}

function ReportNav({ reports, chosen }: NavProps): ReactNode {
  return (
    <nav className={styles.nav} aria-label="Reports">
      <button type="button" className="textButton" onClick={listReports}>
        All reports
      </button>
      <ul>
        {reports.map(({ id, publisher, publishedOn, title, language }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.navEntry}
              aria-current={id === chosen ? 'page' : undefined}
              onClick={() => readReport(id)}
            >
              <span lang={language}>{title}</span>
              <span className={styles.source}>
                {publisher}, {dateText(publishedOn)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
