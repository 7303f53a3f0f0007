import type { ReactNode } from 'react';

import { labels } from '../../server/ontology/ontology.ts';
import type { Status } from '../api/types.ts';
import { IconButton } from '../components/Icon.tsx';
import { countOf } from '../components/words.ts';
import { Keys } from './Keys.tsx';
import type { PictureControls } from './pictureControls.ts';
import styles from './StatusBar.module.css';

const counted = ['Report', 'Person', 'Group', 'Event'] as const;

/** How many cases are documented: "5 reports, 40 people"; "none yet" without any. */
export function casesText(status: Status): string {
  const parts = counted.flatMap((label) => {
    const count = status.counts.find((each) => each.label === label)?.count ?? 0;
    return count === 0 ? [] : [countOf(count, labels[label].singular, labels[label].plural)];
  });
  return parts.length === 0 ? 'none yet' : parts.join(', ');
}

interface Props {
  readonly status: Status | undefined;
  readonly selected: string | undefined;
  /** Absent while another view is on the screen. */
  readonly picture: PictureControls | undefined;
  readonly isAway: boolean;
  /** The time of day of the last answer, empty before the first. */
  readonly asOf: string;
}

/** The line at the foot: what the data is, what is selected, the zoom and the database. */
export function StatusBar({ status, selected, picture, isAway, asOf }: Props): ReactNode {
  return (
    <footer className={styles.bar}>
      <p className={styles.cases}>{status?.state === 'ready' ? `Documented cases only: ${casesText(status)}` : ''}</p>
      {selected ? <p className={styles.selected}>Selected: {selected}</p> : null}
      {picture ? (
        <div className={styles.zoom}>
          <IconButton icon="ui.minus" label="Zoom out (−)" onPress={picture.zoomOut} />
          <span>zoom {Math.round(picture.zoom * 100)} %</span>
          <IconButton icon="ui.plus" label="Zoom in (+)" onPress={picture.zoomIn} />
          <IconButton icon="ui.fit" label="Fit the picture (0)" onPress={picture.fit} />
        </div>
      ) : null}
      <p className={styles.database}>
        <span className={isAway ? styles.down : styles.ready} aria-hidden="true" />
        {isAway ? `no database${asOf ? `, as of ${asOf}` : ''}` : databaseText(status)}
      </p>
      <Keys />
      {status ? <p className={styles.version}>Shezhire {status.version}</p> : null}
    </footer>
  );
}

function databaseText(status: Status | undefined): string {
  if (!status) return '';
  const name = status.databaseVersion ? `Neo4j ${status.databaseVersion}` : 'Neo4j';
  return `${name} ${status.ownDatabase ? 'on this computer' : `at ${status.address ?? 'another address'}`}`;
}
