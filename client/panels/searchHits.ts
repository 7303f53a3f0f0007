import { placeLabels } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { SearchHit } from '../api/types.ts';

/** Hits under one title. */
export interface HitGroup {
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

type OtherLabel = 'Facility' | 'Organization' | 'Event' | 'Report';

const otherTitles: Readonly<Record<OtherLabel, string>> = {
  Facility: 'Facilities',
  Organization: 'Organizations',
  Event: 'Events',
  Report: 'Reports',
};

const isOther = (label: NodeLabel): label is OtherLabel => Object.hasOwn(otherTitles, label);

function titleOf(label: NodeLabel): string {
  if (placeLabels.some((each) => each === label)) return 'Places';
  return isOther(label) ? otherTitles[label] : 'People';
}

/** The hits by what they are, in the order in which each kind comes first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<string, readonly SearchHit[]>();
  for (const hit of hits) {
    const title = titleOf(hit.node.label);
    groups.set(title, [...(groups.get(title) ?? []), hit]);
  }
  return [...groups].map(([title, found]) => ({ title, hits: found }));
}

let recent: readonly SearchHit[] = [];
const recentSize = 6;

/** Remembers a chosen hit until the page is closed. */
export function rememberHit(hit: SearchHit): void {
  recent = [hit, ...recent.filter(({ node }) => node.id !== hit.node.id)].slice(0, recentSize);
}

/** The hits chosen last, the latest first. */
export const recentHits = (): readonly SearchHit[] => recent;
