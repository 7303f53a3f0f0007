import { groupBy } from '../../ontology/groupBy.ts';
import { eventKinds } from '../../ontology/ontology.ts';
import type { EventKind } from '../../ontology/ontology.ts';
import { tieKindOf } from '../world.ts';
import type { County, Named, ReportedEvent, ReportedWorld, Tie, TieType } from '../world.ts';

const counties: readonly County[] = [
  { id: 'Zhaosu', name: 'Zhaosu County', prefecture: 'Ili', population2020: 150_000 },
  { id: 'Tekes', name: 'Tekes County', prefecture: 'Ili', population2020: 140_000 },
  { id: 'Shule', name: 'Shule County', prefecture: 'Kashgar', population2020: 350_000 },
  { id: 'Newtown', name: 'Newtown City' },
];
const prefectures = ['Ili', 'Kashgar'].map((id) => ({ id, name: id }));
const within = [
  { place: 'village', within: 'township' },
  { place: 'township', within: 'Zhaosu' },
  { place: 'camp', within: 'Tekes' },
  { place: 'Xinjiang', within: 'China' },
  { place: 'wandering camp', within: 'Zhaosu' },
  { place: 'wandering camp', within: 'Tekes' },
  { place: 'disputed camp', within: 'Zhaosu' },
  { place: 'disputed camp', within: 'Shule' },
];

const tieForm = /^(?:(\w+)(?: of the (\w+) family)?: )(\w+) ([\w ]+) \(([\w, ]+)\)$/;
const namedForm = /^([\w ]+?) is named \(([\w, ]+)\)$/;
const eventForm = /^([a-z ]+) of ([\w, ]+?)(?: in ([\w ]+?))?(?: on (\S+))? \(([\w, ]+)\)$/;

/**
 * A tiny world in lines: "aigul of the Sultan family: FROM village (rfa)", "arrest of aigul, murat in Zhaosu on 2018-01
 * (rfa, times)", "village is named (rfa)". Two counties lie in Ili, one in Kashgar, Newtown in neither; what is in brackets are the reports.
 */
export function drawWorld(drawing: string): ReportedWorld {
  const lines = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const ties = lines.flatMap((line) => parseTie(line) ?? []);
  const events = lines.flatMap((line, index) => parseEvent(line, index) ?? []);
  const named = lines.flatMap((line) => parseNamed(line) ?? []);
  const wrong = lines.filter((line) => !parseTie(line) && !parseEvent(line, 0) && !parseNamed(line));
  if (wrong.length > 0) throw new Error(`cannot be read: ${wrong.join('; ')}`);
  const names = new Set([...ties.map(({ person }) => person), ...events.flatMap(({ people }) => people)]);
  const ofPerson = groupBy(ties, ({ person }) => person);
  const reports = new Set([...ties.map(({ tie }) => tie), ...events, ...named].flatMap((told) => told.reports));
  return {
    counties,
    prefectures,
    within,
    people: [...names].map((id) => {
      const family = ofPerson.get(id)?.find((told) => told.family)?.family;
      return { id, ...(family ? { family } : {}), ties: (ofPerson.get(id) ?? []).map(({ tie }) => tie) };
    }),
    events,
    named,
    reports: [...reports].map((id) => ({
      id,
      title: `The ${id}`,
      publisher: `${id} press`,
      publishedOn: '2018-05-06',
    })),
  };
}

function parseTie(line: string): { person: string; family?: string | undefined; tie: Tie } | undefined {
  const [, person, family, type = '', place = '', reports = ''] = tieForm.exec(line) ?? [];
  if (person === undefined || !isTieType(type)) return undefined;
  return { person, family, tie: { type, place, reports: listed(reports), statements: [`${person} ${type} ${place}`] } };
}

function parseNamed(line: string): Named | undefined {
  const [, place, reports = ''] = namedForm.exec(line) ?? [];
  return place === undefined ? undefined : { place, reports: listed(reports) };
}

function parseEvent(line: string, index: number): ReportedEvent | undefined {
  const [, kind = '', people = '', place, date, reports = ''] = eventForm.exec(line) ?? [];
  if (!isEventKind(kind)) return undefined;
  return {
    id: `${kind} ${index}`,
    kind,
    ...(date ? { date } : {}),
    people: listed(people),
    places: place ? [place] : [],
    reports: listed(reports),
    statements: [line],
  };
}

function listed(text: string): readonly string[] {
  return text.split(', ');
}

function isTieType(type: string): type is TieType {
  return type in tieKindOf;
}

function isEventKind(kind: string): kind is EventKind {
  return kind in eventKinds;
}
