import { cpus, loadavg } from 'node:os';
import { onOwnNeo4j } from './ownNeo4j.ts';
import { conditions, tableOf } from './row.ts';
import type { Row } from './row.ts';

interface Measurement {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]>;
}

// As `npm start` has it: Apollo and React check much more of what they are given where this is not said.
process.env.NODE_ENV ??= 'production';
const stopped = new AbortController();
const { signal } = stopped;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => stopped.abort());

// Each brings in its own modules when its turn comes: the memory of the load would hold a browser's otherwise.
const measurements: readonly Measurement[] = [
  { name: 'start', run: async () => (await import('./start.ts')).measureStarts(signal) },
  { name: 'page', run: async () => (await import('./page.ts')).measurePage(signal) },
  { name: 'statistics', run: async () => (await import('./statistics.ts')).statisticsRows() },
  { name: 'load', run: async () => onOwnNeo4j(signal, (await import('./load.ts')).loadRows) },
  { name: 'queries', run: async () => onOwnNeo4j(signal, (await import('./queries.ts')).queryRows) },
  { name: 'gate', run: async () => onOwnNeo4j(signal, (await import('./gate.ts')).gateRows) },
  { name: 'patterns', run: async () => onOwnNeo4j(signal, (await import('./patterns.ts')).patternRows) },
];

/** Those that are named, in the order of the list; all of them when none is. */
function chosen(names: readonly string[]): readonly Measurement[] {
  const unknown = names.find((name) => measurements.every((measurement) => measurement.name !== name));
  if (unknown !== undefined) {
    const all = measurements.map(({ name }) => name).join(', ');
    throw new Error(`there is no measurement "${unknown}": it is one of ${all}.`);
  }
  return measurements.filter(({ name }) => names.length === 0 || names.includes(name));
}

const loadBefore = loadavg()[0] ?? 0;
const rows: Row[] = [];
try {
  for (const { name, run } of chosen(process.argv.slice(2))) {
    process.stderr.write(`Measuring ${name} …\n`);
    rows.push(...(await run()));
  }
} catch (error) {
  process.exitCode = signal.aborted ? 130 : 1;
  process.stderr.write(`${signal.aborted ? 'Stopped' : String(error)}\n`);
}
if (rows.length > 0)
  process.stdout.write(`${conditions(cpus().length, loadBefore, loadavg()[0] ?? 0)}\n\n${tableOf(rows)}`);
// A load that was stopped on the way may still be at its work, for nobody.
process.exit();
