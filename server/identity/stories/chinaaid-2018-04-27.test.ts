import { describe, expect, test } from 'vitest';
import { called, countedIn, from, happenedTo, status, to, toldIn } from '../testing/seedWorld.ts';

describe('27 April 2018: families ask Kazakhstan for help', () => {
  const report = 'chinaaid-2018-04-27';

  test('whom it tells of, and whom it counts', () => {
    expect(toldIn(report, 'Person')).toEqual([
      'Dosembek',
      'Gulsanat',
      'Halifat Nurmuhamet',
      'Tanghuray Bahetjan',
      'Tusunhan Abdurahman',
      'husband of Gulsanat',
      'mother of Halifat Nurmuhamet',
      'oldest son of Halifat Nurmuhamet',
      'youngest son of Halifat Nurmuhamet',
    ]);
    expect(countedIn(report)).toEqual([
      'Kazakhs from China who spoke to ChinaAid: several',
      'people who died after political training centers: some',
      'three children of Gulsanat: 3',
    ]);
  });

  test('Dosembek went for his pension, came back, went again, lost his passport and fell silent', () => {
    expect(happenedTo('Dosembek')).toEqual([
      '2009-09 emigration',
      '2017 arrest',
      '2017-04/2017-08 journey in China (to settle his pension)',
      '2017-08/2018-01-22 journey in China',
      '2017-08/2018-01-22 passport confiscation in China by Chinese police',
      '2018-01-22 disappearance',
    ]);
    expect(called('Dosembek').properties.birthDate).toBe('1957-10');
  });

  test('the husband of Gulsanat could not leave China; now his wife does not know whether he lives', () => {
    expect(happenedTo('husband of Gulsanat')).toEqual([
      '../2016-03-20 journey in China',
      '2016-03-20 passport confiscation in China by Chinese police',
      'undated disappearance',
    ]);
    expect(status('husband of Gulsanat')).toBe('missing');
    expect(from('PARENT_OF', 'husband of Gulsanat')).toEqual(['three children of Gulsanat']);
  });

  test('Halifat went to see her mother with her oldest son, who is with relatives now; the youngest is with his father', () => {
    expect(status('Halifat Nurmuhamet')).toBe('detained since 2017-11~');
    expect(to('PARENT_OF', 'Halifat Nurmuhamet')).toEqual(['mother of Halifat Nurmuhamet']);
    expect(from('LIVED_IN', 'oldest son of Halifat Nurmuhamet')).toEqual(['China']);
    expect(from('RELATIVE_OF', 'oldest son of Halifat Nurmuhamet')).toEqual([
      'relatives in China with whom the oldest son stays',
    ]);
    expect(from('LIVED_IN', 'youngest son of Halifat Nurmuhamet')).toEqual(['Kazakhstan']);
  });
});
