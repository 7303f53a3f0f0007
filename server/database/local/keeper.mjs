// Stands between Shezhire and its Neo4j: however Shezhire ends, also by a signal that nobody can catch, the pipe between
// them closes, and then Java is ended. Started with one argument, the JSON of what `javaCommand` makes; says Java's
// process id on its first line.
import { spawn } from 'node:child_process';
import { openSync, renameSync, rmSync } from 'node:fs';

const { command, parameters, log, graceMs, archive } = JSON.parse(process.argv[2] ?? '');
const output = openSync(log, 'a', 0o600);
const java = spawn(command, parameters, { stdio: ['ignore', output, output] });
let asked = false;

function end() {
  if (asked) return;
  asked = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), graceMs).unref();
}

/** An archive counts once it is whole: Java writes it last, when Neo4j has already stopped. */
function keepArchive(signal) {
  if (!archive) return;
  try {
    if (signal === null) renameSync(archive.written, archive.kept);
  } catch {
    // Java wrote none, and the next start will.
  }
  rmSync(archive.written, { force: true });
}

java.once('error', () => process.exit(1));
java.once('exit', (code, signal) => {
  keepArchive(signal);
  process.exit(code ?? 1);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
process.stdin.once('close', end).once('error', end).resume();
process.stdout.on('error', end);
if (java.pid !== undefined) process.stdout.write(`${java.pid}\n`);
