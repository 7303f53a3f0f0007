/** Something a person asked for or gave cannot be used; the message says what was wrong, where, and the nearest right thing. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** A word for programs: stable, upper case. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Nothing usable answers where the database should be; the message names the setting and the way on. */
export class DatabaseUnavailable extends UserError {
  override readonly name = 'DatabaseUnavailable';
  constructor(message: string) {
    super('DATABASE_UNAVAILABLE', message);
  }
}

/** Files that were refused whole: one line for each fault. */
export class RefusedFiles extends UserError {
  override readonly name = 'RefusedFiles';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('REFUSED', faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.faults = faults;
  }
}

/** A place in a file and what is wrong there. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
