export interface Step {
  readonly title: string;
  readonly done: string;
  readonly stamp: string;
  readonly inputs: (root: string) => readonly (string | Uint8Array)[];
  readonly commands: readonly string[];
}

export interface EnsureOptions {
  readonly root?: string;
  readonly out?: { write(text: string): unknown };
  readonly run?: (command: string, cwd: string) => Promise<{ readonly code: number | string; readonly output: string }>;
}

export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const steps: { readonly install: Step; readonly build: Step };
export function ensure(step: Step, options?: EnsureOptions): Promise<boolean>;
export function nodeTooOld(version: string, wanted: string): string | undefined;
export function countTests(report: TestReport): {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};
