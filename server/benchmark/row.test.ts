import { describe, expect, test } from 'vitest';
import { conditions, tableOf } from './row.ts';

describe('the table of the benchmark', () => {
  test('holds the ratio against what was measured beside it where there is that, else the value against its target', () => {
    const table = tableOf([
      { name: 'rows', value: 300, unit: 'rows/s', baseline: 500, target: { least: 0.5 } },
      { name: 'slow', value: 3, p95: 12.5, unit: 'ms', baseline: 1, target: { most: 1.5 } },
      { name: 'memory', value: 900, unit: 'MB', target: { most: 1024 } },
      { name: 'start', value: 2.34, unit: 's' },
    ]);
    expect(table).toBe(
      [
        'name    value   p95  unit    baseline  ratio  target',
        'rows      300        rows/s       500   0.60  ≥ 0.5 met',
        'slow      3.0  12.5  ms           1.0   3.00  ≤ 1.5 missed',
        'memory    900        MB                       ≤ 1024 met',
        'start     2.3        s',
        '',
      ].join('\n'),
    );
  });

  test('says when other work ran beside it', () => {
    expect(conditions(2, 0.4, 1.9)).toBe('2 cores, load 0.4 before and 1.9 after');
    expect(conditions(1, 7, 8)).toBe(
      '1 core, load 7.0 before and 8.0 after: other work ran beside it, so compare ratios, not times',
    );
  });
});
