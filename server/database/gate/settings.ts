import { codeOf } from '../connectProblem.ts';
import type { Database } from '../database.ts';

/** A server's settings by their names, as it tells them. */
export type Settings = ReadonlyMap<string, string>;

/** What of a server makes it less safe to hand its queries to anybody. */
export interface SettingWarning {
  readonly setting: string;
  readonly value: string;
  readonly safe: string;
  /** One sentence for the person who runs the server. */
  readonly message: string;
}

interface SettingRule {
  readonly setting: string;
  readonly safe: string;
  /** What can happen otherwise. */
  readonly danger: string;
  readonly isSafe: (value: string, settings: Settings) => boolean;
}

const is =
  (wanted: string) =>
  (value: string): boolean =>
    value === wanted;

/**
 * Reading what a user asks is safe by our own locks; these are the server's, for the day one of ours fails. Of time and memory
 * only what holds for all queries is looked at: each of ours brings its own time limit.
 */
const rules: readonly SettingRule[] = [
  {
    setting: 'dbms.security.auth_enabled',
    safe: 'true',
    danger: 'everybody who reaches the server can read and change everything',
    isSafe: is('true'),
  },
  {
    setting: 'dbms.security.allow_csv_import_from_file_urls',
    safe: 'false',
    danger: 'a query with LOAD CSV could read files of the machine',
    isSafe: is('false'),
  },
  {
    setting: 'dbms.security.procedures.unrestricted',
    safe: '',
    danger: 'the procedures of plug-ins that it names can do anything',
    isSafe: is(''),
  },
  {
    setting: 'dbms.security.procedures.allowlist',
    safe: 'db.labels,db.relationshipTypes,db.propertyKeys,db.schema.*,db.index.fulltext.*,dbms.components',
    danger: 'every procedure of every plug-in can be called',
    isSafe: (value) => value !== '*',
  },
  {
    setting: 'db.transaction.monitor.check.interval',
    safe: '500ms',
    danger: 'a query is stopped long after its time limit, or never',
    isSafe: (value) => millisecondsOf(value) > 0 && millisecondsOf(value) <= 2_000,
  },
  {
    setting: 'dbms.memory.transaction.total.max',
    safe: '512m',
    danger: 'one query can take all memory and end the server',
    isSafe: (value) => !/^0\D*$/.test(value),
  },
  {
    setting: 'server.bolt.tls_level',
    safe: 'REQUIRED',
    danger: 'the server answers other machines, and who is on the way can read the password',
    isSafe: (value, settings) => value !== 'DISABLED' || isLocal(settings.get('server.bolt.listen_address')),
  },
  {
    setting: 'server.http.enabled',
    safe: 'false',
    danger: 'the server answers other machines over HTTP, and who is on the way can read the password',
    isSafe: (value, settings) => value === 'false' || isLocal(settings.get('server.http.listen_address')),
  },
  {
    setting: 'dbms.usage_report.enabled',
    safe: 'false',
    danger: 'the server tells its makers how it is used, over the network',
    isSafe: is('false'),
  },
];

/** Reads the settings that matter here, or nothing where the account may not. */
export async function readSettings(database: Database): Promise<Settings> {
  const query = 'SHOW SETTINGS YIELD name, value RETURN name, value';
  const rows = await database
    .read<{ readonly name: string; readonly value: string | null }>(query)
    .catch((error: unknown) => {
      if (codeOf(error).startsWith('Neo.ClientError')) return [];
      throw error;
    });
  return new Map(rows.map(({ name, value }) => [name, value ?? '']));
}

/** A warning for each unsafe setting; one for all where the settings are not to be seen. */
export function unsafeSettings(settings: Settings): readonly SettingWarning[] {
  if (settings.size === 0) return [unseen];
  return rules.flatMap(({ setting, safe, danger, isSafe }) => {
    const value = settings.get(setting);
    if (value === undefined || isSafe(value, settings)) return [];
    const message = `Neo4j's setting ${setting} is "${value}": ${danger}. Safe is ${safe === '' ? 'nothing' : safe}.`;
    return [{ setting, value, safe, message }];
  });
}

const unseen: SettingWarning = {
  setting: 'SHOW SETTINGS',
  value: '',
  safe: '',
  message:
    'This account may not see the settings of Neo4j, so it is not known whether they are safe: ask who runs it for SHOW SETTING privileges.',
};

const isLocal = (address = ''): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.test(address);

function millisecondsOf(duration: string): number {
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
  return [...duration.matchAll(/([\d.]+)(ms|s|m|h)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0),
    0,
  );
}
