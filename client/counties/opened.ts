/** The numbers that can be opened. */
export const openable = [
  'FROM',
  'TAKEN',
  'HELD',
  'FAMILIES',
  'REPORTS',
  'FLOW',
  'EVENTS',
  'EVENTS_OF_PEOPLE_FROM',
] as const;
/** The numbers that count people by their ties. */
export const tieNumber = { from: 'FROM', taken: 'TAKEN', held: 'HELD' } as const;
type Openable = (typeof openable)[number];

/** A number that is opened: its cases and quotes are beside the page. */
export interface Opened {
  readonly number: Openable;
  readonly area: string;
  /** The other end of a flow. */
  readonly heldIn?: string;
  /** Of events. */
  readonly kind?: string;
}

/** As the address keeps it: "TAKEN:place-654326", "EVENTS:place-654326:arrest". */
export function openedText({ number, area, heldIn, kind }: Opened): string {
  const more = number === 'FLOW' ? heldIn : kind;
  return [number, area, ...(more === undefined ? [] : [more])].join(':');
}

/** What an address says is opened; undefined where it says nothing that can be. */
export function openedOf(text: string | undefined): Opened | undefined {
  const [name, area, more] = (text ?? '').split(':');
  const number = openable.find((known) => known === name);
  if (!number || area === undefined) return undefined;
  if (more === undefined) return number === 'FLOW' ? undefined : { number, area };
  return number === 'FLOW' ? { number, area, heldIn: more } : { number, area, kind: more };
}
