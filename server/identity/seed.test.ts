import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFiles } from '../annotation/parseFiles.ts';
import type { GraphNode, Judgement } from '../ontology/evidence.ts';
import type { RelationshipType } from '../ontology/ontology.ts';
import { createGazetteer, parseGazetteer } from './gazetteer.ts';
import { project } from './project.ts';

const seed = new URL('../../seed/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, seed), 'utf8');
const paths = ['reports', 'annotations'].flatMap((folder) =>
  readdirSync(new URL(folder, seed)).map((name) => `${folder}/${name}`),
);
const files = [...paths, 'judgements.yaml'].map((path) => ({ path, text: textOf(path) }));
const gazetteer = createGazetteer(parseGazetteer(JSON.parse(textOf('gazetteer/xinjiang.json'))));
const evidence = parseFiles(files);
const { graph, warnings } = project(evidence, gazetteer);

const byId = new Map(graph.nodes.map((node) => [node.id, node]));
const nameOf = (id: string) => String(byId.get(id)?.properties.name ?? id);
const person = (name: string): GraphNode => {
  const found = graph.nodes.filter(({ properties }) => properties.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes are called ${name}`);
  return found[0];
};
const lines = (type: RelationshipType) => graph.relationships.filter((relationship) => relationship.type === type);
const from = (type: RelationshipType, name: string) => {
  const { id } = person(name);
  return lines(type).filter(({ start }) => start === id);
};
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const status = (name: string) => {
  const { status: latest, statusSince } = person(name).properties;
  return statusSince === undefined ? latest : `${String(latest)} since ${String(statusSince)}`;
};

describe('the families of the five reports', () => {
  test('husbands and wives', () => {
    const couples = lines('SPOUSE_OF').map(({ start, end }) => [nameOf(start), nameOf(end)].sort().join(' and '));
    expect(couples.sort()).toEqual([
      'Arzegul Halambek and Junisbay Nasilbek',
      'Dosembek and Tusunhan Abdurahman',
      'Gulsanat and husband of Gulsanat',
      'Halifat Nurmuhamet and Tanghuray Bahetjan',
      'Kingshaz Gudarnu and Kingsnor Ayatikhan',
      'Kulziwa Mogdun and husband of Kuliziya Mogudong',
      'Kurbanali Aibol and wife of Kurbanali Aibol',
      'Matina Camila and Wospanihari Ahezori',
      'Sara Jengisnek and husband of Sara Jengisnek',
    ]);
  });

  test('Watbek is the brother of Qalia, Jomart Kamil the younger sister of Jomart Aixa', () => {
    const siblings = (a: string, b: string) =>
      lines('SIBLING_OF').find(
        ({ start, end }) => [start, end].includes(person(a).id) && [start, end].includes(person(b).id),
      );
    expect(siblings('Watbek Qabelqaze', 'Qalia Qabelqaze')).toBeDefined();
    expect(person('Watbek Qabelqaze').properties.sex).toBe('male');
    const sisters = siblings('Jomart Aixa', 'Jomart Kamil');
    const elder = sisters?.properties.elder === 'start' ? sisters.start : sisters?.end;
    expect(nameOf(elder ?? '')).toBe('Jomart Aixa');
  });

  test('an unnamed mother is the mother of both Watbek and Qalia, and her passport was refused', () => {
    const children = from('PARENT_OF', 'mother of Qalia').map(({ end }) => nameOf(end));
    expect(children.sort()).toEqual(['Qalia Qabelqaze', 'Watbek Qabelqaze']);
    expect(person('mother of Qalia').properties.named).toBe(false);
    expect(from('SUBJECT_OF', 'mother of Qalia').map(({ end }) => nameOf(end))).toEqual([
      'passport refusal of mother of Qalia',
    ]);
  });

  test('Junisbay and Arzegul have five children whom the report does not tell apart', () => {
    const [group] = from('PARENT_OF', 'Junisbay Nasilbek');
    expect(byId.get(group?.end ?? '')).toMatchObject({ label: 'Group', properties: { size: 5 } });
    expect(from('PARENT_OF', 'Arzegul Halambek').map(({ end }) => end)).toEqual([group?.end]);
  });
});

describe('who was taken and who is held', () => {
  test('Watbek was taken in Xinyuan County on 15 October 2017; where he is held no report says', () => {
    const taken = from('TAKEN_AT', 'Watbek Qabelqaze').map(({ end, properties }) => [nameOf(end), properties.since]);
    expect(taken).toEqual([['Xinyuan County', '2017-10-15']]);
    expect(from('HELD_IN', 'Watbek Qabelqaze')).toEqual([]);
    expect(status('Watbek Qabelqaze')).toBe('detained since 2017-10-15');
  });

  test('held where a report says so, since when it says', () => {
    const held = lines('HELD_IN').filter(({ start }) => byId.get(start)?.label === 'Person');
    const words = held.map(
      ({ start, end, properties: { since = '', until = '' } }) =>
        `${nameOf(start)}: ${nameOf(end)} ${String(since)}/${String(until)}`,
    );
    expect(words.sort()).toEqual([
      'Amanjiang Saiyiti: reformation camp /2018',
      'Aray: re-education center /2017',
      'Arzegul Halambek: Nilka County 2018-01/',
      'Dalyat Jaynar: vocational training center 2017-07-17~/',
      'Halifat Nurmuhamet: political training center 2017-11~/',
      'Kingshaz Gudarnu: political training center /',
      'Kulziwa Mogdun: reformation camp /2018',
      'Kurbanali Aibol: reformation center 2017-02~/',
      'Muheit Akbar: prison /',
      'Wospanihari Ahezori: Bole Detention Center /',
      'Yilati Salmahan: reformation camp /2018',
      'husband of Sara Jengisnek: political training center 2017-07-30~/',
    ]);
  });

  test('each unnamed camp is a facility of its own', () => {
    const camps = lines('HELD_IN').flatMap(({ end }) => (byId.get(end)?.properties.kind === 'camp' ? [end] : []));
    expect(distinct(camps)).toHaveLength(camps.length);
  });

  test('nobody is held where they lived: Jomart Kamil lived in Muher Village and is held at a place unknown', () => {
    expect(from('LIVED_IN', 'Jomart Kamil').map(({ end }) => nameOf(end))).toEqual(['Muher Village']);
    expect(from('HELD_IN', 'Jomart Kamil')).toEqual([]);
    expect(status('Jomart Kamil')).toBe('detained since 2018-01-25');
  });

  test('the latest known of each is the latest event', () => {
    expect(status('Dosembek')).toBe('missing since 2018-01-22');
    expect(status('Muheit Akbar')).toBe('imprisoned');
    expect(status('Aray')).toMatch(/^released/);
    expect(status('Arzegul Halambek')).toBe('unable to leave since 2018-01');
    expect(status('Altanbek Sagandahar')).toBe('detained since 2017-04');
    expect(status('Tanghuray Bahetjan')).toBe('free');
  });

  test('who told of whom', () => {
    const witnesses = (name: string) =>
      lines('TESTIFIED_ABOUT')
        .filter(({ end }) => end === person(name).id)
        .map(({ start }) => nameOf(start));
    expect(witnesses('Watbek Qabelqaze')).toEqual(['Qalia Qabelqaze']);
    expect(witnesses('Halifat Nurmuhamet')).toEqual(['Tanghuray Bahetjan']);
    expect(witnesses('Jomart Kamil')).toEqual(['Jomart Aixa']);
  });

  test('two words for the sex of Dalyat stand beside each other', () => {
    expect(person('Dalyat Jaynar').properties).toMatchObject({ sex: 'disputed', disputed: ['sex'] });
  });
});

describe('places and identity', () => {
  test('every place resolves', () => {
    expect(warnings).toEqual([]);
  });

  test('a village hangs under township, county, prefecture, region and country', () => {
    const above = (id: string): readonly string[] =>
      lines('WITHIN')
        .filter(({ start }) => start === id)
        .flatMap(({ end }) => [nameOf(end), ...above(end)]);
    expect(above(person('Muher Village').id)).toEqual([
      'Kurdening Town',
      'Gongliu County',
      'Ili Kazakh Autonomous Prefecture',
      'Xinjiang Uyghur Autonomous Region',
      'China',
    ]);
    expect(person('Hutubi County').properties.aliases).toContain('Qutubi');
  });

  test('each judgement does what it says', () => {
    const apart = ({ left, right }: Judgement) => graph.entityOf.get(left) !== graph.entityOf.get(right);
    const verdicts = (verdict: Judgement['verdict']) =>
      evidence.judgements.filter((judgement) => judgement.verdict === verdict);
    expect(verdicts('same').filter(apart)).toEqual([]);
    expect(verdicts('different').every(apart)).toBe(true);
    const joined = verdicts('same').map(({ left }) => nameOf(graph.entityOf.get(left) ?? ''));
    expect(distinct(joined).sort()).toEqual([
      'Atajolt Youth Volunteer Organization',
      'Beijing',
      'Chinese Communist Party',
      'Kazakhstan Hotel',
      'Kulziwa Mogdun',
      'Ministry of Foreign Affairs of Kazakhstan',
      'Saierkejian Bilaixi',
      'Xinjiang government',
      'Xinjiang police',
      'government of Kazakhstan',
    ]);
  });

  test('Kulziwa has two spellings, the youth organization three, the hotel two', () => {
    expect(person('Kulziwa Mogdun').properties.aliases).toEqual(['Kuliziya Mogudong']);
    expect(person('Saierkejian Bilaixi').properties.reports).toHaveLength(2);
    expect(person('Kazakhstan Hotel').properties.aliases).toEqual(['Hotel Kazakhstan']);
    expect(person('Atajolt Youth Volunteer Organization').properties.aliases).toEqual([
      'Atajurt',
      'Atajurt Youth Organization',
    ]);
  });

  test('every node and relationship that a report speaks of rests on statements with their exact words', () => {
    const words = new Map(evidence.reports.map(({ id, text }) => [id, text]));
    const wrong = evidence.statements.filter(
      ({ quote }) => words.get(quote.reportId)?.slice(quote.start, quote.end) !== quote.text,
    );
    expect(wrong).toEqual([]);
    const bare = [...graph.nodes, ...graph.relationships].filter(
      (item) => (item.properties.statements as readonly string[]).length === 0,
    );
    const kinds = bare.map((item) => ('label' in item ? item.label : item.type));
    expect(distinct(kinds).sort()).toEqual(['Organization', 'PUBLISHED_BY', 'Report']);
  });
});
