import { describe, expect, test } from 'vitest';
import { checkQuery } from './checkQuery.ts';
import { repetitionProblem } from './regularExpression.ts';

const bracket =
  'The pattern repeats a bracket that itself repeats or chooses, which can take for ever: repeat single characters.';
const row = 'The pattern has two repetitions in a row, which can take for ever: keep one of them.';
const many = 'The pattern has 5 repetitions without end, and 4 are the most: use CONTAINS for its parts.';

describe('a regular expression whose work stays in bounds', () => {
  test.each([
    '(?i)қаб.*',
    '.*camp.*wife.*',
    '\\d{4}-\\d{2}',
    '[a-z*+]+',
    '(Ili|Yili).*',
    '(ab){2}',
    '\\(.*\\).*',
    '(?:Xin)?yuan',
    '\\Q(a*)*\\E',
    'a{2,3}b*',
  ])('%s', (pattern) => expect(repetitionProblem(pattern, 4)).toBeUndefined());
});

describe('one that can take for ever', () => {
  test.each([
    ['(a*)*', bracket],
    ['((a|b|ab)*)*c', bracket],
    ['(a|aa)+b', bracket],
    ['(a?){30}a{30}', bracket],
    ['(?:(x+)y)+', bracket],
    ['.*.*y', row],
    ['.*.?.*y', row],
    ['.*(.*)y', row],
    ['(.*)\\b.*y', row],
    ['(a.*|b).*', row],
    ['a*b*c*d*e*', row],
    ['a*1b*2c*3d*4e*', many],
  ])('%s', (pattern, problem) => expect(repetitionProblem(pattern, 4)).toBe(problem));
});

describe('a pattern that is not written out as a whole', () => {
  test.each(["'x' =~ $a", "'x' =~ 'a' + 'b'", "'x' =~ ('a')", "'x' =~ toLower('A')", "'x' =~ ['a'][0]"])(
    '%s',
    (condition) => {
      expect(checkQuery(`RETURN ${condition} AS x`)).toMatchObject({
        problem: {
          message: 'After =~ the whole pattern must stand in quotes; for a value use CONTAINS or STARTS WITH.',
        },
      });
    },
  );

  test.each(["n.x =~ 'a' AND true", "(n.x =~ 'a')", "[x IN $a WHERE x =~ 'a' | x]", "n.x =~ 'a' = true"])(
    'is none of these: %s',
    (condition) => {
      expect(checkQuery(`MATCH (n) WHERE ${condition} RETURN n`)).toMatchObject({ ok: true });
    },
  );
});
