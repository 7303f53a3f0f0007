import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Quiet.module.css';

const patienceMs = 400;

/** Says what is being waited for, once it takes long enough to be noticed. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.quiet} role="status">
      {isLong ? children : null}
    </p>
  );
}
