import { useRef } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../components/Icon.tsx';
import { InspectorFrame } from '../panels/InspectorFrame.tsx';
import type { County, CountyStatistics } from './answers.ts';
import { BehindPanel } from './BehindPanel.tsx';
import { CountyDetail } from './CountyDetail.tsx';
import type { Opened } from './opened.ts';
import { areaNames, titleOf } from './openedTitle.ts';
import styles from './Panel.module.css';
import { useFocusBack } from './useFocusBack.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly area: string | undefined;
  readonly opened: Opened | undefined;
  readonly onOpen: (opened: Opened | undefined) => void;
  readonly onClose: () => void;
}

/** Beside the page: a county in sentences, or the cases and quotes of the number that was pressed. */
export function CountiesPanel({ statistics, area, opened, onOpen, onClose }: Props): ReactNode {
  const frame = useRef<HTMLElement>(null);
  useFocusBack();
  const county = statistics.counties.find(({ id }) => id === area);
  const names = areaNames(statistics);
  const title = opened ? titleOf(opened, names) : (names.get(area ?? '') ?? '');
  return (
    <InspectorFrame ref={frame}>
      <div
        className={styles.panel}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
      >
        <header className={styles.head}>
          <div>
            <h2>{title}</h2>
            {opened && county ? (
              <button type="button" className="textButton" onClick={() => onOpen(undefined)}>
                All of {county.name}
              </button>
            ) : null}
          </div>
          <IconButton icon="ui.close" label="Close (Escape)" onPress={onClose} />
        </header>
        {opened ? <p className={styles.quiet}>{leaningOf(opened, county)}</p> : null}
        {opened ? <BehindPanel opened={opened} /> : null}
        {!opened && county ? <CountyDetail county={county} statistics={statistics} onOpen={onOpen} /> : null}
        {!opened && !county ? <p className={styles.problem}>The address names a county that is not here.</p> : null}
      </div>
    </InspectorFrame>
  );
}

/** On what an opened number leans, and how many more may belong to it. */
function leaningOf({ number }: Opened, county: County | undefined): string {
  if (!county) return '';
  const parts = {
    FROM: [county.from.leansOn, county.onlyPrefectureFrom?.sentence],
    TAKEN: [county.taken.leansOn, county.onlyPrefectureTaken?.sentence],
    HELD: [county.held.leansOn, county.onlyPrefectureHeld?.sentence],
  };
  const sentences = number === 'FROM' || number === 'TAKEN' || number === 'HELD' ? parts[number] : [];
  return sentences.filter(Boolean).join(' ');
}
