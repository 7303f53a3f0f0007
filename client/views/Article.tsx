import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import type { Reading } from '../api/types.ts';
import { dateText } from '../components/dates.ts';
import { ExternalLink } from '../components/ExternalLink.tsx';
import { useExploration } from '../panels/store.ts';
import { knownNames } from './mentionPieces.ts';
import { ParagraphRow } from './ParagraphRow.tsx';
import styles from './ReportsView.module.css';

/** A report from its title to its last paragraph; goes to the words of the chosen statement. */
export function Article({ reading }: { readonly reading: Reading }): ReactNode {
  const { statement } = useExploration();
  const { report } = reading;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = article.current?.querySelector('mark[data-chosen=true]');
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: reducedMotion ? 'auto' : 'smooth' });
  }, [statement, reading]);
  const nodes = new Map(reading.mentions.map((node) => [node.id, node]));
  const names = knownNames(reading.mentions);
  return (
    <article ref={article} className={styles.article}>
      <header className={styles.header}>
        <h2 className={styles.title} lang={report.language}>
          {report.title}
        </h2>
        <p className={styles.source}>
          <ExternalLink url={report.url}>{report.publisher}</ExternalLink>
          {` · ${dateText(report.publishedOn)}`}
          {report.byline ? ` · ${report.byline}` : ''}
        </p>
        {report.kind === 'account' ? (
          <p className={styles.source}>
            An account in our own words. The numbers are those of the paragraphs of the article, which the publisher’s
            page shows.
          </p>
        ) : null}
      </header>
      {reading.paragraphs.map((paragraph) => (
        <ParagraphRow
          key={paragraph.start}
          paragraph={paragraph}
          reading={reading}
          nodes={nodes}
          names={names}
          chosen={statement}
        />
      ))}
    </article>
  );
}
