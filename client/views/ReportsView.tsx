import type { ReactNode } from 'react';

import type { ReportSummary } from '../api/types.ts';
import { dateText } from '../components/dates.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { Quiet } from '../components/Quiet.tsx';
import { readReport } from '../panels/actions.ts';
import { NoReports } from '../panels/states.tsx';
import { useExploration } from '../panels/store.ts';
import { useFocusKept } from '../panels/useFocusKept.ts';
import { ReadingView } from './ReadingView.tsx';
import styles from './ReportsView.module.css';
import type { ViewProps } from './view.ts';

/** The list of reports, or the one that is read. */
export function ReportsView({ reports }: ViewProps): ReactNode {
  const { report } = useExploration();
  useFocusKept(report);
  if (report !== undefined) return <ReadingView id={report} reports={reports ?? []} />;
  return (
    <div className={styles.page}>
      <section className={styles.list} aria-labelledby="reports-title">
        <h2 id="reports-title" className={styles.title}>
          Reports
        </h2>
        {reports ? null : <Quiet>Reading the list of reports</Quiet>}
        {reports?.length === 0 ? <NoReports /> : null}
        <ul>
          {reports?.map((each) => (
            <Entry key={each.id} report={each} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Entry({ report }: { readonly report: ReportSummary }): ReactNode {
  return (
    <li className={styles.entry}>
      <h3>
        <button type="button" className="textButton" lang={report.language} onClick={() => readReport(report.id)}>
          {report.title}
        </button>
      </h3>
      <p className={styles.source}>
        <ExternalLink url={report.url}>{report.publisher}</ExternalLink>
        {` · ${dateText(report.publishedOn)}`}
        {report.byline ? ` · ${report.byline}` : ''}
        {report.kind === 'account' ? ' · an account in our own words' : ''}
      </p>
    </li>
  );
}
