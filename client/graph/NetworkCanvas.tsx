import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, Ref, RefObject } from 'react';
import type { Exploration, Position } from '../exploration/exploration.ts';
import type { Visible } from '../exploration/visible.ts';
import type { PictureForm } from './export/drawnFile.ts';
import { press, zoomStep } from './keys.ts';
import { canvasMeasure } from './measure.ts';
import { Network } from './network.ts';
import styles from './NetworkCanvas.module.css';
import { foldSentence, sentenceOf } from './sentences.ts';

/** What the page can ask of the picture. */
export interface NetworkHandle {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Moves the picture so that a node is on the screen. */
  readonly reveal: (id: string, covered?: number) => void;
  readonly focus: () => void;
  readonly positionOf: (id: string) => Position | undefined;
  /** The whole picture as a file. */
  readonly file: (form: PictureForm, title: string) => Promise<Blob> | undefined;
}

interface NetworkCanvasProps {
  readonly visible: Visible;
  readonly selection?: string | undefined;
  readonly hits: readonly string[];
  readonly pinned: Readonly<Record<string, Position>>;
  readonly layout: Exploration['layout'];
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
  readonly onDrawn?: () => void;
  readonly ref?: Ref<NetworkHandle>;
}

/** The picture of people and places, for the mouse, for fingers and for the keyboard. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { visible, selection, hits, pinned, layout, theme, reducedMotion, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const network = useRef<Network>(undefined);
  const latest = useRef(props);
  const [walk, setWalk] = useState<{ readonly at: string; readonly words: string }>();
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!container.current) return undefined;
    const created = createNetwork(container.current, latest);
    network.current = created;
    const observer = new ResizeObserver(() => {
      created.resize();
      created.show(latest.current);
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
  useEffect(() => network.current?.show({ visible, pinned, layout }), [visible, pinned, layout]);
  useEffect(() => network.current?.select(selection), [selection]);
  useEffect(() => network.current?.highlight(hits), [hits]);
  useEffect(() => network.current?.focus(walk?.at), [walk?.at, visible]);
  useImperativeHandle(
    ref,
    () => ({
      fit: () => network.current?.fit(),
      zoomIn: () => network.current?.zoomBy(zoomStep),
      zoomOut: () => network.current?.zoomBy(1 / zoomStep),
      reveal: (id, covered) => network.current?.revealNode(id, covered),
      focus: () => container.current?.focus(),
      positionOf: (id) => network.current?.positionOf(id),
      file: (form, title) => network.current?.file(form, title),
    }),
    [],
  );
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.pointed;
    if (event.ctrlKey || event.metaKey || event.altKey || !network.current) return;
    const isPinned = (id: string) => Object.hasOwn(pinned, id);
    const onContext = (id: string, at: Position) => props.onContext?.(id, at);
    // Not every keyboard has the key for a menu.
    const key = event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key;
    const done = press(key, walk?.at ?? selection, network.current, { ...props, isPinned, onContext });
    if (done === undefined) return;
    event.preventDefault();
    const at = done.focus;
    if (at !== undefined) setWalk({ at, words: wordsAt(at, visible, network.current) });
  };
  return (
    <>
      <div
        ref={container}
        role="application"
        aria-label="Network of people and places. Arrow keys walk, Enter opens, the outline says the same in words."
        aria-describedby="network-focus"
        tabIndex={0}
        className={styles.picture}
        onKeyDown={pressed}
        onPointerUp={pointed}
        onBlur={() => setWalk(undefined)}
      />
      <div id="network-focus" aria-live="polite" className={styles.onlyRead}>
        {walk?.words}
      </div>
    </>
  );
}

/** Takes the focus, which cytoscape drops when a button goes down, so that the keys go on from what was pointed at. */
function pointed({ currentTarget }: PointerEvent<HTMLElement>) {
  currentTarget.dataset.pointed = '';
  currentTarget.focus({ preventScroll: true });
}

/** What is read out where the walk with the arrow keys has come to. */
function wordsAt(id: string, visible: Visible, network: Network): string {
  const fold = network.foldOf(id);
  if (fold) return foldSentence(fold, visible);
  const node = visible.nodes.find((each) => each.id === id);
  return node ? sentenceOf(node, visible) : '';
}

function createNetwork(container: HTMLElement, latest: RefObject<NetworkCanvasProps>): Network {
  return new Network(container, canvasMeasure(), latest.current.theme, {
    onSelect: (id) => latest.current.onSelect(id),
    onOpen: (id) => latest.current.onOpen(id),
    onMove: (id, position) => latest.current.onMove(id, position),
    onUnfold: (place, people) => latest.current.onUnfold(place, people),
    onContext: (id, at) => latest.current.onContext?.(id, at),
    onHover: (id) => latest.current.onHover?.(id),
    onZoom: (zoom) => latest.current.onZoom?.(zoom),
    onDrawn: () => latest.current.onDrawn?.(),
  });
}
