import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countTests, ensure, nodeTooOld, steps } from './bootstrap.mjs';
import type { Step } from './bootstrap.mjs';

let root: string;
let printed: string;
const out = { write: (text: string) => (printed += text) };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shezhire-bootstrap-'));
  printed = '';
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const node = (script: string): string => `"${process.execPath}" -e "${script}"`;
const copying: Step = {
  title: 'Copying',
  done: 'Copied',
  stamp: 'out/stamp',
  inputs: (folder) => [readFileSync(join(folder, 'input'), 'utf8')],
  commands: [node("fs.copyFileSync('input', 'copy')"), node("fs.appendFileSync('runs', '.')")],
};

describe('a step', () => {
  test('runs its commands in order in the folder, and is skipped while its inputs are the same', async () => {
    write('input', 'first');
    expect(await ensure(copying, { root, out })).toBe(true);
    expect(printed).toMatch(/^Copying … \d+\.\d s\n$/);
    expect(await ensure(copying, { root, out })).toBe(false);
    expect(readFileSync(join(root, 'copy'), 'utf8')).toBe('first');
    expect(readFileSync(join(root, 'runs'), 'utf8')).toBe('.');
  });

  test('runs again when an input changes', async () => {
    write('input', 'first');
    await ensure(copying, { root, out });
    write('input', 'second');
    expect(await ensure(copying, { root, out })).toBe(true);
    expect(readFileSync(join(root, 'copy'), 'utf8')).toBe('second');
    expect(await ensure(copying, { root, out })).toBe(false);
  });

  test('that fails says what its command printed, leaves no stamp and does not go on', async () => {
    write('input', 'first');
    await ensure(copying, { root, out });
    write('input', 'second');
    const bad = node("console.log('Madeup output'); console.error('Madeup fault'); process.exit(3)");
    const failing = { ...copying, commands: [bad, ...copying.commands] };
    const problem: unknown = await ensure(failing, { root, out }).catch((error: unknown) => error);
    if (!(problem instanceof Error)) throw new Error('it did not fail');
    const [first, ...lines] = problem.message.split('\n');
    expect(first).toBe(`"${bad}" ended with exit code 3:`);
    expect(lines.sort()).toEqual(['Madeup fault', 'Madeup output']);
    expect(printed.endsWith('Copying … failed\n')).toBe(true);
    expect(existsSync(join(root, 'out/stamp'))).toBe(false);
    expect(readFileSync(join(root, 'runs'), 'utf8')).toBe('.');
    write('input', 'first');
    expect(await ensure(copying, { root, out })).toBe(true);
  });
});

describe('the steps of Shezhire', () => {
  const packageFile = (change: object) =>
    JSON.stringify({ engines: { node: '>=20.19' }, dependencies: { madeup: '1.0.0' }, ...change });
  const files: Readonly<Record<string, string>> = {
    'package.json': packageFile({}),
    'package-lock.json': '{}',
    'tsconfig.json': '{}',
    'client/madeup/page.tsx': 'page',
    'cypher/madeup.cypher': 'RETURN 1',
    'server/main.ts': 'main',
  };
  const done = { code: 0, output: '' };

  /** Whether a step runs again after one file has another text. */
  async function runsAfter(step: Step, file: string, text: string): Promise<boolean> {
    const options = { root, out, run: () => Promise.resolve(done) };
    for (const [name, content] of Object.entries(files)) write(name, content);
    expect(await ensure(step, options)).toBe(true);
    expect(await ensure(step, options)).toBe(false);
    write(file, text);
    return ensure(step, options);
  }

  test.each([
    ['package.json', packageFile({ dependencies: { madeup: '1.0.1' } }), true],
    ['package-lock.json', '{ }', true],
    ['package.json', packageFile({ scripts: { madeup: 'true' } }), false],
    ['server/main.ts', 'other', false],
  ])('packages are installed again after %s is %s: %s', async (file, text, again) => {
    expect(await runsAfter(steps.install, file, text)).toBe(again);
  });

  test.each([
    ['client/madeup/page.tsx', true],
    ['client/madeup/new.tsx', true],
    ['cypher/madeup.cypher', true],
    ['server/main.ts', true],
    ['tsconfig.json', true],
    ['package-lock.json', true],
    ['server/main.test.ts', false],
    ['seed/reports/madeup.md', false],
  ])('the build is made again after a change of %s: %s', async (file, again) => {
    expect(await runsAfter(steps.build, file, 'other')).toBe(again);
  });

  test('the build is made again after a file is renamed', async () => {
    const options = { root, out, run: () => Promise.resolve(done) };
    for (const [name, content] of Object.entries(files)) write(name, content);
    await ensure(steps.build, options);
    rmSync(join(root, 'server/main.ts'));
    write('server/other.ts', 'main');
    expect(await ensure(steps.build, options)).toBe(true);
  });
});

describe('a Node that is too old', () => {
  test.each(['20.19.0', '20.19.5', '20.20.1', '22.0.0', '100.0.0'])('%s is new enough', (version) => {
    expect(nodeTooOld(version, '>=20.19')).toBeUndefined();
  });

  test.each(['20.18.3', '20.9.0', '18.20.0', '8.99.0'])('%s is told what to install', (version) => {
    expect(nodeTooOld(version, '>=20.19')).toBe(
      `Shezhire needs Node 20.19 or later and this is Node ${version}: install a newer one from nodejs.org.`,
    );
  });
});

describe('counting tests', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 };
  const ran = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };

  test('adds up what passed, failed and was skipped or is to come', () => {
    expect(countTests({ ...report, numTodoTests: 3, testResults: [ran] })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 5,
    });
    expect(countTests({ ...report, testResults: [ran] })).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test('a file that could not run is one failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countTests({ ...report, testResults: [ran, broken] }).failed).toBe(2);
    expect(countTests({ ...report, numFailedTests: 0, testResults: [broken] }).failed).toBe(1);
  });

  test('a file whose closing failed after its tests passed is one failure', () => {
    const unclosed = { status: 'failed', assertionResults: [{ status: 'passed' }] };
    expect(countTests({ ...report, numFailedTests: 0, testResults: [unclosed] }).failed).toBe(1);
  });
});
