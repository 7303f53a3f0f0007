import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, jsonOf } from './exported.ts';

const watbek = { kind: 'node', id: 'watbek-1', label: 'Person', name: 'Watbek Qabelqaze', properties: {} } as const;

test('a node is written by its name, an empty cell as nothing', () => {
  expect(
    csvOf(
      ['who', 'since'],
      [
        [watbek, '2017-10-15'],
        [null, 3],
      ],
    ),
  ).toBe('who,since\r\nWatbek Qabelqaze,2017-10-15\r\n,3\r\n');
});

test('commas, quotes and lines within a cell stay within it', () => {
  expect(csvOf(['a,b'], [['she said "no"'], ['one\ntwo']])).toBe('"a,b"\r\n"she said ""no"""\r\n"one\ntwo"\r\n');
});

test('what a spreadsheet would calculate is made plain text, also in a heading; a negative number stays one', () => {
  expect(csvOf(['x'], [['=1+1'], ['+7'], ['-1'], ['@name'], ['\tx'], ['\ry'], [-1]])).toBe(
    `x\r\n'=1+1\r\n'+7\r\n'-1\r\n'@name\r\n'\tx\r\n"'\ry"\r\n-1\r\n`,
  );
  expect(csvOf(['=cmd()'], [])).toBe("'=cmd()\r\n");
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  for (let found = field.exec(text); found; found = field.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (field.lastIndex === text.length) break;
  }
  return rows.slice(0, -1);
}

const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text);

test('whatever the texts are, reading the file gives them back, and none begins as a formula does', () => {
  const texts = fc.array(fc.tuple(fc.string(), fc.constantFrom('=a', '-"x"', '+\r\n', 'қаңтар', '新源县')), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, (rows) => {
      const read = readCsv(csvOf(['a', 'b'], rows)).slice(1);
      const asWritten = (text: string) => (isFormula(text) ? `'${text}` : text);
      expect(read).toEqual(rows.map((row) => row.map(asWritten)));
      expect(read.flat().filter(isFormula)).toEqual([]);
    }),
  );
});

test('JSON names the columns of every row', () => {
  expect(JSON.parse(jsonOf(['who', 'n'], [['Watbek', 2]]))).toEqual([{ who: 'Watbek', n: 2 }]);
});

test('JSON has a map as the query made it, also within a list and with people in it', () => {
  const map = {
    kind: 'map',
    entries: { k: 1, who: watbek, inner: { kind: 'map', entries: { kind: 'arrest' } } },
  } as const;
  const made = { k: 1, who: watbek, inner: { kind: 'arrest' } };
  expect(JSON.parse(jsonOf(['map', 'maps'], [[map, [map]]]))).toEqual([{ map: made, maps: [made] }]);
});
