import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawElements } from './drawElements.ts';
import { drawingOf } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { followDrag } from './moving.ts';
import { markNodes, markSelection, nameSelectedLines, revealLines } from './states.ts';
import { familyPicture, seenFamily } from './testing/madeUpPicture.ts';
import { evenMeasure } from './testing/madeUpWorld.ts';

const seen = seenFamily();
const elements = (pinned = {}) => elementsOf(drawingOf(seen, familyPicture(seen), pinned, evenMeasure), evenMeasure);
const idsOf = (selector: string) =>
  cy
    .elements(selector)
    .map((element) => element.id())
    .sort();

let cy: Core;
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  drawElements(cy, elements());
});

describe('when Bota is selected', () => {
  beforeEach(() => markSelection(cy, 'Bota', evenMeasure));

  test('she and the lines that end at her are marked', () => {
    expect(idsOf('.selected')).toEqual([
      'Bota',
      'line Aman SPOUSE_OF Bota',
      'line Bota FROM Ili',
      'line Bota PARENT_OF child',
      'line Bota TESTIFIED_ABOUT Aman',
    ]);
  });

  test('and then Aman, she is no longer', () => {
    markSelection(cy, 'Aman', evenMeasure);
    expect(cy.getElementById('Bota').hasClass('selected')).toBe(false);
    expect(cy.getElementById('Aman').hasClass('selected')).toBe(true);
  });

  test('what is behind her name makes room for the ring and for the bold letters, and goes back', () => {
    const before = cy.getElementById('pill Bota').position('x');
    markSelection(cy, undefined, evenMeasure);
    expect(cy.getElementById('pill Bota').position('x')).toBeLessThan(before);
  });
});

test('a chosen summons marks the line that stands for both, and nothing else', () => {
  markSelection(cy, 'second summons', evenMeasure);
  expect(cy.elements('.chosen').map((line) => String(line.data('caption')))).toEqual(['summons ×2, Nov 2017']);
  expect(idsOf('node.selected')).toEqual([]);
});

describe('quiet lines', () => {
  test('of Bota show while she is looked at, but not what she told', () => {
    revealLines(cy, ['Bota']);
    expect(idsOf('.revealed')).toEqual(['line Bota FROM Ili']);
    revealLines(cy, []);
    expect(idsOf('.revealed')).toEqual([]);
  });

  test('show when they are chosen themselves', () => {
    revealLines(cy, ['Bota TESTIFIED_ABOUT Aman']);
    expect(idsOf('.revealed')).toEqual(['line Bota TESTIFIED_ABOUT Aman']);
  });
});

test('selected lines name themselves from near, where they are long enough', () => {
  markSelection(cy, 'Aman', evenMeasure);
  cy.zoom(0.9);
  nameSelectedLines(cy, evenMeasure);
  expect(idsOf('.spoken')).toEqual([]);
  cy.zoom(1);
  nameSelectedLines(cy, evenMeasure);
  expect(idsOf('.spoken')).toContain('line Aman HELD_IN Camp');
  expect(idsOf('.spoken')).not.toContain('line Aman SPOUSE_OF Bota');
});

describe('drawing again', () => {
  test('keeps what the reader did', () => {
    markNodes(cy, 'hit', ['Aman', 'Camp']);
    drawElements(cy, elements({ Aman: { x: 50, y: 90 } }));
    expect(idsOf('.hit')).toEqual(['Aman', 'Camp']);
    expect(cy.getElementById('Aman').position()).toEqual({ x: 50, y: 90 });
  });

  test('takes away what is no longer there', () => {
    drawElements(
      cy,
      elements().filter(({ data }) => data.id !== 'date Aman HELD_IN Camp'),
    );
    expect(idsOf('.date')).toEqual([]);
  });
});

test('while Aman is dragged the mark at the name comes along, and the line to the camp runs straight and undated', () => {
  const aman = cy.getElementById('Aman');
  const mark = cy.getElementById('disputed Aman');
  const apart = mark.position('x') - aman.position('x');
  aman.position({ x: 200, y: 200 });
  if (aman.isNode()) followDrag(cy, aman);
  expect(mark.position('x') - aman.position('x')).toBe(apart);
  expect(cy.getElementById('line Aman HELD_IN Camp').hasClass('free')).toBe(true);
  expect(idsOf('.date')).toEqual([]);
});
