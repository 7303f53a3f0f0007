import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, Ref, RefObject } from 'react';
import type { Position } from '../exploration/exploration.ts';
import type { Visible } from '../exploration/visible.ts';
import { canvasMeasure } from './measure.ts';
import { Network } from './network.ts';
import { sentenceOf } from './sentences.ts';
import { isArrow, nearestSpot, nextSpot } from './walking.ts';

/** What the page can ask of the picture. */
export interface NetworkHandle {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Moves the picture so that a node is on the screen. */
  readonly reveal: (id: string) => void;
  readonly focus: () => void;
  readonly positionOf: (id: string) => Position | undefined;
}

interface NetworkCanvasProps {
  readonly visible: Visible;
  readonly selection?: string | undefined;
  readonly hits?: readonly string[];
  readonly pinned: Readonly<Record<string, Position>>;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly onSelect: (id?: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onCollapse: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onMove: (id: string, position: Position) => void;
  readonly onUnpin: (id: string) => void;
  readonly onUnfold: (place: string, people: readonly string[]) => void;
  readonly onContext?: (id: string, at: Position) => void;
  readonly onHover?: (id?: string) => void;
  readonly onZoom?: (zoom: number) => void;
  readonly ref?: Ref<NetworkHandle>;
}

const zoomStep = 1.25;
const noHits: readonly string[] = [];

/** The picture of people and places, for the mouse, for fingers and for the keyboard. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { visible, selection, hits = noHits, pinned, theme, reducedMotion, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const network = useRef<Network>(undefined);
  const latest = useRef(props);
  const [focused, setFocused] = useState<string>();
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!container.current) return undefined;
    const created = createNetwork(container.current, latest);
    network.current = created;
    const observer = new ResizeObserver(() => {
      created.resize();
      created.show(latest.current.visible, latest.current.pinned);
    });
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      created.destroy();
      network.current = undefined;
    };
  }, []);
  useEffect(() => network.current?.paint(theme), [theme]);
  useEffect(() => network.current?.setMotion(!reducedMotion), [reducedMotion]);
  useEffect(() => network.current?.show(visible, pinned), [visible, pinned]);
  useEffect(() => network.current?.select(selection), [selection]);
  useEffect(() => network.current?.highlight(hits), [hits, visible]);
  useEffect(() => network.current?.focus(focused), [focused, visible]);
  useImperativeHandle(
    ref,
    () => ({
      fit: () => network.current?.fit(),
      zoomIn: () => network.current?.zoomBy(zoomStep),
      zoomOut: () => network.current?.zoomBy(1 / zoomStep),
      reveal: (id) => network.current?.revealNode(id),
      focus: () => container.current?.focus(),
      positionOf: (id) => network.current?.positionOf(id),
    }),
    [],
  );
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !network.current) return;
    const done = press(event.key, network.current, props, focused ?? selection);
    if (done === undefined) return;
    event.preventDefault();
    if (done.focus !== undefined) setFocused(done.focus);
  };
  const node = visible.nodes.find(({ id }) => id === focused);
  return (
    <>
      <div
        ref={container}
        role="application"
        aria-label="Network of people and places. Arrow keys walk, Enter opens, the outline says the same in words."
        aria-describedby="network-focus"
        tabIndex={0}
        style={{ position: 'absolute', inset: 0 }}
        onKeyDown={pressed}
        onBlur={() => setFocused(undefined)}
      />
      <div id="network-focus" aria-live="polite" style={onlyRead}>
        {node ? sentenceOf(node, visible) : ''}
      </div>
    </>
  );
}

const onlyRead: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

function createNetwork(container: HTMLElement, latest: RefObject<NetworkCanvasProps>): Network {
  return new Network(container, canvasMeasure(), latest.current.theme, {
    onSelect: (id) => latest.current.onSelect(id),
    onOpen: (id) => latest.current.onOpen(id),
    onMove: (id, position) => latest.current.onMove(id, position),
    onUnfold: (place, people) => latest.current.onUnfold(place, people),
    onContext: (id, at) => latest.current.onContext?.(id, at),
    onHover: (id) => latest.current.onHover?.(id),
    onZoom: (zoom) => latest.current.onZoom?.(zoom),
  });
}

/** What a key did; `focus` is where the walk goes on. */
interface Done {
  readonly focus?: string | undefined;
}

function press(key: string, network: Network, props: NetworkCanvasProps, at: string | undefined): Done | undefined {
  if (isArrow(key)) {
    const next = nextSpot(network.spots(), at, key);
    if (next === undefined) return {};
    props.onSelect(network.foldOf(next) ? undefined : next);
    return { focus: next };
  }
  if (key === '+' || key === '=') return done(() => network.zoomBy(zoomStep));
  if (key === '-') return done(() => network.zoomBy(1 / zoomStep));
  if (key === '0') return done(() => network.fit());
  if (key === 'Escape') return done(() => props.onSelect());
  return at === undefined ? undefined : pressOn(at, key, network, props);
}

function pressOn(id: string, key: string, network: Network, props: NetworkCanvasProps): Done | undefined {
  const fold = network.foldOf(id);
  const position = network.positionOf(id);
  switch (key.toLowerCase()) {
    case 'enter':
      return done(() => (fold ? props.onUnfold(fold.place, fold.people) : props.onOpen(id)));
    case 'backspace':
      return done(() => props.onCollapse(fold?.place ?? id));
    case 'h':
      props.onHide(id);
      return { focus: nearestSpot(network.spots(), id) };
    case 'p':
      if (Object.hasOwn(props.pinned, id)) return done(() => props.onUnpin(id));
      return position && done(() => props.onMove(id, position));
    case 'contextmenu': {
      const at = network.pagePositionOf(id);
      return at && done(() => props.onContext?.(id, at));
    }
    default:
      return undefined;
  }
}

function done(perform: () => void): Done {
  perform();
  return {};
}
