import { Refusal } from './problem.ts';

/** A query as Neo4j reads it: `\uXXXX` stands for its character before anything else is looked at, also in comments. */
export interface Decoded {
  readonly text: string;
  /** For each character of `text`, and for its end, the offset where it was written. */
  readonly origins: readonly number[];
  /** The offsets in `text` of the characters that were written as escapes. */
  readonly escapes: ReadonlySet<number>;
}

const hexadecimal = /[\da-f]{4}/iy;

/** Decodes the escapes of a query. Throws a Refusal, with its place in the written text, for one without its four digits. */
export function decodeEscapes(written: string): Decoded {
  const characters: string[] = [];
  const origins: number[] = [];
  const escapes = new Set<number>();
  const take = (character: string, origin: number) => {
    characters.push(character);
    origins.push(origin);
  };
  for (let at = 0; at < written.length; at += 1) {
    const next = written[at + 1];
    if (written[at] !== '\\' || (next !== 'u' && next !== '\\')) {
      take(written.charAt(at), at);
    } else if (next === '\\') {
      // Two backslashes are one backslash of a string, whatever follows them.
      take('\\', at);
      take('\\', at + 1);
      at += 1;
    } else {
      escapes.add(characters.length);
      take(characterAt(written, at), at);
      at += 5;
    }
  }
  origins.push(written.length);
  return { text: characters.join(''), origins, escapes };
}

function characterAt(written: string, at: number): string {
  hexadecimal.lastIndex = at + 2;
  const [digits] = hexadecimal.exec(written) ?? [];
  if (digits === undefined)
    throw new Refusal(
      'ESCAPE',
      'After \\u come four hexadecimal digits, as in \\u049A, also in comments; for a backslash before a u write \\\\u.',
      { start: at, end: at + 2 },
    );
  return String.fromCharCode(parseInt(digits, 16));
}
