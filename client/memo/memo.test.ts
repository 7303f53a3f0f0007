import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CellRow } from '../api/cells.ts';
import type { Claim } from '../api/types.ts';
import { memoOf } from './memo.ts';
import type { Memo, MemoParts } from './memo.ts';
import { memoAsHtml } from './memoAsHtml.ts';
import { memoAsMarkdown } from './memoAsMarkdown.ts';
import { madeUpCell, madeUpClaim, madeUpNode, madeUpQuote, madeUpReport } from '../answers/testing/madeUpClaims.ts';

const aman = madeUpNode('Person', 'Madeup Aman');
const beren = madeUpNode('Person', 'Madeup Beren');
const camp = madeUpNode('Facility', 'Madeup Camp');
const account = madeUpReport('account');
const original = madeUpReport('original', 'original');
const held = madeUpQuote('Aman is held in Madeup Camp', account, { witness: beren, start: 10 });
const kin = madeUpQuote('Beren is his sister', account, { start: 60 });
const heldToo = madeUpQuote('They keep Aman in Madeup Camp', original);
const holding = madeUpClaim(aman, 'HELD_IN', camp, [held, heldToo], { derived: true });
const sisters = madeUpClaim(aman, 'SIBLING_OF', beren, [kin]);

const memoFrom = (claims: readonly (readonly Claim[])[], more: Partial<MemoParts> = {}): Memo =>
  memoOf({
    question: 'Who is held?',
    answer: undefined,
    form: 'sentences',
    columns: ['person', 'heldIn'],
    sources: claims.map((each) => ({ row: [madeUpCell(aman), madeUpCell(camp)], claims: each })),
    remarks: [],
    ...more,
  });

const wordsOf = (memo: Memo) => memo.footnotes.map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('the footnotes of a memo', () => {
  test('each sentence that is said cites the words that say it, in the order in which they are first needed', () => {
    const memo = memoFrom([[holding, sisters]]);
    expect(memo.rows[0]?.sentences).toEqual([
      { text: 'Madeup Aman: held in Madeup Camp (derived).', notes: [1, 2] },
      { text: 'Sibling of Madeup Beren.', notes: [3] },
    ]);
    expect(memo.footnotes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(wordsOf(memo)).toEqual([held.text, heldToo.text, kin.text]);
  });

  test('a sentence that stands behind two rows has one number', () => {
    const memo = memoFrom([[holding], [sisters], [holding]]);
    expect(memo.rows.map(({ notes }) => notes)).toEqual([[1, 2], [3], [1, 2]]);
    expect(wordsOf(memo)).toEqual([held.text, heldToo.text, kin.text]);
  });

  test('two quotes of one sentence are one footnote, with both marked', () => {
    const sentence = 'Aman and Beren are in Madeup Camp';
    const one = madeUpQuote('Aman', account, { after: sentence.slice(4), start: 0 });
    const other = madeUpQuote('Beren', account, { before: 'Aman and ', after: sentence.slice(14), start: 9 });
    const memo = memoFrom([[madeUpClaim(aman, 'HELD_IN', camp, [one, other])]]);
    expect(memo.footnotes).toHaveLength(1);
    expect(memo.footnotes[0]?.runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Aman', 'Beren']);
  });

  test('what two witnesses say in one sentence is one footnote that names both', () => {
    const other = { ...held, statement: 'another', witness: madeUpNode('Person', 'Madeup Dana') };
    const memo = memoFrom([[madeUpClaim(aman, 'HELD_IN', camp, [held, other])]]);
    expect(memoAsMarkdown(memo)).toContain('Madeup Camp Told by Madeup Beren and by Madeup Dana. ');
    expect(memo.footnotes).toHaveLength(1);
  });

  test('whom a witness told of is said with the words, from either end', () => {
    const told = madeUpClaim(beren, 'TESTIFIED_ABOUT', aman, [held], { derived: true });
    const sentencesAbout = (first: typeof aman, claims: readonly Claim[]) =>
      memoFrom([], { sources: [{ row: [madeUpCell(first)], claims }] }).rows[0]?.sentences;
    expect(sentencesAbout(beren, [told])).toEqual([{ text: 'Madeup Beren: told of Madeup Aman.', notes: [1] }]);
    expect(sentencesAbout(aman, [sisters, told])?.at(-1)).toEqual({ text: 'Told of by Madeup Beren.', notes: [2] });
  });

  test('a quote over two sentences is one footnote with each of the two', () => {
    const [first, second] = ['He came back.', 'Then they took him.'];
    const across = madeUpQuote(`${first} ${second}`, account, { start: 0 });
    const one = madeUpQuote('took him', account, { start: 24, before: 'Then they ', after: '.' });
    const [note, ...others] = memoFrom([[madeUpClaim(aman, 'HELD_IN', camp, [one, across])]]).footnotes;
    expect(note?.runs).toEqual([{ text: `${first} ${second}`, marked: true }]);
    expect(others).toEqual([]);
  });

  test('somebody without a name is not said to be what they are called by', () => {
    const husband = { ...madeUpNode('Person', 'husband of Madeup Beren'), named: false, properties: { sex: 'male' } };
    const married = madeUpClaim(husband, 'SPOUSE_OF', beren, [kin]);
    const memo = memoFrom([[madeUpClaim(husband, 'HELD_IN', camp, [held]), married]]);
    expect(memo.rows[0]?.sentences).toEqual([
      { text: 'Husband of Madeup Beren:', notes: [1] },
      { text: 'held in Madeup Camp.', notes: [2] },
    ]);
    expect(memoFrom([[married]]).rows[0]?.sentences.map(({ text }) => text)).toEqual([
      'Husband of Madeup Beren: husband of Madeup Beren.',
    ]);
  });

  test('an answer cites a footnote by its number, and a number of none is told', () => {
    const memo = memoFrom([[holding]], { answer: 'He is held [2], says one [7].\n\nNobody knows why.' });
    expect(memo.answer).toEqual([['He is held ', 2, ', says one [7].'], ['Nobody knows why.']]);
    expect(memo.unknownNotes).toEqual([7]);
  });

  test('whatever is quoted in whatever order, numbers run from 1, each is cited, and each sentence has one', () => {
    const quotes = Array.from({ length: 6 }, (_, at) => madeUpQuote(`Sentence ${at}`, account, { start: at * 50 }));
    const row = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const memo = memoFrom(
          rows.map((each) => [
            madeUpClaim(
              aman,
              'HELD_IN',
              camp,
              each.flatMap((at) => quotes[at] ?? []),
            ),
          ]),
        );
        const all = wordsOf(memo);
        expect(memo.footnotes.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(memo.rows.flatMap(({ notes }) => notes)).size).toBe(all.length);
        memo.rows.forEach(({ notes }, at) => {
          const wanted = new Set((rows[at] ?? []).map((each) => `Sentence ${each}`));
          expect(new Set(notes.map((number) => all[number - 1]))).toEqual(wanted);
        });
      }),
    );
  });
});

describe('what no footnote covers', () => {
  const event = madeUpNode('Event', 'Madeup arrest of Aman');
  const whom = madeUpClaim(aman, 'SUBJECT_OF', event, [held]);
  const why = madeUpClaim(event, 'reason', null, [kin], { value: 'a journey' });
  const asked = (columns: readonly string[], row: CellRow, claims: readonly Claim[]) =>
    memoFrom([], { columns, sources: [{ row, claims }], form: 'table' });

  test('is said by the name of its column, and not where the event is returned that the value is of', () => {
    const bare = asked(['person', 'eventReason'], [madeUpCell(aman), 'a journey'], [holding]);
    expect(bare.uncited).toEqual(['event reason']);
    expect(memoAsMarkdown(bare)).toContain('*No footnote covers “event reason”.*');
    const whole = asked(['person', 'e', 'reason'], [madeUpCell(aman), madeUpCell(event), 'a journey'], [whom, why]);
    expect(whole.uncited).toEqual([]);
    expect(whole.remarks.join()).not.toContain('footnote');
  });

  test('is said of values alone, of which nobody would say that no report told them', () => {
    const memo = asked(['reason', 'n'], ['a journey', 2], []);
    expect(memo.answer).toEqual([['1 answer.']]);
    expect(memo.remarks).toEqual(['No footnote covers “reason” and “n”.']);
  });

  test('is told apart from a column of which some is cited, and nothing is missed where nothing stands', () => {
    const sources = [
      { row: [madeUpCell(aman), madeUpCell(camp), null], claims: [holding] },
      { row: [madeUpCell(beren), madeUpCell(camp), null], claims: [] },
    ];
    const { remarks } = memoFrom([], { columns: ['who', 'where', 'until'], sources });
    expect(remarks).toContain('Not all that stands under “who” and “where” is covered by a footnote.');
  });
});

describe('a memo that is given away', () => {
  const memo = memoFrom([[holding, sisters]], { remarks: ['Documented cases only.'] });

  test('in Markdown the publisher’s words are quoted, and an account never is', () => {
    const text = memoAsMarkdown(memo);
    expect(text).toContain('1. Madeup Aman: held in Madeup Camp (derived).[^1] [^2]');
    expect(text).toContain(
      '[^1]: Account: Aman is held in Madeup Camp Told by Madeup Beren. *Madeup account*, Madeup Press, 27 May 2018, ¶5. <https://madeup.example/account>',
    );
    expect(text).toContain('[^2]: “They keep Aman in Madeup Camp” *Madeup original*');
    expect(text.match(/[“”"]/g)).toEqual(['“', '”']);
  });

  test('in HTML the publisher’s words are quoted, and an account never is', () => {
    const html = memoAsHtml(memo);
    const notes = [...html.matchAll(/<li id="note-(\d+)">(.*)<\/li>/g)].map(([, number, words]) => [number, words]);
    expect(notes.map(([number]) => number)).toEqual(['1', '2', '3']);
    expect(notes[0]?.[1]).toContain('Account: <span lang="en" dir="auto"><mark>Aman is held in Madeup Camp</mark>');
    expect(notes[1]?.[1]).toContain('“<span lang="en" dir="auto"><mark>They keep Aman in Madeup Camp</mark></span>”');
    expect(html.match(/[“”]/g)).toEqual(['“', '”']);
  });

  test('as a table each row names its sources', () => {
    const table = memoFrom([[holding]], { form: 'table' });
    expect(memoAsMarkdown(table)).toContain(
      '| person | held in | sources |\n| --- | --- | --- |\n| Madeup Aman | Madeup Camp | [^1] [^2] |',
    );
    expect(memoAsHtml(table)).toContain('<td dir="auto">Madeup Camp</td><td><sup><a href="#note-1">1</a></sup>');
  });

  test('whatever a report or the writer says is text and nothing else', () => {
    const nasty = '<script>alert(1)</script> & "x" \'y\' | [z](javascript:1) *b* `c` # d';
    const evil = madeUpReport('evil', 'original');
    const report = { ...evil, title: nasty, publisher: nasty, language: '"><script>', url: 'javascript:alert(1)' };
    const said = madeUpClaim(aman, 'HELD_IN', { ...camp, name: nasty }, [madeUpQuote(nasty, report)]);
    const forms = ['sentences', 'table'] as const;
    for (const form of forms) {
      const given = memoFrom([[said]], { question: nasty, answer: nasty, remarks: [nasty], form });
      const html = memoAsHtml(given);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('href="javascript:');
      expect(html.match(/<li id=|<h1 /g)).toEqual(['<h1 ', '<li id=']);
      const text = memoAsMarkdown(given);
      expect(text).not.toMatch(/(?<!\\)<(?!https)/);
      expect(text).not.toMatch(/(?<!\\)\[z/);
    }
  });

  test('names in other scripts stay as they are', () => {
    const name = 'كۈنەس 新源县 Өтеген';
    const given = memoFrom([[madeUpClaim(aman, 'HELD_IN', { ...camp, name }, [held])]]);
    expect(memoAsHtml(given)).toContain(name);
    expect(memoAsMarkdown(given)).toContain(name);
  });
});
