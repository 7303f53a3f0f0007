import type { ReactNode } from 'react';

import type { Quote } from '../api/types.ts';
import { shortDateText } from '../components/dates.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { countOf } from '../components/words.ts';
import { readReport } from './actions.ts';
import styles from './Inspector.module.css';
import { quotedReports } from './quotedReports.ts';

/** The reports that speak of the selection, each with its publisher's page. */
export function QuotedReports({ quotes }: { readonly quotes: readonly Quote[] }): ReactNode {
  const reports = quotedReports(quotes);
  if (reports.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Reports">
      <h3 className={styles.title}>
        <span>Reports</span>
        <span className={styles.note}>{reports.length}</span>
      </h3>
      <ul>
        {reports.map(({ report, statements, first }) => (
          <li key={report.id} className={styles.report}>
            {report.kind === 'gazetteer' ? (
              <span lang={report.language}>{report.title}</span>
            ) : (
              <button
                type="button"
                className="textButton"
                lang={report.language}
                onClick={() => readReport(report.id, first)}
              >
                {report.title}
              </button>
            )}
            <p className={styles.source}>
              <ExternalLink url={report.url}>
                {report.publisher}
                {report.publishedOn ? `, ${shortDateText(report.publishedOn)}` : ''}
              </ExternalLink>
              {` · ${countOf(statements, 'statement')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
