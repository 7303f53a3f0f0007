import { describe, expect, test } from 'vitest';
import { called, countedIn, from, happenedTo, status, to, toldIn } from '../testing/seedWorld.ts';

describe('27 May 2018: the freed and the families at a round table', () => {
  const report = 'chinaaid-2018-05-27';

  test('whom it tells of, and whom it counts', () => {
    expect(toldIn(report, 'Person')).toEqual([
      'Amanjiang Saiyiti',
      'Jomart Aixa',
      'Jomart Kamil',
      'Kulziwa Mogdun',
      'Kurbanali Aibol',
      'Qalia Qabelqaze',
      'Saierkejian Bilaixi',
      'Watbek Qabelqaze',
      'Yilati Salmahan',
      'husband of Kuliziya Mogudong',
      'mother of Kurbanali Aibol',
      'mother of Qalia',
      'wife of Kurbanali Aibol',
    ]);
    expect(countedIn(report)).toEqual([
      'people at the round table: some 50',
      'relatives who spoke at the round table: over 40',
    ]);
  });

  test('three who were freed ask Kazakhstan and human rights groups for those still held', () => {
    for (const name of ['Amanjiang Saiyiti', 'Yilati Salmahan', 'Kulziwa Mogdun']) {
      expect(status(name)).toBe('released since 2018~');
      expect(happenedTo(name)).toContain(
        '2018-05-22 meeting in Kazakhstan Hotel by Atajolt Youth Volunteer Organization',
      );
    }
    expect(to('ADDRESSED_TO', 'human rights groups abroad')).toEqual([
      'appeal of Amanjiang Saiyiti, Kulziwa Mogdun and 1 more',
      'appeal of victims who ask for help',
    ]);
    expect(from('LOCATED_IN', 'Kazakhstan Hotel')).toEqual(['Almaty']);
  });

  test('Watbek was taken at his mother’s, for WhatsApp; the mother of both was refused her passport', () => {
    expect(happenedTo('Watbek Qabelqaze')).toEqual([
      '2017-10-15 arrest in Xinyuan County by Chinese police (WhatsApp on his telephone)',
      '2017-10-15/.. detention',
    ]);
    expect(from('PARENT_OF', 'mother of Qalia')).toEqual(['Qalia Qabelqaze', 'Watbek Qabelqaze']);
    expect(called('mother of Qalia').properties.named).toBe(false);
    expect(happenedTo('mother of Qalia')).toEqual([
      '2018-01~ passport refusal by Chinese police (the family is still being watched)',
    ]);
  });

  test('Kurbanali went to his mother, who was ill, and came into a reformation center', () => {
    expect(happenedTo('Kurbanali Aibol')).toEqual([
      '2017-02-01 journey in China (to see his mother who was ill)',
      '2017-02~/.. detention in reformation center by Chinese police',
    ]);
    expect(to('TESTIFIED_ABOUT', 'Kurbanali Aibol')).toEqual(['wife of Kurbanali Aibol']);
  });

  test('Jomart Kamil, a citizen of Kazakhstan, lived in Muher Village, was taken in Xinjiang and is held at a place unknown', () => {
    expect(from('CITIZEN_OF', 'Jomart Kamil')).toEqual(['Kazakhstan']);
    expect(from('LIVED_IN', 'Jomart Kamil')).toEqual(['Muher Village']);
    expect(happenedTo('Jomart Kamil')).toEqual([
      '2018-01-25 arrest in Xinjiang Uyghur Autonomous Region by Chinese police (helping and lodging foreigners)',
      '2018-01-25/.. detention',
      'undated naturalisation',
    ]);
    expect(from('HELD_IN', 'Jomart Kamil')).toEqual([]);
  });

  test('a husband claims damages from China, and lawyers prepare a suit at two bodies', () => {
    expect(from('SUBJECT_OF', 'husband of Kuliziya Mogudong').flatMap((event) => from('ADDRESSED_TO', event))).toEqual([
      'Chinese government',
    ]);
    expect(from('ADDRESSED_TO', 'planned appeal of lawyers engaged by the organization')).toEqual([
      'International Court of Justice',
      'United Nations Human Rights Committee',
    ]);
  });
});
