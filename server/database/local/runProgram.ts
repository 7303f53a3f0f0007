import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly onLine?: (line: string) => void;
  readonly timeLimitMs?: number;
}

export interface Finished {
  /** Absent where the program could not be started. */
  readonly code?: number;
  readonly output: string;
}

/** Runs a program to its end and keeps what it prints, both streams together. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { environment, onLine, timeLimitMs }: RunOptions,
): Promise<Finished> {
  return new Promise((settle) => {
    const child = spawn(command, parameters, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimitMs,
    });
    let output = '';
    let rest = '';
    const take = (text: string) => {
      output += text;
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', () => settle({ output }));
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });
}
