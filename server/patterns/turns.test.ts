import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('two work at once, and the third is told how many are ahead until one of them ends', async () => {
  const turns = createTurns(2);
  const told: string[] = [];
  const first = await turns.take();
  await turns.take();
  const third = turns.take(undefined, (ahead) => told.push(`third: ${ahead}`));
  const fourth = turns.take(undefined, (ahead) => told.push(`fourth: ${ahead}`));
  expect(told).toEqual(['third: 0', 'third: 0', 'fourth: 1']);
  first();
  const leaveThird = await third;
  expect(told.at(-1)).toBe('fourth: 0');
  leaveThird();
  await fourth;
});

test('whoever gives up while waiting leaves the row to those behind', async () => {
  const turns = createTurns(1);
  const leave = await turns.take();
  const giveUp = new AbortController();
  const second = turns.take(giveUp.signal);
  const third = turns.take();
  giveUp.abort();
  await expect(second).rejects.toThrow('Whoever waited has gone.');
  leave();
  await third;
});
