import { describe, expect, test } from 'vitest';
import { called, countedIn, from, happenedTo, to, toldIn } from '../testing/seedWorld.ts';

describe('6 May 2018: the embassy wants to meet families without reporters', () => {
  const report = 'chinaaid-2018-05-06';

  test('whom it tells of, and whom it counts', () => {
    expect(toldIn(report, 'Person')).toEqual([
      'Arzegul Halambek',
      'Junisbay Nasilbek',
      'Saierkejian Bilaixi',
      'Sara Jengisnek',
      'husband of Sara Jengisnek',
      'middleman sent to the families',
      'son of Sara Jengisnek with diabetes',
    ]);
    expect(countedIn(report)).toEqual([
      'citizens of Kazakhstan detained by the Xinjiang government: large numbers',
      'citizens of Muslim background in the camps: tens of thousands',
      'families whom the embassy approached: some',
      'five children of Junisbay Nasilbek and Arzegul Halambek: 5',
      'former residents detained on their return: many',
      'relatives to be met at the Kazakhstan Hotel: not more than 100',
      'relatives to be met in the Chinese embassy: not more than 30',
      'three children of Sara Jengisnek: 3',
    ]);
  });

  test('on 29 April it invited, by a middleman and associations; the two meetings were plans', () => {
    expect(happenedTo('families whom the embassy approached')).toEqual([
      '2018-04-29 summons by Chinese embassy in Kazakhstan, local Chinese associations, middleman sent to the families (to talk to them after foreign media had written of the detentions)',
    ]);
    expect(happenedTo('relatives to be met at the Kazakhstan Hotel')).toEqual([
      '2018-05-03 planned meeting in Kazakhstan Hotel by Chinese embassy in Kazakhstan (to meet relatives, without any reporters)',
    ]);
    expect(to('ADDRESSED_TO', 'Chinese embassy in Kazakhstan')).toEqual([
      'appeal of Saierkejian Bilaixi',
      'appeal of Saierkejian Bilaixi',
    ]);
  });

  test('Arzegul was threatened with the loss of her registration, went, and is under house arrest in Nilka County', () => {
    expect(happenedTo('Arzegul Halambek')).toEqual([
      '2008 emigration',
      '2018-01 journey in Nilka County (the threat of the authorities)',
      '2018-01 passport confiscation in Nilka County',
      '2018-01 summons by authorities of Nilka County (threat to strike out her household registration)',
      '2018-01/.. house arrest in Nilka County',
      'undated questioning by police who questioned Arzegul Halambek (her move to Kazakhstan, its length, whom she met)',
    ]);
    expect(called('Junisbay Nasilbek').properties).toMatchObject({ age: '66', ageOn: '2018-05-06' });
  });

  test('Sara has three children to feed and a son with diabetes, and a husband in a camp for almost a year', () => {
    expect(from('PARENT_OF', 'Sara Jengisnek')).toEqual([
      'son of Sara Jengisnek with diabetes',
      'three children of Sara Jengisnek',
    ]);
    expect(happenedTo('husband of Sara Jengisnek')).toEqual([
      '2015-10 emigration',
      '2017-07-30 journey in China',
      '2017-08~/.. detention in political training center',
    ]);
  });
});
