import type { Position } from '../exploration/exploration.ts';
import type { Fold } from './layout/picture.ts';
import type { NetworkEvents } from './listening.ts';
import { isArrow, nearestSpot, nextSpot } from './walking.ts';
import type { Spot } from './walking.ts';

/** What of the picture the keys look at and move. */
export interface KeyedPicture {
  readonly spots: () => readonly Spot[];
  readonly foldOf: (id: string) => Fold | undefined;
  readonly positionOf: (id: string) => Position | undefined;
  readonly pagePositionOf: (id: string) => Position | undefined;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

/** What the keys ask for. */
export interface KeyEvents extends Pick<NetworkEvents, 'onSelect' | 'onOpen' | 'onMove' | 'onUnfold' | 'onContext'> {
  readonly onCollapse: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onUnpin: (id: string) => void;
  readonly isPinned: (id: string) => boolean;
}

/** What a key did; `focus` is where the walk goes on, absent where it stays. */
export interface Done {
  readonly focus?: string | undefined;
}

/** How much larger a step of zoom makes the picture. */
export const zoomStep = 1.25;

/** Does what a key means to somebody who stands at a node; undefined where it means nothing. */
export function press(key: string, at: string | undefined, picture: KeyedPicture, events: KeyEvents): Done | undefined {
  if (isArrow(key)) {
    const next = nextSpot(picture.spots(), at, key);
    if (next === undefined) return {};
    events.onSelect(picture.foldOf(next) ? undefined : next);
    return { focus: next };
  }
  switch (key) {
    case '+':
    case '=':
      return done(() => picture.zoomBy(zoomStep));
    case '-':
      return done(() => picture.zoomBy(1 / zoomStep));
    case '0':
      return done(() => picture.fit());
    case 'Escape':
      return done(() => events.onSelect());
    default:
      return at === undefined ? undefined : pressAt(at, key, picture, events);
  }
}

function pressAt(id: string, key: string, picture: KeyedPicture, events: KeyEvents): Done | undefined {
  const fold = picture.foldOf(id);
  if (fold) return pressAtFold(fold, key, events);
  switch (key.toLowerCase()) {
    case 'enter':
      return done(() => events.onOpen(id));
    case 'backspace':
      return done(() => events.onCollapse(id));
    case 'h': {
      const focus = nearestSpot(picture.spots(), id);
      events.onHide(id);
      return { focus };
    }
    case 'p': {
      const at = picture.positionOf(id);
      if (events.isPinned(id)) return done(() => events.onUnpin(id));
      return at && done(() => events.onMove(id, at));
    }
    case 'contextmenu': {
      const at = picture.pagePositionOf(id);
      return at && done(() => events.onContext(id, at));
    }
    default:
      return undefined;
  }
}

/** Several families in one row can be opened and closed, and nothing else: no report tells of the row. */
function pressAtFold({ place, opens }: Fold, key: string, events: KeyEvents): Done | undefined {
  switch (key) {
    case 'Enter':
      events.onUnfold(place, opens);
      return { focus: opens[0] };
    case 'Backspace':
      return done(() => events.onCollapse(place));
    default:
      return undefined;
  }
}

function done(perform: () => void): Done {
  perform();
  return {};
}
