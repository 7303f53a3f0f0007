import { cellOf, withNodeIds } from '../database/cell.ts';
import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import type { PlanStep as GateStep, QueryAnswer } from '../database/gate/queryTask.ts';
import { QueryRunner as Gate } from '../database/gate/runQuery.ts';
import type { Runaway } from '../database/gate/runaway.ts';
import { dataChanging } from '../database/oneState.ts';
import { createExplainer } from './explain.ts';
import type { Explainer } from './explain.ts';
import { faultOf } from './faultOf.ts';
import type { PlanStep, QueryRunner, RunAnswer, RunOptions } from './queryRunner.ts';

export interface GateOptions {
  readonly database: Database;
  /** Ends Shezhire's own Neo4j at once and starts it again. */
  readonly restart?: (() => Promise<void>) | undefined;
  /** Told of a query that nothing stops. */
  readonly onRunaway?: (runaway: Runaway) => void;
}

/** A runner whose threads and connections end with it. */
export interface ClosableRunner extends QueryRunner {
  close(): Promise<void>;
}

/** Runs queries through the gate, in threads of their own, and gives their answers as cells of one state of the data. */
export function gateRunner(options: GateOptions): ClosableRunner {
  const { database } = options;
  const gate = new Gate({ ...options, account: () => database.account() });
  const explainer = createExplainer(database);
  return {
    run: (query, asked) =>
      asked.mode === 'EXPLAIN' ? explained(explainer, database, query, asked) : answered(gate, database, query, asked),
    runaways: () => gate.runaways().map(({ message }) => message),
    close: async () => {
      await Promise.all([gate.close(), explainer.close()]);
    },
  };
}

async function explained(
  explainer: Explainer,
  database: Database,
  query: string,
  { limits }: RunOptions,
): Promise<RunAnswer> {
  const began = performance.now();
  const [{ plan, notifications }, dataState] = await Promise.all([
    explainer.explain(query, limits.timeMs),
    stateOf(database),
  ]);
  const elapsedMs = performance.now() - began;
  return { columns: [], rows: [], ...(plan ? { plan } : {}), notifications, elapsedMs, waitedMs: 0, dataState };
}

async function answered(gate: Gate, database: Database, query: string, options: RunOptions): Promise<RunAnswer> {
  const { parameters, mode, limits, signal, onProgress } = options;
  const asked = performance.now();
  let began = asked;
  let before: Promise<string> | undefined;
  const onWaiting = (place: number) => onProgress?.({ state: 'WAITING', ahead: place - 1 });
  const onBegin = () => {
    began = performance.now();
    before = stateOf(database);
    before.catch(() => undefined);
    onProgress?.({ state: 'RUNNING', ahead: 0, since: began });
  };
  const onStop = () => onProgress?.({ state: 'STOPPING', ahead: 0 });
  signal?.addEventListener('abort', onStop, { once: true });
  try {
    const text = mode === 'PROFILE' ? `PROFILE ${query}` : query;
    const answer = await gate.run(text, parameters, { limits, onWaiting, onBegin, ...(signal ? { signal } : {}) });
    const elapsedMs = performance.now() - began;
    const rows = await cellsOf(database, answer);
    const dataState = await stateOf(database);
    if (dataState !== (await before)) throw dataChanging();
    const { columns, cut, plan } = answer;
    return {
      columns,
      rows,
      ...(cut ? { cut: cut === 'rows' ? 'ROWS' : 'BYTES' } : {}),
      ...(plan ? { plan: planStep(plan) } : {}),
      ...{ notifications: [], elapsedMs, waitedMs: began - asked, dataState },
    };
  } catch (error) {
    throw faultOf(error, query);
  } finally {
    signal?.removeEventListener('abort', onStop);
  }
}

async function cellsOf(database: Database, { rows }: QueryAnswer): Promise<RunAnswer['rows']> {
  const ids = new Map<string, string>();
  const unknown = new Set<string>();
  const cells = rows.map((row) =>
    row.map((value) =>
      cellOf(value, (elementId, id) => {
        if (id === undefined) unknown.add(elementId);
        else ids.set(elementId, id);
      }),
    ),
  );
  const elementIds = [...unknown].filter((elementId) => !ids.has(elementId));
  if (elementIds.length > 0) {
    const found = await database.read(cypherFile('explore/ids-of-elements'), { elementIds });
    for (const { elementId, id } of found) ids.set(String(elementId), String(id));
  }
  return cells.map((row) => row.map((cell) => withNodeIds(cell, (elementId) => ids.get(elementId) ?? elementId)));
}

async function stateOf(database: Database): Promise<string> {
  const [row] = await database.read<{ readonly state: string }>(cypherFile('evidence/state'));
  return (row?.state ?? '').trim();
}

const planStep = ({ operator, details, rows, dbHits, children }: GateStep): PlanStep => ({
  operator,
  details: typeof details.Details === 'string' ? details.Details : '',
  estimatedRows: Number(details.EstimatedRows ?? 0),
  rows: rows ?? null,
  dbHits: dbHits ?? null,
  children: children.map(planStep),
});
