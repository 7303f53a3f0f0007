import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from 'react';

import { laptop, phone, useMedia } from '../components/useMedia.ts';
import styles from './InspectorFrame.module.css';
import { heldWidth, keepWidth, keptWidth, narrowest, usualWidth, widest, widthAfterKey } from './inspectorWidth.ts';

interface FrameProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The inspector beside the picture, as wide as the reader wants it; on a phone a sheet over the foot of the page. */
export function InspectorFrame(props: FrameProps): ReactNode {
  return useMedia(phone) ? <FootSheet {...props} /> : <SidePanel {...props} />;
}

function FootSheet({ ref, children }: FrameProps): ReactNode {
  const [high, setHigh] = useState(false);
  return (
    <aside ref={ref} className={styles.sheet} aria-label="Inspector" data-high={high}>
      <button
        type="button"
        className={styles.grip}
        aria-expanded={high}
        aria-label={high ? 'Make the inspector lower' : 'Make the inspector higher'}
        onClick={() => setHigh(!high)}
      />
      {children}
    </aside>
  );
}

function SidePanel({ ref, children }: FrameProps): ReactNode {
  const [width, setWidth] = useState(keptWidth);
  const usual = usualWidth(useMedia(laptop));
  const resize = (wanted: number | undefined) => {
    setWidth(wanted);
    keepWidth(wanted);
  };
  const shown = width ?? usual;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfterKey(event.key, shown);
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId) || !ref.current) return;
    resize(heldWidth(ref.current.getBoundingClientRect().right - clientX));
  };
  return (
    <aside ref={ref} className={styles.panel} aria-label="Inspector" style={{ width: shown }}>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the inspector"
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={shown}
        tabIndex={0}
        className={styles.edge}
        title="Drag, or press the arrow keys, to make the inspector wider or narrower"
        onKeyDown={onKeyDown}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => resize(undefined)}
      />
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
