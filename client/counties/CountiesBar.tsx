import type { ReactNode } from 'react';

import { TabList } from '../components/TabList.tsx';
import { useTheme } from '../components/useMedia.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { figureFile } from '../graph/export/figureFile.ts';
import type { DrawFigure } from '../graph/export/figureFile.ts';
import { useGeography } from '../map/useGeography.ts';
import { ExportPicture } from '../panels/ExportPicture.tsx';
import { savePicture } from '../panels/savePicture.ts';
import type { CountyStatistics } from './answers.ts';
import styles from './Counties.module.css';
import { countiesMapFigure, countiesMonthsFigure } from './countiesFigure.ts';
import { countyNumbers, numberOf } from './countyNumbers.ts';
import { tabs } from './useCountiesLook.ts';
import type { CountiesLook, LookChange } from './useCountiesLook.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly look: CountiesLook;
  readonly onChange: (change: LookChange) => void;
}

/** How the counties are shown, and which number of theirs. */
export function CountiesBar({ statistics, look, onChange }: Props): ReactNode {
  const save = useSaving(statistics, look);
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>Counties</h2>
      <TabList
        tabs={tabs}
        chosen={look.tab}
        label="How the counties are shown"
        name="counties"
        panel="counties-panel"
        className={styles.tabs}
        onChoose={(tab) => onChange({ tab })}
      />
      {look.tab === 'months' ? (
        <label>
          Events{' '}
          <select
            value={look.ofPeople ? 'people' : 'there'}
            onChange={({ target }) => onChange({ ofPeople: target.value === 'people' })}
          >
            <option value="there">that happened there</option>
            <option value="people">that befell people from there</option>
          </select>
        </label>
      ) : (
        <label title={look.number.meaning}>
          Number{' '}
          <select value={look.number.id} onChange={({ target }) => onChange({ number: numberOf(target.value).id })}>
            {countyNumbers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {look.tab === 'map' && look.number.id !== 'sources' ? (
        <label>
          <input type="checkbox" checked={look.whole} onChange={({ target }) => onChange({ whole: target.checked })} />{' '}
          Whole region
        </label>
      ) : null}
      <p className={styles.meaning}>{look.tab === 'months' ? '' : look.number.meaning}</p>
      {save ? (
        <div className={styles.export}>
          <ExportPicture onSave={save} />
        </div>
      ) : null}
    </div>
  );
}

/** Gives the reader what is shown as a picture; undefined where it is none, or its outlines are still to come. */
function useSaving(statistics: CountyStatistics, { tab, number, whole, ofPeople }: CountiesLook) {
  const theme = useTheme();
  const { data: geography } = useGeography(tab === 'map');
  const saving = (title: string, draw: DrawFigure) => (form: PictureForm) =>
    void savePicture(title, form, () => figureFile(draw, form, theme));
  if (tab === 'months')
    return saving('Counties by month', (ink, measure) =>
      countiesMonthsFigure({ statistics, number, ofPeople }, ink, measure),
    );
  if (tab !== 'map' || !geography) return undefined;
  return saving(`Counties ${number.title}`, (ink) => countiesMapFigure({ statistics, number, whole, geography }, ink));
}
