import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { pageInk } from '../graph/export/ink.ts';
import styles from './CountyMap.module.css';
import { mapCredits } from './geography.ts';
import type { Geography } from './geography.ts';
import { Count, CountyShape, PrefectureShape } from './MapAreas.tsx';
import { borderPaints, dots, flowPaints, groundPaints, hatching, namePaints } from './mapPaints.ts';
import type { MapPaint } from './mapPaints.ts';
import { mapPicture } from './mapPicture.ts';
import type { MapPicture } from './mapPicture.ts';
import { hasSomething } from './mapSubject.ts';
import type { MapSubject } from './mapSubject.ts';
import { Painted, Tiles } from './Painted.tsx';
import type { Size } from './projection.ts';
import { Swatch } from './Swatch.tsx';
import type { MapLegendEntry } from './swatches.ts';
import { useSize } from './useSize.ts';

interface Props {
  /** What the map shows, for those who hear it. */
  readonly label: string;
  readonly geography: Geography;
  readonly subject: MapSubject;
  readonly selected?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onFlow: (id: string) => void;
  /** What stands in the corner of the map, and below it where there is no room to spare. */
  readonly corner?: ReactNode;
  /** What the colours mean. */
  readonly legend: readonly MapLegendEntry[];
}

/** A map of counties: fills, counts at the seats, hatched prefectures, flows, and always the credits. */
export function CountyMap({ legend, corner, ...shown }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <figure className={styles.map}>
      <div className={styles.body}>
        <div ref={frame} className={styles.frame}>
          {size && size.width > 0 && size.height > 0 ? <Sheet {...shown} size={size} /> : null}
        </div>
        {corner}
      </div>
      <figcaption className={styles.foot}>
        <div className={styles.legend}>
          {legend.map(({ look, words }) => (
            <span key={words} className={styles.entry}>
              {look ? <Swatch look={look} /> : null} {words}
            </span>
          ))}
        </div>
        <p className={styles.credits}>{mapCredits}</p>
      </figcaption>
    </figure>
  );
}

type SheetProps = Omit<Props, 'legend' | 'corner'> & { readonly size: Size };

function Sheet({ label, geography, subject, selected, onSelect, onFlow, size }: SheetProps): ReactNode {
  const picture = useMemo(() => mapPicture(geography, subject, size), [geography, subject, size]);
  const stops = useMemo(() => stopsOf(picture), [picture]);
  const [at, setAt] = useState<string>();
  const current = stops.includes(at ?? '') ? at : (stops.find((id) => id === selected) ?? stops[0]);
  const tiles = useId();
  const sheet = useRef<SVGSVGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = stops.indexOf(current ?? '');
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: stops.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const id = stops[(next + stops.length) % stops.length];
    setAt(id);
    sheet.current?.querySelector<SVGElement>(`[data-area="${id}"]`)?.focus();
  };
  const areaProps = (id: string) => ({
    id,
    isSelected: id === selected,
    isStop: stops.includes(id),
    tabIndex: id === current ? 0 : -1,
    onSelect,
  });
  return (
    <svg
      ref={sheet}
      className={styles.sheet}
      width={size.width}
      height={size.height}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <Tiles tiles={[hatching(pageInk), dots(pageInk)]} prefix={tiles} />
      <Untouched paints={groundPaints(picture, pageInk)} />
      {picture.counties.map((county) => (
        <CountyShape key={county.id} county={county} tiles={tiles} {...areaProps(county.id)} />
      ))}
      <Untouched paints={borderPaints(picture, pageInk)} />
      {picture.prefectures.map((prefecture) => (
        <PrefectureShape key={prefecture.id} prefecture={prefecture} tiles={tiles} {...areaProps(prefecture.id)} />
      ))}
      {picture.counties.map((county) =>
        county.id === selected ? <path key={county.id} className={styles.selectedBorder} d={county.d} /> : null,
      )}
      {picture.flows.map((flow) => (
        <g key={flow.id} className={styles.flow} onClick={() => onFlow(flow.id)}>
          <title>{flow.words}</title>
          <Painted paints={flowPaints(flow, pageInk)} />
        </g>
      ))}
      {picture.counties.map((county) => (
        <Count key={county.id} county={county} isSelected={county.id === selected} onSelect={onSelect} />
      ))}
      <Untouched paints={namePaints(picture, pageInk, selected)} />
    </svg>
  );
}

/** What the pointer and the screen reader pass by. */
function Untouched({ paints }: { readonly paints: readonly MapPaint[] }): ReactNode {
  return (
    <g className={styles.untouched} aria-hidden="true">
      <Painted paints={paints} />
    </g>
  );
}

/** What the arrow keys go through: all that has something to say, the fullest first. */
function stopsOf({ counties, prefectures }: MapPicture): readonly string[] {
  const counted = counties.filter(hasSomething);
  return [
    ...[...counted].sort((one, other) => (other.count ?? 0) - (one.count ?? 0) || (one.name < other.name ? -1 : 1)),
    ...prefectures,
  ].map(({ id }) => id);
}
