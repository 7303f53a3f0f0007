import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './QuoteBlock.module.css';

/** A link to the publisher's page; only text where the address is none of the web. */
export function ExternalLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a className={styles.external} href={url} target="_blank" rel="noreferrer">
      {children}
      <Icon name="ui.external" size={11} />
      <span className="spoken"> (opens the publisher’s page)</span>
    </a>
  );
}
