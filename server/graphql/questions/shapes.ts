import type { Outcome, QuestionCheck } from '../../patterns/askQuestion.ts';
import { printPattern } from '../../patterns/pattern.ts';
import type { ParameterType, PatternParameter } from '../../patterns/pattern.ts';
import type { QueryLimits } from '../../database/gate/queryLimits.ts';
import type { FrozenResult } from '../../workspace/frozenResults.ts';
import type { KeptPattern } from '../../workspace/savedPatterns.ts';

/** What questions.graphql calls these things, from what the library calls them. */
export const patternShape = (pattern: KeptPattern) => ({
  ...pattern,
  parameters: pattern.parameters.map(parameterShape),
  file: printPattern(pattern),
});

export const checkShape = (check: QuestionCheck) => ({ ...check, parameters: check.parameters.map(parameterShape) });

export function outcomeShape(outcome: Outcome) {
  if ('problem' in outcome) return outcome;
  const { limits, cut, rows, ...answer } = outcome.answer;
  const usedLimits = { seconds: limits.timeMs / 1000, rows: limits.rows, megabytes: limits.bytes / 1e6 };
  return { answer: { ...answer, rows, limits: usedLimits, cut: cut ? cutShape(cut, limits) : null } };
}

export const frozenShape = ({ cut, rows, rowLimit, ...frozen }: FrozenResult) => ({
  ...frozen,
  rows,
  count: rows.length,
  cut: cut ? cutShape(cut, { rows: rowLimit, bytes: 0 }) : null,
});

const cutShape = (by: 'ROWS' | 'BYTES', { rows, bytes }: Omit<QueryLimits, 'timeMs'>) => ({
  by,
  after: by === 'ROWS' || bytes === 0 ? `${rows.toLocaleString('en')} rows` : `${bytes / 1e6} MB`,
});

const parameterShape = ({ type, ...parameter }: PatternParameter) => ({
  ...parameter,
  kind: kindOf(type),
  labels: typeof type === 'string' ? [] : type,
});

const kindOf = (type: ParameterType): string => (typeof type === 'string' ? type.toUpperCase() : 'NODE');
