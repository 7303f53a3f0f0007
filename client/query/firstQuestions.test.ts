import { expect, test } from 'vitest';
import { checkQuery } from '../../server/database/gate/checkQuery.ts';
import { warningsOf } from '../../server/patterns/warnings.ts';
import { firstQuestions } from './firstQuestions.ts';

test.each(firstQuestions)('$title: the gate lets it pass, and finds nothing to warn of', ({ cypher }) => {
  const checked = checkQuery(cypher);
  expect(checked).toMatchObject({ ok: true, warnings: [] });
  expect(warningsOf(cypher)).toEqual([]);
});
