import type { Scene } from '../../exploration/visible.ts';
import { fitted, halfNode, wholeRows } from './columns.ts';
import type { PlacedDistrict } from './columns.ts';
import { districtOf } from './districts.ts';
import type { District } from './districts.ts';
import type { Row } from './rows.ts';
import { familiesOf } from './families.ts';
import { chainOf } from './folding.ts';
import { householdsOf } from './households.ts';
import type { Household } from './households.ts';
import { shortPlaceName, suffixFont } from './labels.ts';
import { districtGap } from './picture.ts';
import type { World } from './world.ts';

/** The families of which nobody is in the first picture. */
export function lateHouseholds(world: World, first: Scene): readonly Household[] {
  const known = new Set(first.nodes.map(({ id }) => id));
  const families = familiesOf(world.scene.nodes, world.scene.lines);
  return householdsOf(
    world,
    families.filter(({ people }) => people.every(({ id }) => !known.has(id))),
  );
}

/** The sheet with families that came after it, each at the end of its district; only districts below shift, by whole rows. */
export function withLate(
  world: World,
  placed: readonly PlacedDistrict[],
  late: readonly Household[],
): readonly PlacedDistrict[] {
  let sheet = placed;
  for (const household of late) {
    const standing = new Set(sheet.flatMap(({ district }) => district.places.map(({ id }) => id)));
    const chain = household.anchor ? chainOf(world, household.anchor.place) : [];
    const missing = chain.slice(0, chain.findIndex((place) => standing.has(place)) >>> 0);
    const around = chain[missing.length];
    const home = sheet.find(({ district }) => district.places.some(({ id }) => id === around));
    const key = home?.district.key ?? missing.at(-1) ?? `late ${household.family.id}`;
    const sites = missing.flatMap((id) => world.nodes.get(id) ?? []);
    const addition = districtOf(world, key, [household], sites, noFolds);
    sheet = home ? lengthened(world, sheet, home, addition) : atTheEnd(world, sheet, addition);
  }
  return sheet;
}

const noFolds = { hosts: new Map<string, string>(), places: new Map<string, never>(), inside: new Set<string>() };

function lengthened(
  world: World,
  sheet: readonly PlacedDistrict[],
  home: PlacedDistrict,
  addition: District,
): readonly PlacedDistrict[] {
  const { district } = home;
  const start = wholeRows(district.height);
  const lowered = <R extends Row>(row: R): R => ({ ...row, y: row.y + start });
  const [first, ...others] = addition.places;
  const root = first && (isBelowAll(world, district, first) ? first : apart(world, first));
  const grown: District = {
    ...district,
    people: [...district.people, ...addition.people.map(lowered)],
    places: [...district.places, ...[...(root ? [root] : []), ...others].map(lowered)],
    anchors: [...district.anchors, ...addition.anchors],
    height: start + wholeRows(addition.height),
  };
  const shift = grown.height - start + wholeRows(start - district.height);
  return sheet.map((place) => {
    if (place === home) return { ...place, district: fitted(world, grown, place) };
    return place.left === home.left && place.top > home.top ? { ...place, top: place.top + shift } : place;
  });
}

/** Whether a line down from the place around would meet no other place. */
function isBelowAll(world: World, district: District, { id }: Row): boolean {
  const parent = district.places.findIndex((place) => place.id === world.scene.within[id]);
  const depth = district.places[parent]?.depth ?? 0;
  return district.places.slice(parent + 1).every((place) => place.depth > depth);
}

/** A place that no line joins to the one around it, so that words must. */
function apart(world: World, row: Row): Row {
  const around = world.nodes.get(world.scene.within[row.id] ?? '');
  if (!around) return row;
  const suffix = { text: `in ${shortPlaceName(around.name)}`, tone: 'muted' } as const;
  const width = row.label.width + 6 + world.measure(suffix.text, suffixFont);
  return { ...row, label: { ...row.label, suffix, width }, isApart: true };
}

/** A district of its own, below the column that ends first. */
function atTheEnd(world: World, sheet: readonly PlacedDistrict[], district: District): readonly PlacedDistrict[] {
  const bottoms = new Map<number, PlacedDistrict>();
  for (const place of sheet) {
    if (endOf(place) >= endOf(bottoms.get(place.left))) bottoms.set(place.left, place);
  }
  const last = [...bottoms.values()].reduce<PlacedDistrict | undefined>(
    (a, b) => (a && endOf(a) <= endOf(b) ? a : b),
    undefined,
  );
  const alone = { left: halfNode, top: 0, right: halfNode + 400, placeX: halfNode + 260, dateRoom: 52 };
  const spot = last ? { ...last, top: wholeRows(endOf(last) + districtGap) } : alone;
  return [...sheet, { ...spot, district: fitted(world, district, { ...spot, district }) }];
}

const endOf = (place: PlacedDistrict | undefined) => (place ? place.top + place.district.height : -1);
