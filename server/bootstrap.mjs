import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What a verb needs before it runs; each is skipped while the hash of its inputs is the same. */
export const steps = {
  install: {
    title: 'Installing packages (npm ci)',
    done: 'Packages are installed',
    stamp: 'node_modules/.cache/shezhire/install',
    inputs: (root) => [`${process.platform} ${process.arch}`, packagesOf(root), read(root, 'package-lock.json')],
    commands: ['npm ci --no-audit --no-fund'],
  },
  build: {
    title: 'Building the page and the server (vite build)',
    done: 'The build is current',
    stamp: 'dist/stamp',
    inputs: (root) => [
      packagesOf(root),
      ...['package-lock.json', 'tsconfig.json'].map((file) => read(root, file)),
      ...['client', 'cypher', 'server'].flatMap((folder) => sourcesOf(root, folder)),
    ],
    commands: ['vite build -c client/vite.config.ts', 'vite build -c server/vite.config.ts'],
  },
};

/** Runs a step unless its stamp shows the same inputs; true when it ran. */
export async function ensure(step, { root = checkout, out = process.stderr, run = runQuietly } = {}) {
  const hash = hashOf(step.inputs(root));
  const stamp = join(root, step.stamp);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  const start = performance.now();
  rmSync(stamp, { force: true });
  out.write(`${step.title} … `);
  for (const command of step.commands) {
    const { code, output } = await run(command, root);
    if (code !== 0) {
      out.write('failed\n');
      throw new Failure(`"${command}" ended with exit code ${code}:\n${output.trim()}`);
    }
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  out.write(`${seconds(start)}\n`);
  return true;
}

/** The sentence to show where this Node is older than package.json asks for; undefined where it is not. */
export function nodeTooOld(version, wanted) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.replace('>=', '').split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Shezhire needs Node ${wantedMajor}.${wantedMinor} or later and this is Node ${version}: install a newer one from nodejs.org.`;
}

/** Adds up what Vitest's JSON reporter wrote; a file that could not run counts as one failure. */
export function countTests(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

const verbs = {
  async start() {
    await prepare(process.stdout);
    // Apollo and React check much more of what they are given while they think they are being worked on.
    process.env.NODE_ENV ??= 'production';
    await import(pathToFileURL(join(checkout, 'dist/server/main.js')).href);
  },
  async shezhire(rest) {
    await prepare(process.stderr, { quiet: true });
    // npm runs scripts in the checkout; the paths that a person types are relative to where they stand.
    if (process.env.npm_lifecycle_event === 'shezhire' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
    const entry = join(checkout, 'dist/server/cli.js');
    process.argv = [process.argv[0], entry, ...rest];
    await import(pathToFileURL(entry).href);
  },
  async dev() {
    await prepare(process.stdout, { build: false });
    await become('tsx server/dev.ts');
  },
  async bench(rest) {
    await prepare(process.stdout);
    await become(['tsx server/benchmark/bench.ts', ...rest].join(' '));
  },
  async test() {
    await prepare(process.stdout);
    const data = mkdtempSync(join(tmpdir(), 'shezhire-test-'));
    try {
      await runTests(join(data, 'tests.json'), { SHEZHIRE_DATA: join(data, 'data') });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};

async function prepare(out, { quiet = false, build = true } = {}) {
  for (const step of build ? [steps.install, steps.build] : [steps.install]) {
    if (!(await ensure(step, { out })) && !quiet) out.write(`${step.done}\n`);
  }
}

async function runTests(reportFile, env) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const checks = JSON.parse(read(checkout, 'package.json')).scripts.check.split(' && ');
  await Promise.all(
    checks.map(async (check) => {
      const start = performance.now();
      const { code, output } = await runQuietly(check, checkout);
      process.stdout.write(`${check} … ${code === 0 ? seconds(start) : `failed\n${output}`}\n`);
      total[code === 0 ? 'passed' : 'failed'] += 1;
    }),
  );
  const code = await runLoudly(
    `vitest run -c .config/vitest.config.ts --reporter=default --reporter=json --outputFile.json="${reportFile}"`,
    env,
  );
  const tests = existsSync(reportFile)
    ? countTests(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  if (code !== 0 && tests.failed === 0) tests.failed = 1;
  for (const key of Object.keys(total)) total[key] += tests[key];
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
}

/** Runs a command to its end and keeps what it prints. */
function runQuietly(command, cwd) {
  return new Promise((settle) => {
    const child = spawn(command, { cwd, shell: true, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code, signal) => settle({ code: code ?? signal, output }));
  });
}

function runLoudly(command, env = {}) {
  return new Promise((settle) => {
    const child = spawn(command, { cwd: checkout, shell: true, env: { ...environment(), ...env }, stdio: 'inherit' });
    // Ctrl-C reaches the child by itself; this process only waits for it to end in good order.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('close', (code, signal) => settle(code ?? signal));
  });
}

async function become(command) {
  const code = await runLoudly(command);
  process.exitCode = typeof code === 'number' ? code : 1;
}

function environment() {
  const bin = join(checkout, 'node_modules', '.bin');
  // A build that a test asks for must be the one that a user gets: the page's library looks at NODE_ENV, too.
  const variables = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV');
  return { ...Object.fromEntries(variables), PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

function packagesOf(root) {
  const { engines, dependencies, devDependencies, overrides } = JSON.parse(read(root, 'package.json'));
  return JSON.stringify({ engines, dependencies, devDependencies, overrides });
}

function sourcesOf(root, folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .flatMap((file) => [relative(root, file), readFileSync(file)]);
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex');
}

const read = (root, file) => readFileSync(join(root, file), 'utf8');
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

class Failure extends Error {}

async function main([verb, ...rest]) {
  const old = nodeTooOld(process.versions.node, JSON.parse(read(checkout, 'package.json')).engines.node);
  if (old) throw new Failure(old);
  const run = verbs[verb];
  if (!run) throw new Failure(`There is no "${verb ?? ''}": it is one of ${Object.keys(verbs).join(', ')}.`);
  await run(rest);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  });
}
