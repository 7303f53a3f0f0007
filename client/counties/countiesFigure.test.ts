import { describe, expect, test } from 'vitest';
import { fileInk } from '../graph/export/ink.ts';
import type { Paint } from '../graph/export/paint.ts';
import { seedGeography } from '../map/testing/seedGeography.ts';
import { countiesMapFigure, countiesMonthsFigure } from './countiesFigure.ts';
import { countyNumbers, numberOf } from './countyNumbers.ts';
import { drawnCounty, drawnStatistics } from './testing/drawnStatistics.ts';

const ink = fileInk('light');
const geography = seedGeography();
const arrest = { kind: 'arrest', from: '2017-10', until: '2017-10', certain: true, count: 1 };
const statistics = {
  ...drawnStatistics([
    drawnCounty('Jeminay', { events: [arrest] }),
    drawnCounty('Zhaosu', { events: [{ ...arrest, kind: 'journey', from: null, until: null, count: 2 }, arrest] }),
    drawnCounty('Tekes'),
  ]),
  standingLine: 'These are documented cases.',
  cautionLine: 'Reports are few and uneven.',
};
const mapOf = (number: string) =>
  countiesMapFigure({ statistics, number: numberOf(number), whole: false, geography }, ink);

describe('the map as a picture', () => {
  test('never leaves without the line that these are documented cases', () => {
    for (const { id } of countyNumbers) expect(mapOf(id).lead.join(' '), id).toContain('These are documented cases.');
  });

  test('says of a rate what tests cannot tell', () => {
    expect(mapOf('rate').lead.at(-1)).toBe('Reports are few and uneven.');
    expect(mapOf('taken').lead.at(-1)).not.toBe('Reports are few and uneven.');
  });

  test('tells in words what the corner of the map says on the page', () => {
    expect(mapOf('held').notes.slice(0, -2)).toEqual(['From abroad: 2 from Kazakhstan, held in Jeminay.']);
  });

  test('of thin reporting explains that silence is not safety', () => {
    expect(mapOf('sources').legend.map((entry) => entry.words)[0]).toBe('no report tells of it: silence, not safety');
  });
});

describe('the months as a picture', () => {
  const { paints, lead } = countiesMonthsFigure(
    { statistics, number: numberOf('from'), ofPeople: false },
    ink,
    (text, { size }) => text.length * size * 0.55,
  );
  const wordsOf = (paint: Paint): readonly string[] =>
    paint.kind === 'part' ? paint.paints.flatMap(wordsOf) : paint.kind === 'text' ? [paint.text] : [];

  test('has a card for each county of which events are told, the fullest first', () => {
    expect(paints.map(wordsOf)).toEqual([
      ['Zhaosu', 'Journey 2', 'undated', 'Arrest 1', 'October 2017', 'October 2017'],
      ['Jeminay', 'Arrest 1', 'October 2017', 'October 2017'],
    ]);
  });

  test('says that these are documented cases', () => {
    expect(lead.join(' ')).toContain('These are documented cases.');
  });
});
