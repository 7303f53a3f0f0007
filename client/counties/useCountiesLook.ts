import { useCallback } from 'react';

import { useExploration, useStore } from '../panels/store.ts';
import { numberOf } from './countyNumbers.ts';
import type { CountyNumber, NumberId } from './countyNumbers.ts';
import { openedOf, openedText } from './opened.ts';
import type { Opened } from './opened.ts';

export const tabs = [
  { id: 'table', title: 'Table' },
  { id: 'map', title: 'Map' },
  { id: 'months', title: 'Months' },
] as const;
export type TabId = (typeof tabs)[number]['id'];

/** What is looked at on the page of the counties; the address keeps it. */
export interface CountiesLook {
  readonly tab: TabId;
  readonly number: CountyNumber;
  /** The selected county or prefecture. */
  readonly area: string | undefined;
  readonly opened: Opened | undefined;
  /** Whether the months tell of people from the counties, and not of what happened there. */
  readonly ofPeople: boolean;
  /** Whether the map shows all of the region. */
  readonly whole: boolean;
}

/** What changes at a step of the reader; what is not named stays. */
export interface LookChange {
  readonly tab?: TabId;
  readonly number?: NumberId;
  readonly area?: string | undefined;
  readonly opened?: Opened | undefined;
  readonly ofPeople?: boolean;
  readonly whole?: boolean;
}

/** What is looked at, and how to look at something else. */
export function useCountiesLook(): readonly [CountiesLook, (change: LookChange) => void] {
  const { settings } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const kept = settings.counties ?? {};
  const look: CountiesLook = {
    tab: tabs.find(({ id }) => id === kept.tab)?.id ?? 'table',
    number: numberOf(kept.number),
    area: kept.area,
    opened: openedOf(kept.opened),
    ofPeople: kept.of === 'people',
    whole: kept.whole === 'yes',
  };
  const change = useCallback(
    (step: LookChange) => dispatch({ do: 'set', view: 'counties', settings: settingsOf(step) }),
    [dispatch],
  );
  return [look, change];
}

function settingsOf(change: LookChange): Readonly<Record<string, string | undefined>> {
  return {
    ...('tab' in change ? { tab: change.tab === 'table' ? undefined : change.tab } : {}),
    ...('number' in change ? { number: change.number === 'from' ? undefined : change.number } : {}),
    ...('area' in change ? { area: change.area } : {}),
    ...('opened' in change ? { opened: change.opened && openedText(change.opened) } : {}),
    ...('ofPeople' in change ? { of: change.ofPeople ? 'people' : undefined } : {}),
    ...('whole' in change ? { whole: change.whole ? 'yes' : undefined } : {}),
  };
}
