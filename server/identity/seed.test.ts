import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../annotation/paragraphs.ts';
import {
  called,
  distinct,
  evidence,
  from,
  graph,
  lines,
  nameOf,
  nodeOf,
  status,
  to,
  warnings,
} from './testing/seedWorld.ts';

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
    expect(lines('ENGAGED_TO').map(({ start, end }) => [nameOf(start), nameOf(end)].sort().join(' and '))).toEqual([
      'Dalyat Jaynar and fiancé of Dalyat Jaynar',
    ]);
  });

  test('brothers and sisters, the elder first where a report says who that is', () => {
    const pairs = lines('SIBLING_OF').map(({ start, end, properties: { elder } }) =>
      elder === undefined
        ? [nameOf(start), nameOf(end)].sort().join(' and ')
        : (elder === 'start' ? [start, end] : [end, start]).map(nameOf).join(', then '),
    );
    expect(pairs.sort()).toEqual([
      'Jomart Aixa, then Jomart Kamil',
      'Qalia Qabelqaze and Watbek Qabelqaze',
      'older child of Kingshaz Gudarnu, then younger child of Kingshaz Gudarnu',
      'oldest son of Halifat Nurmuhamet, then youngest son of Halifat Nurmuhamet',
    ]);
    expect(called('Watbek Qabelqaze').properties.sex).toBe('male');
  });

  test('parents and children; whom a report does not tell apart is a group of as many as it counts', () => {
    expect(distinct(lines('PARENT_OF').map(({ start, end }) => `${nameOf(start)}: ${nameOf(end)}`)).sort()).toEqual([
      'Arzegul Halambek: five children of Junisbay Nasilbek and Arzegul Halambek',
      'Gulsanat: three children of Gulsanat',
      'Halifat Nurmuhamet: oldest son of Halifat Nurmuhamet',
      'Halifat Nurmuhamet: youngest son of Halifat Nurmuhamet',
      'Junisbay Nasilbek: five children of Junisbay Nasilbek and Arzegul Halambek',
      'Kingshaz Gudarnu: older child of Kingshaz Gudarnu',
      'Kingshaz Gudarnu: younger child of Kingshaz Gudarnu',
      'Kingsnor Ayatikhan: older child of Kingshaz Gudarnu',
      'Kingsnor Ayatikhan: younger child of Kingshaz Gudarnu',
      'Matina Camila: two sons of Matina Camila',
      'Sara Jengisnek: son of Sara Jengisnek with diabetes',
      'Sara Jengisnek: three children of Sara Jengisnek',
      'Tanghuray Bahetjan: oldest son of Halifat Nurmuhamet',
      'Tanghuray Bahetjan: youngest son of Halifat Nurmuhamet',
      'husband of Gulsanat: three children of Gulsanat',
      'mother of Halifat Nurmuhamet: Halifat Nurmuhamet',
      'mother of Kurbanali Aibol: Kurbanali Aibol',
      'mother of Qalia: Qalia Qabelqaze',
      'mother of Qalia: Watbek Qabelqaze',
      'wife of Kurbanali Aibol: children of the wife of Kurbanali Aibol',
    ]);
    expect(called('five children of Junisbay Nasilbek and Arzegul Halambek').properties.size).toBe(5);
  });
});

describe('who was taken and who is held', () => {
  const peopleIn = (type: 'HELD_IN' | 'TAKEN_AT') =>
    lines(type)
      .filter(({ start }) => nodeOf(start)?.label === 'Person')
      .map(({ start, end, properties: { since = '', until = '' } }) =>
        `${nameOf(start)}: ${nameOf(end)} ${String(since)}/${String(until)}`.trim(),
      )
      .sort();

  test('taken where and when a report says so', () => {
    expect(peopleIn('TAKEN_AT')).toEqual([
      'Bagdad Aken: Urumqi international airport /',
      'Dalyat Jaynar: Jeminay border checkpoint 2017-07-17/',
      'Jomart Kamil: Xinjiang Uyghur Autonomous Region 2018-01-25/',
      'Kingshaz Gudarnu: China 2016-06-15/',
      'Watbek Qabelqaze: Xinyuan County 2017-10-15/',
      'Wospanihari Ahezori: China /',
    ]);
  });

  test('held where a report says so, since when it says', () => {
    expect(peopleIn('HELD_IN')).toEqual([
      'Amanjiang Saiyiti: reformation camp /2018~',
      'Aray: re-education center /2017~',
      'Arzegul Halambek: Nilka County 2018-01/',
      'Dalyat Jaynar: vocational training center /',
      'Halifat Nurmuhamet: political training center 2017-11~/',
      'Kingshaz Gudarnu: political training center /',
      'Kulziwa Mogdun: reformation camp /2018~',
      'Kurbanali Aibol: reformation center 2017-02~/',
      'Muheit Akbar: prison /',
      'Wospanihari Ahezori: Bole Detention Center /',
      'Yilati Salmahan: reformation camp /2018~',
      'husband of Sara Jengisnek: political training center 2017-08~/',
    ]);
  });

  test('Watbek was taken in Xinyuan County; where he is held no report says', () => {
    expect(from('HELD_IN', 'Watbek Qabelqaze')).toEqual([]);
    expect(status('Watbek Qabelqaze')).toBe('detained since 2017-10-15');
  });

  test('each unnamed camp is a facility of its own, and none lies where its prisoner lived', () => {
    const camps = lines('HELD_IN').flatMap(({ end }) => (nodeOf(end)?.properties.kind === 'camp' ? [end] : []));
    expect(distinct(camps)).toHaveLength(camps.length);
    const sites = lines('LOCATED_IN').filter(({ start }) => camps.includes(start));
    expect(distinct(sites.map(({ end }) => nameOf(end))).sort()).toEqual([
      'China',
      'Xinjiang Uyghur Autonomous Region',
    ]);
  });

  test('who told of whom', () => {
    expect(to('TESTIFIED_ABOUT', 'Watbek Qabelqaze')).toEqual(['Qalia Qabelqaze']);
    expect(to('TESTIFIED_ABOUT', 'Halifat Nurmuhamet')).toEqual(['Tanghuray Bahetjan']);
    expect(to('TESTIFIED_ABOUT', 'Jomart Kamil')).toEqual(['Jomart Aixa']);
    expect(to('TESTIFIED_ABOUT', 'Altanbek Sagandahar')).toEqual([]);
  });

  test('two words for the sex of Dalyat stand beside each other, with the quotes of both', () => {
    const dalyat = called('Dalyat Jaynar');
    expect(dalyat.properties).toMatchObject({ sex: 'disputed', disputed: ['sex'] });
    const said = evidence.statements.filter(
      ({ subject, predicate }) => predicate === 'sex' && graph.entityOf.get(subject) === dalyat.id,
    );
    expect(said.map((statement) => ('value' in statement ? statement.value : ''))).toEqual([
      'female',
      'female',
      'male',
    ]);
    expect(said.at(-1)?.quote.text).toContain('"his birthplace"');
  });
});

describe('places', () => {
  test('every place resolves but Mabai, which is likely Jumabay: that is not confirmed, so it is told and not guessed', () => {
    expect(warnings).toEqual(['rfa-2017-10-30#mabai: unknown village: Mabai Village.']);
    expect(called('Mabai Village').properties).not.toHaveProperty('latitude');
  });

  test.each([
    ['Muher Village', ['Kurdening Town', 'Gongliu County', 'Ili Kazakh Autonomous Prefecture']],
    ['Karzhao Village', ['Karjaw Town', 'Jeminay County', 'Altay Prefecture']],
    ['Mabai Village', ['Dolat Township', 'Toli County', 'Tacheng Prefecture']],
  ])('%s hangs under township, county and prefecture, region and country', (village, chain) => {
    const above = (name: string): readonly string[] =>
      from('WITHIN', name).flatMap((outer) => [outer, ...above(outer)]);
    expect(above(village)).toEqual([...chain, 'Xinjiang Uyghur Autonomous Region', 'China']);
  });

  test('a county keeps the spelling of the report among its names', () => {
    expect(called('Hutubi County').properties.aliases).toContain('Qutubi');
  });
});

describe('the accounts and their evidence', () => {
  test.each(evidence.reports.map(({ id, text }) => [id, text]))(
    'the paragraphs of %s are numbered as the original, none left out',
    (_, text) => {
      const numbers = paragraphsOf(text).map(({ number }) => number);
      expect(text.split('\n\n').every((paragraph) => /^\[\d+\] /.test(paragraph))).toBe(true);
      expect(numbers).toEqual(numbers.map((__, index) => index + 1));
    },
  );

  test('all but reports and their publishing rests on statements with their exact words', () => {
    const words = new Map(evidence.reports.map(({ id, text }) => [id, text]));
    const wrong = evidence.statements.filter(
      ({ quote }) => words.get(quote.reportId)?.slice(quote.start, quote.end) !== quote.text,
    );
    expect(wrong).toEqual([]);
    const bare = [...graph.nodes, ...graph.relationships].filter(
      (item) => (item.properties.statements as readonly string[]).length === 0,
    );
    const kinds = bare.map((item) => ('label' in item ? item.label : item.type));
    expect(distinct(kinds).sort()).toEqual(['PUBLISHED_BY', 'Report']);
  });
});
