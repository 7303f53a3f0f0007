import type { ReportSummary } from '../api/types.ts';
import { shortDateText } from './dates.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { NodeName } from './NodeName.tsx';
import styles from './QuoteBlock.module.css';
import type { QuotedSentence } from './quotedSentences.ts';

interface QuoteBlockProps {
  readonly said: QuotedSentence;
  /** What these words say, where reports differ. */
  readonly value?: string | undefined;
  readonly onRead: (report: string, statement: string) => void;
  readonly onSelect: (id: string) => void;
}

/** The words of a report, who says them and where they stand. */
export function QuoteBlock({ said, value, onRead, onSelect }: QuoteBlockProps) {
  const { quote, runs } = said;
  const { report } = quote;
  // Quotation marks are for the publisher's words; an account is in ours.
  const isOriginal = report.kind === 'original';
  return (
    <div className={styles.quote}>
      {value ? <p className={styles.value}>{value}</p> : null}
      <blockquote className={styles.words} lang={report.language} cite={report.url}>
        {isOriginal ? '“' : null}
        {runs.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
        {isOriginal ? '”' : null}
      </blockquote>
      <p className={styles.witness}>
        {quote.witness ? (
          <>
            <NodeName node={quote.witness} onSelect={onSelect} />
            {quote.witnessIs ? `, ${quote.witnessIs}` : null}
          </>
        ) : (
          ownVoice(report.kind)
        )}
      </p>
      <p className={styles.source}>
        {report.kind === 'gazetteer' ? null : (
          <button
            type="button"
            className={styles.paragraph}
            onClick={() => onRead(report.id, quote.statement)}
            aria-label={`Read paragraph ${quote.paragraph} of ${report.title}`}
          >
            ¶{quote.paragraph}
          </button>
        )}
        {report.kind === 'gazetteer' ? '' : ' · '}
        <ExternalLink url={report.url}>
          {report.publisher}
          {report.publishedOn ? `, ${shortDateText(report.publishedOn)}` : ''}
        </ExternalLink>
      </p>
    </div>
  );
}

const ownVoice = (kind: ReportSummary['kind']) =>
  kind === 'gazetteer' ? 'in the gazetteer' : 'in the report’s own voice';
