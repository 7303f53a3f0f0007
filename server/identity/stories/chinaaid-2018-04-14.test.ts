import { describe, expect, test } from 'vitest';
import { countedIn, from, happenedTo, status, to, toldIn } from '../testing/seedWorld.ts';

describe('14 April 2018: two citizens of Kazakhstan plead for their spouses', () => {
  const report = 'chinaaid-2018-04-14';

  test('whom it tells of, and whom it counts', () => {
    expect(toldIn(report, 'Person')).toEqual([
      'Kingshaz Gudarnu',
      'Kingsnor Ayatikhan',
      'Matina Camila',
      'Wospanihari Ahezori',
      'a Kazakh who used to live in China',
      'older child of Kingshaz Gudarnu',
      'younger child of Kingshaz Gudarnu',
    ]);
    expect(countedIn(report)).toEqual(['twenty Kazakh inmates: 20', 'two sons of Matina Camila: 2']);
  });

  test('Wospanihari was summoned, taken on his return and is kept in Bole; since when nobody says', () => {
    expect(happenedTo('Wospanihari Ahezori')).toEqual([
      '../2018-04-07 arrest in China',
      '../2018-04-07 journey in China',
      '../2018-04-07 summons by national security bureau in Bole (a conversation)',
      'undated detention in Bole Detention Center',
    ]);
    expect(status('Wospanihari Ahezori')).toBe('detained');
    expect(to('TESTIFIED_ABOUT', 'Wospanihari Ahezori')).toEqual(['Matina Camila']);
  });

  test('his wife asked her friends in Xinjiang and the ministry of Kazakhstan, whose citizen she is since 2003', () => {
    expect(from('LIVED_IN', 'friends of Matina Camila')).toEqual(['Xinjiang Uyghur Autonomous Region']);
    expect([...from('FRIEND_OF', 'Matina Camila'), ...to('FRIEND_OF', 'Matina Camila')]).toEqual([
      'friends of Matina Camila',
    ]);
    expect(happenedTo('Matina Camila')).toContain('2003 naturalisation');
    expect(to('ADDRESSED_TO', 'Ministry of Foreign Affairs of Kazakhstan')).toContain('appeal of Matina Camila');
  });

  test('Kingshaz was taken on a visit in 2016 and not heard from again; a camp is all that her husband was told', () => {
    expect(happenedTo('Kingshaz Gudarnu')).toEqual([
      '2016-06-15 arrest in China',
      '2016-06-15 disappearance',
      'undated detention in political training center',
    ]);
    expect(status('Kingshaz Gudarnu')).toBe('detained since 2016-06-15');
    expect(from('PARENT_OF', 'Kingsnor Ayatikhan')).toEqual(from('PARENT_OF', 'Kingshaz Gudarnu'));
  });

  test('who goes back is shut up, but who is only summoned is not said to be', () => {
    expect(status('people who let themselves be drawn back to China')).toBe('detained');
    expect(status('retired people summoned back to China')).toBe('unknown');
  });
});
