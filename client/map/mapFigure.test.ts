import { describe, expect, test } from 'vitest';
import { fileInk } from '../graph/export/ink.ts';
import { figureSheet } from '../graph/export/figure.ts';
import { svgOf } from '../graph/export/svg.ts';
import { mapCredits } from './geography.ts';
import { mapFigure } from './mapFigure.ts';
import type { MapSubject } from './mapSubject.ts';
import { seedGeography } from './testing/seedGeography.ts';

const geography = seedGeography();
const ink = fileInk('light');
const xinyuan = { id: 'xinyuan', code: '654025', name: 'Xinyuan County', words: '' };
const seat = [83.25, 43.43] as const;
const nothing: MapSubject = { counties: [], prefectures: [], flows: [], whole: false };
const words = { title: 'Who was taken where', lead: [], notes: [], legend: [] };

function fileOf(subject: Partial<MapSubject>): string {
  const figure = mapFigure(geography, { ...nothing, ...subject }, words, ink);
  const { box, paints } = figureSheet(figure, ink, (text, { size }) => text.length * size * 0.55);
  return svgOf({ title: figure.title, box, background: '#FFFFFF', fontFamily: 'sans-serif' }, paints);
}

describe('the file of a map', () => {
  test('has Xinyuan with its count and its name, and nobody else', () => {
    const file = fileOf({ counties: [{ ...xinyuan, seat, fill: 'counted', count: 3 }] });
    const names = [...file.matchAll(/font-size="12" font-weight="[56]00"[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['3', 'Xinyuan County']);
  });

  test('needs no style sheet: no classes, no variables, no colors that only browsers know', () => {
    const file = fileOf({
      counties: (['step1', 'step2', 'step3', 'step4', 'silent', 'none'] as const).map((fill) => ({
        ...{ ...xinyuan, id: fill, seat, fill },
      })),
    });
    expect(file).not.toMatch(/class=|style=|var\(|color-mix|href/);
    const fills = new Set([...file.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color));
    for (const color of fills) expect(color).toMatch(/^(#[0-9A-F]{6}|none|url\(#dots\))$/);
    expect(file).toContain('<pattern id="dots"');
  });

  test('names those whose outlines it is drawn from', () => {
    expect(mapFigure(geography, nothing, words, ink).notes).toEqual([mapCredits]);
  });

  test('has an arrow and words for those who are held elsewhere', () => {
    const flow = { id: 'flow', from: '654326', to: '654025', count: 1, words: '1 from Jeminay, held in Xinyuan' };
    const jeminay = { ...xinyuan, id: 'jeminay', code: '654326', name: 'Jeminay', fill: 'none' } as const;
    const file = fileOf({
      counties: [
        { ...xinyuan, seat, fill: 'counted', count: 1 },
        { ...jeminay, seat: [85.87, 47.43] },
      ],
      flows: [flow],
    });
    expect(file).toContain('>1 from Jeminay, held in Xinyuan</text>');
    expect(file).toMatch(/<path d="M[^"Q]*Z" fill="#8C6A00"\/>/);
  });
});
