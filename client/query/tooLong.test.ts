import { expect, test } from 'vitest';
import { tooLong } from './tooLong.ts';

test('a query that is too long is marked from where it is, and told what to do about it', () => {
  expect(tooLong('a'.repeat(1_000_000))).toMatchObject({
    message:
      'The query has 1,000,000 characters, and 10,000 are the most: shorten it, and give long lists as parameters.',
    offset: 10_000,
    length: 990_000,
  });
  expect(tooLong('a'.repeat(10_000))).toBeUndefined();
});
