import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process for certain: numbers are given again, but not with the same time of start. */
export interface Mark {
  readonly pid: number;
  readonly startedAt: string;
}

/** Marks a running process; undefined when there is none of that number. */
export function markOf(pid: number): Mark | undefined {
  const startedAt = startOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether that very process still runs. */
export function isRunning({ pid, startedAt }: Mark): boolean {
  return startOf(pid) === startedAt;
}

/** The command line of a running process; empty when it cannot be told. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return ask(pid, 'args=') ?? '';
  }
}

/** Asks a process to end, and after `graceMs` makes it. Resolves when it is gone. */
export async function endProcess(mark: Mark, graceMs: number): Promise<void> {
  send(mark, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(mark) && Date.now() < deadline) await sleep(50);
  send(mark, 'SIGKILL');
  while (isRunning(mark)) await sleep(20);
}

function send(mark: Mark, signal: NodeJS.Signals): void {
  if (!isRunning(mark)) return;
  try {
    process.kill(mark.pid, signal);
  } catch {
    // It ended in between.
  }
}

/** Linux tells in the 20th field after the name, in ticks since the machine started; a zombie counts as gone. */
function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return process.platform === 'linux' ? undefined : ask(pid, 'lstart=');
  }
}

function ask(pid: number, field: string): string | undefined {
  try {
    return (
      execFileSync('ps', ['-o', field, '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
