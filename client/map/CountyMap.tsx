import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import styles from './CountyMap.module.css';
import { mapCredits } from './geography.ts';
import type { Geography } from './geography.ts';
import { MapGround, MapNames } from './MapGround.tsx';
import { Count, CountyShape, PrefectureShape } from './MapAreas.tsx';
import { mapPicture } from './mapPicture.ts';
import type { MapPicture } from './mapPicture.ts';
import { hasSomething } from './mapSubject.ts';
import type { MapSubject } from './mapSubject.ts';
import type { Size } from './projection.ts';
import { useSize } from './useSize.ts';

interface Props {
  /** What the map shows, for those who hear it. */
  readonly label: string;
  readonly geography: Geography;
  readonly subject: MapSubject;
  readonly selected?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onFlow: (id: string) => void;
  /** What stands in the corner of the map. */
  readonly corner?: ReactNode;
  /** What the colours mean. */
  readonly legend: ReactNode;
}

/** A map of counties: fills, counts at the seats, hatched prefectures, flows, and always the credits. */
export function CountyMap({ legend, corner, ...shown }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <figure className={styles.map}>
      <div ref={frame} className={styles.frame}>
        {size && size.width > 0 && size.height > 0 ? <Sheet {...shown} size={size} /> : null}
        {corner}
      </div>
      <figcaption className={styles.foot}>
        <div className={styles.legend}>{legend}</div>
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
  const hatch = useId();
  const arrow = useId();
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
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} y2="7" />
        </pattern>
        <pattern id={`${hatch}-silent`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className={styles.dot} cx="1.5" cy="1.5" r="0.8" />
        </pattern>
        <marker id={arrow} viewBox="0 0 6 6" refX="4" refY="3" markerWidth="4" markerHeight="4" orient="auto">
          <path className={styles.arrow} d="M0,0L6,3L0,6Z" />
        </marker>
      </defs>
      <MapGround picture={picture} />
      {picture.counties.map((county) => (
        <CountyShape key={county.id} county={county} silent={`url(#${hatch}-silent)`} {...areaProps(county.id)} />
      ))}
      <path className={styles.countyBorders} d={picture.borders.counties} />
      <path className={styles.prefectureBorders} d={picture.borders.prefectures} />
      <path className={styles.regionBorder} d={picture.borders.region} />
      {picture.prefectures.map((prefecture) => (
        <PrefectureShape
          key={prefecture.id}
          prefecture={prefecture}
          hatch={`url(#${hatch})`}
          {...areaProps(prefecture.id)}
        />
      ))}
      {picture.counties.map((county) =>
        county.id === selected ? <path key={county.id} className={styles.selectedBorder} d={county.d} /> : null,
      )}
      {picture.flows.map(({ id, d, width, middle, words }) => (
        <g key={id} className={styles.flow} onClick={() => onFlow(id)}>
          <title>{words}</title>
          <path d={d} strokeWidth={width} markerEnd={`url(#${arrow})`} />
          <text x={middle.x} y={middle.y - 5}>
            {words}
          </text>
        </g>
      ))}
      {picture.counties.map((county) => (
        <Count key={county.id} county={county} isSelected={county.id === selected} onSelect={onSelect} />
      ))}
      <MapNames picture={picture} selected={selected} />
    </svg>
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
