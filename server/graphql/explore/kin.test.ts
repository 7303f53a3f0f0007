import { expect, test } from 'vitest';
import { kinWord } from './kin.ts';

test('a sister who speaks of her brother is his sister', () => {
  const row = { type: 'SIBLING_OF', witnessFirst: true, witnessSex: 'female', personSex: 'male', kinship: null };
  expect(kinWord(row)).toBe('his sister');
});

test('a daughter who speaks of her mother is her daughter, and a parent of unknown sex stays a parent', () => {
  const child = { type: 'PARENT_OF', witnessFirst: false, witnessSex: 'female', personSex: 'female', kinship: null };
  expect(kinWord(child)).toBe('her daughter');
  expect(kinWord({ ...child, witnessFirst: true, witnessSex: null, personSex: null })).toBe('their parent');
});

test("the report's own word for a relative is kept, but only for the one whom it names", () => {
  const aunt = { type: 'RELATIVE_OF', witnessFirst: true, witnessSex: 'female', personSex: 'male', kinship: 'aunt' };
  expect(kinWord(aunt)).toBe('his aunt');
  expect(kinWord({ ...aunt, witnessFirst: false })).toBe('his relative');
});

test('who merely works beside somebody is no kin', () => {
  const row = { type: 'MEMBER_OF', witnessFirst: true, witnessSex: null, personSex: null, kinship: null };
  expect(kinWord(row)).toBeUndefined();
});
